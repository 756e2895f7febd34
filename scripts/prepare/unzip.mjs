// Unpacks a zip archive with nothing but Node, because no unzip program can be counted on. Reads stored and deflated files.
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdir, open, symlink } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import zlib from 'node:zlib'

// PKWARE APPNOTE 6.3: signatures of the end record, a central entry and a local entry.
const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const SYMLINK = 0o120000
const KIND_MASK = 0o170000

/**
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | null} place where an entry goes inside `folder`; null leaves it out
 */
export async function unzip(archive, folder, place) {
  const file = await open(archive, 'r')
  try {
    for (const entry of await entriesOf(file)) {
      const target = place(entry.name)
      if (target === null || entry.name.endsWith('/')) continue
      const full = path.join(folder, target)
      if (path.relative(folder, full).startsWith('..'))
        throw new Error(`The archive has a path outside itself: ${entry.name}`)
      await mkdir(path.dirname(full), { recursive: true })
      await write(file, archive, entry, full)
    }
  } finally {
    await file.close()
  }
}

/**
 * @typedef {{ name: string, method: number, packedBytes: number, headerAt: number, mode: number }} Entry
 * @param {import('node:fs/promises').FileHandle} file
 * @returns {Promise<Entry[]>}
 */
async function entriesOf(file) {
  const { size } = await file.stat()
  const tail = await bytesAt(file, Math.max(0, size - END_BYTES - LONGEST_COMMENT), size)
  let endAt = tail.length - END_BYTES
  while (endAt >= 0 && tail.readUInt32LE(endAt) !== END) endAt -= 1
  if (endAt < 0) throw new Error('The archive has no end record: it is damaged or incomplete.')
  const count = tail.readUInt16LE(endAt + 10)
  const directoryBytes = tail.readUInt32LE(endAt + 12)
  const directoryAt = tail.readUInt32LE(endAt + 16)
  if (directoryAt === 0xffffffff) throw new Error('The archive is in the zip64 form, which is not read here.')

  const directory = await bytesAt(file, directoryAt, directoryAt + directoryBytes)
  const entries = []
  for (let at = 0, index = 0; index < count; index += 1) {
    if (directory.readUInt32LE(at) !== CENTRAL) throw new Error('The archive has a damaged directory.')
    const nameBytes = directory.readUInt16LE(at + 28)
    const next = at + 46 + nameBytes + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + nameBytes),
      method: directory.readUInt16LE(at + 10),
      packedBytes: directory.readUInt32LE(at + 20),
      headerAt: directory.readUInt32LE(at + 42),
      mode: directory.readUInt32LE(at + 38) >>> 16,
    })
    at = next
  }
  return entries
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {string} archive
 * @param {Entry} entry
 * @param {string} full
 */
async function write(file, archive, entry, full) {
  const header = await bytesAt(file, entry.headerAt, entry.headerAt + 30)
  if (header.readUInt32LE(0) !== LOCAL) throw new Error(`The archive has a damaged entry: ${entry.name}`)
  const start = entry.headerAt + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const end = start + entry.packedBytes
  if ((entry.mode & KIND_MASK) === SYMLINK) {
    const packed = await bytesAt(file, start, end)
    await symlink((entry.method === 0 ? packed : zlib.inflateRawSync(packed)).toString('utf8'), full)
    return
  }
  if (entry.packedBytes === 0) {
    await (await open(full, 'w')).close()
  } else {
    const packed = createReadStream(archive, { start, end: end - 1 })
    const out = createWriteStream(full)
    if (entry.method === 0) await pipeline(packed, out)
    else await pipeline(packed, zlib.createInflateRaw(), out)
  }
  if ((entry.mode & 0o777) !== 0) await chmod(full, entry.mode & 0o777)
}

/**
 * @param {import('node:fs/promises').FileHandle} file
 * @param {number} from
 * @param {number} to
 */
async function bytesAt(file, from, to) {
  const buffer = Buffer.alloc(to - from)
  const { bytesRead } = await file.read(buffer, 0, buffer.length, from)
  if (bytesRead !== buffer.length) throw new Error('The archive ends too early.')
  return buffer
}
