// Says what stands at the head of every paper: who it is from, which logo, and in which colour.
import { bytesOfBase64, pictureSizeOf } from '../picture.ts'
import { printable, printableLine } from './printable.ts'
import type { QuoteParties } from './quote.ts'

/** The same on a quote, a statement and whatever else is printed. */
export function senderOf({ name, business, address, phone, email }: Omit<QuoteParties['seller'], 'taxId'>): {
  readonly name: string
  readonly lines: readonly string[]
} {
  return {
    name: [name, business].map(printableLine).filter(filled).join(', '),
    lines: [...addressLines(address), [phone, email].map(printableLine).filter(filled).join(' · ')].filter(
      filled,
    ),
  }
}

/** The lines of an address as they can be printed, without empty ones. */
export const addressLines = (address: string): readonly string[] =>
  printable(address).split('\n').filter(filled)

const filled = (text: string): boolean => text !== ''

/** A logo is printed 52 mm wide at most; a megabyte is many times what that takes, and stands in every exported page. */
export const maxLogoBytes = 1024 * 1024
/** A small file can hold a picture that fills the memory when it is drawn. */
const maxLogoSide = 4000

/** The `data:` address of a logo in Base64; null for what is no PNG or JPEG, is damaged, or is too large. */
export function logoUrlOf(base64: string): string | null {
  const bytes = base64.length > Math.ceil(maxLogoBytes / 3) * 4 ? null : bytesOfBase64(base64)
  const size = bytes === null ? null : pictureSizeOf(bytes)
  if (size === null || size.width > maxLogoSide || size.height > maxLogoSide) return null
  return `data:${size.type};base64,${base64}`
}

/** The ink of titles and rules where the owner has chosen no colour. */
export const usualInk = '#1e2227'
