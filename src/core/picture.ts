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

export type PictureSize = {
  readonly type: 'image/png' | 'image/jpeg'
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** What can be printed and put in a document of another program: PNG or JPEG. Null for anything else, and for damaged ones. */
export function pictureSizeOf(bytes: Uint8Array): PictureSize | null {
  const type = pictureTypeOf(bytes)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // The first chunk of a PNG is its header: length, name, width, height.
  if (type === 'image/png')
    return bytes.length < 24 ? null : sized(type, view.getUint32(16), view.getUint32(20))
  return type === 'image/jpeg' ? jpegSize(view) : null
}

/** A JPEG is a row of marked segments; the one that begins a frame holds height and width. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2
  while (at + 9 < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return sized('image/jpeg', view.getUint16(at + 7), view.getUint16(at + 5))
    // A marker may be filled up with further 0xff bytes.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

const sized = (type: PictureSize['type'], width: number, height: number): PictureSize | null =>
  width > 0 && height > 0 ? { type, width, height } : null

/** The bytes of a `data:` address in Base64; null for any other address. */
export function bytesOfDataUrl(url: string): Uint8Array | null {
  const base64 = /^data:[a-z]+\/[a-z0-9.+-]+;base64,([A-Za-z0-9+/]+={0,2})$/.exec(url)?.[1]
  return base64 === undefined ? null : bytesOfBase64(base64)
}

/** Null where the text is no Base64. */
export function bytesOfBase64(base64: string): Uint8Array | null {
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return null
  const binary = atob(base64)
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
