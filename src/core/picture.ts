// Knows the pictures that can be kept with a mention: by what they begin with, never by what they are called.

export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp', 'image/gif'] as const
export type PictureType = (typeof pictureTypes)[number]

/** A screenshot of a large screen fits; a photograph out of a good camera may not. */
export const maxPictureBytes = 5 * 1024 * 1024

/** The type of a picture by its first bytes, or null where it is none that browsers show. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | null {
  const begins = (at: number, ...expected: number[]) =>
    expected.every((byte, index) => bytes[at + index] === byte)
  if (begins(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png'
  if (begins(0, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (begins(0, 0x52, 0x49, 0x46, 0x46) && begins(8, 0x57, 0x45, 0x42, 0x50)) return 'image/webp'
  return begins(0, 0x47, 0x49, 0x46, 0x38) ? 'image/gif' : null
}
