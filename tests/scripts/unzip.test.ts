// Holds that archives are unpacked rightly, and hostile or damaged ones refused.
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import zlib from 'node:zlib'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unzip } from '../../scripts/prepare/unzip.mjs'

type Part = { name: string; text: string; method: 0 | 8; mode: number }

/** Writes the zip form by hand, after PKWARE's APPNOTE, so that no program is needed to make one. */
const archiveOf = (parts: readonly Part[]): Buffer => {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, text, method, mode } of parts) {
    const packed = method === 8 ? zlib.deflateRawSync(text) : Buffer.from(text)
    const header = Buffer.alloc(30)
    header.writeUInt32LE(0x04034b50, 0)
    header.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(method, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE((mode * 0x10000) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    const whole = Buffer.concat([header, Buffer.from(name), packed])
    local.push(whole)
    central.push(entry, Buffer.from(name))
    offset += whole.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...local, directory, end])
}

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'remit-unzip-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

const unpack = async (
  bytes: Buffer,
  place: (name: string) => string | null = (name) => name,
): Promise<void> => {
  await writeFile(path.join(root, 'a.zip'), bytes)
  await unzip(path.join(root, 'a.zip'), path.join(root, 'out'), place)
}

it('files come out with their content and their right to be run, under the names they are given', async () => {
  await unpack(
    archiveOf([
      { name: 'Top/run', text: 'x'.repeat(5000), method: 8, mode: 0o100755 },
      { name: 'Top/in/plain', text: 'plain', method: 0, mode: 0o100644 },
      { name: 'Top/empty', text: '', method: 0, mode: 0o100644 },
      { name: 'Top/left-out', text: 'no', method: 0, mode: 0o100644 },
    ]),
    (name) => (name.endsWith('left-out') ? null : name.replace('Top/', '')),
  )
  const out = path.join(root, 'out')
  expect(await readFile(path.join(out, 'run'), 'utf8')).toBe('x'.repeat(5000))
  expect(await readFile(path.join(out, 'in', 'plain'), 'utf8')).toBe('plain')
  expect(await readFile(path.join(out, 'empty'), 'utf8')).toBe('')
  expect((await stat(path.join(out, 'run'))).mode & 0o777).toBe(0o755)
  await expect(stat(path.join(out, 'left-out'))).rejects.toThrow('ENOENT')
})

it('a path that leads out of the folder is refused', async () => {
  const bytes = archiveOf([{ name: '../evil', text: 'x', method: 0, mode: 0o100644 }])
  await expect(unpack(bytes)).rejects.toThrow('a path outside itself: ../evil')
})

it.each([
  ['is cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 30)],
  ['is something else', () => Buffer.from('<html>not found</html>')],
])('an archive that %s is refused', async (_, damage) => {
  const bytes = archiveOf([{ name: 'a', text: 'x', method: 0, mode: 0o100644 }])
  await expect(unpack(damage(bytes))).rejects.toThrow('no end record')
})
