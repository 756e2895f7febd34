// Gives text or bytes a short fingerprint that stays the same on every machine and in every version.

/** Odd constants with well mixed bits; the two lanes differ in nothing else, and together make 64 bits. */
const first = 0x9e3779b1
const second = 0x85ebca6b

/**
 * 64-bit fingerprint as 16 hex digits. Stored, so it must never change. It tells equal from different, by accident wrong
 * about once in 2^64; it is no protection against somebody who wants two texts to look alike.
 */
export function hashOf(value: string | Uint8Array): string {
  return finished(typeof value === 'string' ? lanesOfPieces([value]) : lanesOfBytes(value, 0))
}

/** `hashOf` of the pieces as one text, at less than the cost of joining them first. */
export const hashOfPieces = (pieces: readonly string[]): string => finished(lanesOfPieces(pieces))

/**
 * 64-bit fingerprint of an answer's whole body, four bytes a step. Another than `hashOf` gives for the same bytes; compared
 * only with the last body of the same source.
 */
export function hashOfBody(bytes: Uint8Array): string {
  return finished(lanesOfBytes(bytes, bytes.length - (bytes.length & 3)))
}

type Lanes = { readonly high: number; readonly low: number }

// The same twice: one loop over both kinds of value runs at half the speed, and a step of its own at half until it is compiled.

// A text that was just put together is another form of text to the engine, and slower to go through: pieces stay apart.
function lanesOfPieces(pieces: readonly string[]): Lanes {
  let length = 0
  for (const piece of pieces) length += piece.length
  let high = length ^ first
  let low = Math.imul(length, second) ^ 0x2545f491
  for (const piece of pieces) {
    for (let at = 0; at < piece.length; at++) {
      const unit = piece.charCodeAt(at)
      high = Math.imul(high ^ unit, first)
      high ^= high >>> 15
      low = Math.imul(low ^ unit, second)
      low ^= low >>> 13
    }
  }
  return { high, low }
}

/** Up to `wordsEnd` four bytes a step, and one a step from there. */
function lanesOfBytes(bytes: Uint8Array, wordsEnd: number): Lanes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let high = bytes.length ^ first
  let low = Math.imul(bytes.length, second) ^ 0x2545f491
  let at = 0
  while (at < bytes.length) {
    const isWord = at < wordsEnd
    const unit = isWord ? view.getInt32(at, true) : view.getUint8(at)
    at += isWord ? 4 : 1
    high = Math.imul(high ^ unit, first)
    high ^= high >>> 15
    low = Math.imul(low ^ unit, second)
    low ^= low >>> 13
  }
  return { high, low }
}

/** The first 13 digits of a text's fingerprint as a number: 52 bits, which fit an index. */
export function hashNumberOf(text: string): number {
  const { high, low } = lanesOfPieces([text])
  return finalHigh(high, low) * 2 ** 20 + (finalLow(high, low) >>> 12)
}

const finalHigh = (high: number, low: number): number => mixed(high ^ Math.imul(low, first))
const finalLow = (high: number, low: number): number => mixed(low ^ Math.imul(high, second))

const finished = ({ high, low }: Lanes): string => hex(finalHigh(high, low)) + hex(finalLow(high, low))

/** Spreads every bit over all others, so that texts differing in one letter share nothing. */
function mixed(lane: number): number {
  let bits = lane
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return (bits ^ (bits >>> 16)) >>> 0
}

const hexOfByte = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

const hex = (lane: number): string =>
  `${hexOfByte[lane >>> 24]}${hexOfByte[(lane >>> 16) & 255]}${hexOfByte[(lane >>> 8) & 255]}${hexOfByte[lane & 255]}`
