// Lists what a packed program is made of: the files of its archive, and those of a folder it was packed from.
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

type Entry = { readonly files?: Readonly<Record<string, Entry>> }

function pathsOf({ files }: Entry, at: string): string[] {
  if (files === undefined) return [at]
  return Object.entries(files).flatMap(([name, entry]) => pathsOf(entry, at === '' ? name : `${at}/${name}`))
}

/** An archive begins with four lengths, of which the last is that of the list of its files as JSON. */
export function archivedFiles(archive: string): string[] {
  const file = openSync(archive, 'r')
  try {
    const lengths = Buffer.alloc(16)
    readSync(file, lengths, 0, 16, 0)
    const list = Buffer.alloc(lengths.readUInt32LE(12))
    readSync(file, list, 0, list.length, 16)
    return pathsOf(JSON.parse(list.toString('utf8')) as Entry, '').toSorted()
  } finally {
    closeSync(file)
  }
}

/** As paths from `root`, with slashes. */
export const filesBelow = (root: string, folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
