// Opens a file the owner chose or dropped: only endings Remit takes in, only plain files, only up to a size.
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { endingsOfUse, type FileUse } from '../../../contract/file-use.ts'
import { type ProblemCode, problemOf } from '../../../core/problem.ts'
import { Refusal } from '../refusal.ts'

const refuseFile = (code: ProblemCode, path: string): never => {
  throw new Refusal(problemOf(code, basename(path)))
}

/** A pipe is opened without waiting for who writes into it, so that one can see that it is no file; Windows has none. */
const readOnly = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/** Hands an open plain file and its size to `read`. Refuses with `file_kind` or `file_unreadable`. */
export async function withFile<T>(
  path: string,
  use: FileUse,
  read: (file: FileHandle, bytes: number) => Promise<T>,
): Promise<T> {
  if (!endingsOfUse[use].includes(extname(path).slice(1).toLowerCase())) return refuseFile('file_kind', path)
  const file = await open(path, readOnly).catch(() => refuseFile('file_unreadable', path))
  try {
    const stat = await file.stat()
    if (!stat.isFile()) return refuseFile('file_unreadable', path)
    return await read(file, stat.size)
  } catch (error) {
    if (error instanceof Refusal || !isFileFault(error)) throw error
    return refuseFile('file_unreadable', path)
  } finally {
    await file.close()
  }
}

const isFileFault = (error: unknown): boolean => error instanceof Error && 'errno' in error

/** The whole file, which must not be larger than `maxBytes`. */
export const readWhole = (path: string, use: FileUse, maxBytes: number): Promise<Uint8Array> =>
  withFile(path, use, async (file, bytes) =>
    bytes > maxBytes ? refuseFile('file_too_large', path) : new Uint8Array(await file.readFile()),
  )
