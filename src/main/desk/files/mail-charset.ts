// Mends what a mail's missing or wrong statement of its character set makes of the text.
import { decodeEightBit } from '../../../core/text/eight-bit.ts'

/**
 * A text that was decoded as windows-1252 although its bytes were UTF-8, as mailers write that know no better than "ascii":
 * the text the bytes mean. Any other text comes back as it is, since hardly any reads as both.
 */
export function withoutMisreading(text: string): string {
  if (!/[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u02dc\u2013-\u2122]/.test(text)) return text
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = byteOf.get(text.charAt(at))
    if (byte === undefined) return text
    bytes[at] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from(
    new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)),
    (char, byte) => [char, byte],
  ),
)

/**
 * The mail with its bare bytes as UTF-8, read in the first set that it names, else as one byte a letter: for the names, the
 * subject and the undeclared parts that old mailers write without saying how. Null where they are UTF-8 already.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array | null {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return null
  } catch {
    const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    const named = decoderOf(/charset\s*=\s*"?([\w.:-]{2,40})/i.exec(latin)?.[1])
    const text = named ? named.decode(bytes) : decodeEightBit(bytes).text
    return new TextEncoder().encode(text.replace(/(charset\s*=\s*"?)[\w.:-]{2,40}/gi, '$1utf-8'))
  }
}

function decoderOf(label = ''): InstanceType<typeof TextDecoder> | null {
  try {
    const named = new TextDecoder(label)
    return named.encoding === 'utf-8' ? null : named
  } catch {
    // It names none that is known.
    return null
  }
}
