// Reads an answer's body as it arrives, and stops where it grows beyond reason: what a small download unpacks to counts.
import type { TransportAnswer } from './transport.ts'

/** The body's bytes; null where it is too long and is no feed whose beginning would be worth reading. */
export type CappedBody = { readonly bytes: Uint8Array<ArrayBuffer> | null; readonly isCut?: boolean }

/** A root element stands this near the top, also behind a long licence in a comment. */
const rootWithinBytes = 4096

/** How the body begins, one character a byte; the zeros of two-byte characters go, so that names can be recognised. */
export const headOf = (chunks: readonly Uint8Array[], bytes: number): string =>
  Buffer.concat(chunks, Math.min(bytes, lengthOf(chunks)))
    .toString('latin1')
    .replaceAll('\0', '')

const lengthOf = (chunks: readonly Uint8Array[]) => chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0)

/** At most `maxBytes`; of a longer feed the beginning, where the newest items stand, and nothing more is taken in. */
export function readAtMost(answer: TransportAnswer, maxBytes: number): Promise<CappedBody> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let length = 0
    const take = (chunk: Uint8Array): void => {
      const room = maxBytes - length
      // What still arrives of a body that is given up.
      if (room < 0) return
      length += chunk.byteLength
      chunks.push(chunk.byteLength > room ? chunk.subarray(0, room) : chunk)
      if (length > maxBytes) cut()
    }
    const cut = (): void => {
      answer.discard()
      const isFeed = /<(?:\w+:)?(?:rss|feed|rdf|channel)[\s>]/i.test(headOf(chunks, rootWithinBytes))
      resolve(isFeed ? { bytes: joined(chunks, maxBytes), isCut: true } : { bytes: null })
    }
    answer.read(take).then(() => {
      if (length <= maxBytes) resolve({ bytes: joined(chunks, length) })
    }, reject)
  })
}

/** A body that came in one piece is that piece, where nothing else shares its memory. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = chunks[0]?.buffer
  if (whole instanceof ArrayBuffer && whole.byteLength === length && chunks.length === 1)
    return new Uint8Array(whole)
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
