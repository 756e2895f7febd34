// Reads a ZIP archive back the way its standard says, from the directory at its end, and checks that XML is well-formed.
import { crc32 } from 'node:zlib'
import { Parser } from 'htmlparser2'

type Part = { readonly bytes: Uint8Array; readonly text: string }

export function unzipped(archive: Uint8Array): Readonly<Record<string, Part>> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  const end = archive.length - 22
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('no end of the directory')
  const parts: Record<string, Part> = {}
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no entry of the directory')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength))
    const header = view.getUint32(at + 42, true)
    if (view.getUint32(header, true) !== 0x04034b50) throw new Error(`no header of ${name}`)
    const from = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
    const bytes = archive.subarray(from, from + view.getUint32(at + 20, true))
    if (crc32(bytes) !== view.getUint32(at + 16, true)) throw new Error(`${name} is damaged`)
    parts[name] = { bytes, text: new TextDecoder().decode(bytes) }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

/** What is wrong, or null: every element is closed in its order, and no character is one XML forbids. */
export function wellFormed(xml: string): string | null {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/u.exec(xml.replace(/[\u{10000}-\u{10ffff}]/gu, ''))
  if (forbidden) return `a forbidden character at ${forbidden.index}`
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(xml)) return 'a bare ampersand'
  const open: string[] = []
  let wrong: string | null = null
  const parser = new Parser(
    {
      onopentagname: (name) => void open.push(name),
      onclosetag: (name, isImplied) => {
        if (open.pop() !== name || (isImplied && !xml.includes('/>'))) wrong ??= name
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return wrong ?? open.at(-1) ?? null
}
