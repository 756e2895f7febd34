// Packs files into a ZIP archive without compressing them: small documents of a few parts, the same bytes every time.

export type ZipEntry = { readonly name: string; readonly bytes: Uint8Array }

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ 0xed_b8_83_20 : rest >>> 1
  return rest
})

function crc32(bytes: Uint8Array): number {
  let rest = 0xff_ff_ff_ff
  for (const byte of bytes) rest = (rest >>> 8) ^ (crcTable[(rest ^ byte) & 0xff] ?? 0)
  return (rest ^ 0xff_ff_ff_ff) >>> 0
}

/** The first day a ZIP archive can name: no clock is read, so the same document gives the same file. */
const firstDay = (1 << 5) | 1
const utf8Names = 0x08_00
const version = 20

/** PKWARE APPNOTE 6.3: for each entry its header and bytes, then the directory of all, then where that begins. */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array {
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of entries) {
    const path = new TextEncoder().encode(name)
    const common = [
      ...[version, utf8Names, 0, 0, firstDay].flatMap(short),
      ...[crc32(bytes), bytes.length, bytes.length].flatMap(long),
      ...[path.length, 0].flatMap(short),
    ]
    const header = Uint8Array.from([...long(0x04_03_4b_50), ...common, ...path])
    const rest = [...[0, 0, 0].flatMap(short), ...long(0), ...long(at)]
    directory.push(Uint8Array.from([...long(0x02_01_4b_50), ...short(version), ...common, ...rest, ...path]))
    parts.push(header, bytes)
    at += header.length + bytes.length
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0)
  const counts = [0, 0, entries.length, entries.length].flatMap(short)
  const end = Uint8Array.from([...long(0x06_05_4b_50), ...counts, ...long(length), ...long(at), ...short(0)])
  return joined([...parts, ...directory, end])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

const short = (value: number): number[] => [value & 0xff, (value >>> 8) & 0xff]
const long = (value: number): number[] => [...short(value & 0xff_ff), ...short(value >>> 16)]
