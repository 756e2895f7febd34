// Writes an exported file whole or not at all: under another name first, then renamed.
import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type ProblemCode, problemOf, type Result } from '../../../core/problem.ts'

const codes: Readonly<Record<string, ProblemCode>> = {
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
  EACCES: 'folder_read_only',
  EPERM: 'folder_read_only',
  EROFS: 'folder_read_only',
}

/** Content in pieces is made while it is written. A failed write leaves what stood at the path before. `detail` of the problem is the path. */
export async function writeExport(
  path: string,
  content: Uint8Array | string | Iterable<string>,
): Promise<Result<string>> {
  const unfinished = `${path}.unfinished`
  try {
    const file = await open(unfinished, 'w')
    try {
      await file.writeFile(content)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
    return { ok: true, value: path }
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    const code = codes[error instanceof Error && 'code' in error ? String(error.code) : '']
    return { ok: false, problem: problemOf(code ?? 'export_failed', path) }
  }
}

/** Whether files can be written into a folder, found out by writing one: rights alone do not tell of a full or read-only disk. */
export async function checkFolder(folder: string): Promise<Result<string>> {
  const probe = join(folder, `.remit-${process.pid}`)
  const written = await writeExport(probe, '')
  await rm(probe, { force: true }).catch(() => undefined)
  return written.ok
    ? { ok: true, value: folder }
    : { ok: false, problem: { ...written.problem, detail: folder } }
}

/** A path in the folder at which nothing stands yet: `name.pdf`, `name (2).pdf` and so on. */
export async function freePath(folder: string, name: string, ending: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const path = join(folder, `${name}${n === 1 ? '' : ` (${n})`}.${ending}`)
    // Whatever hinders the look hinders the writing too, and is told then.
    const isTaken = await stat(path).then(
      () => true,
      () => false,
    )
    if (!isTaken) return path
  }
}
