// Writes an exported file whole or not at all: under another name first, then renamed.
import { open, rename, rm } from 'node:fs/promises'
import { problemOf, type Result } from '../../core/problem.ts'

const codes: Readonly<Record<string, string>> = {
  ENOSPC: 'disk_full',
  EACCES: 'read_only',
  EPERM: 'read_only',
  EROFS: 'read_only',
}

/** A failed write leaves what stood at the path before. `detail` of the problem is the path. */
export async function writeExport(path: string, content: Uint8Array | string): Promise<Result<string>> {
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
    const problem = problemOf(code === 'disk_full' || code === 'read_only' ? code : 'export_failed', path)
    return { ok: false, problem }
  }
}
