// Makes the folder the data is kept in, and says in a sentence why that cannot be done.
import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const reasons: Readonly<Record<string, string>> = {
  EROFS: 'it can only be read',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  // What a recursive making gives on a disk that can only be read.
  ENOENT: 'it cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'there is a file in its place',
  EEXIST: 'there is a file in its place',
}

/** Null where it is there and can be written to. Asked first: the lock of a folder that cannot be written looks like one that is held. */
export function makeFolder(dataDir: string): string | null {
  try {
    mkdirSync(dataDir, { recursive: true })
    accessSync(dataDir, constants.W_OK)
    mkdirSync(join(dataDir, 'browser'), { recursive: true })
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return `Remit cannot keep its data in ${dataDir}: ${reasons[code] ?? code}. Start it with --data-dir and another folder.`
  }
}
