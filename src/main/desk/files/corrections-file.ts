// Writes the journal of corrections out and takes one in, whole; what is known already is not added again.
import { basename } from 'node:path'
import { type JournalFile, journalFile } from '../../../contract/learning.ts'
import type { Output } from '../../../contract/methods.ts'
import { problemOf } from '../../../core/problem.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev } from '../../store/file/meta.ts'
import { addCorrection, exportedCorrections as rowsToExport } from '../../store/owner/corrections.ts'
import { sourceAt } from '../../store/sources/sources.ts'
import { addUndo } from '../../store/undo/undo.ts'
import { learningOf } from '../learning/learning.ts'
import { Refusal } from '../refusal.ts'
import { readRemitFile } from './remit-file.ts'

export function exportedCorrections(db: Db): { text: string; corrections: number } {
  const rows = rowsToExport(db)
  const file: JournalFile = {
    format: 'remit-corrections',
    version: 1,
    corrections: rows.map(({ atMs, ...row }) => ({ ...row, at: atMs })),
  }
  return { text: `${JSON.stringify(file, null, 1)}\n`, corrections: rows.length }
}

/** Refuses with `file_empty` where the file holds no journal, or none that this version can read. */
export async function importCorrections(
  db: Db,
  path: string,
  nowMs: number,
): Promise<Output<'learning.import'>> {
  const parsed = journalFile.safeParse((await readRemitFile(path)).value)
  if (!parsed.success || parsed.data.corrections.length === 0)
    throw new Refusal(problemOf('file_empty', basename(path)))
  return db.transaction(() => add(db, parsed.data.corrections, nowMs))
}

type Kept = JournalFile['corrections'][number]

const nameOf = ({ title, text, to, at }: Pick<Kept, 'title' | 'text' | 'to' | 'at'>): string =>
  JSON.stringify([title, text, to, at])

function add(db: Db, corrections: readonly Kept[], nowMs: number): Output<'learning.import'> {
  const known = new Set(rowsToExport(db).map(({ atMs, ...row }) => nameOf({ ...row, at: atMs })))
  const sources = new Map<string, number | null>()
  const ids: number[] = []
  for (const { source, at, ...correction } of corrections) {
    const name = nameOf({ ...correction, at })
    if (known.has(name)) continue
    known.add(name)
    if (source !== null && !sources.has(source)) sources.set(source, sourceAt(db, source) ?? null)
    const sourceId = source === null ? null : (sources.get(source) ?? null)
    ids.push(addCorrection(db, { ...correction, itemId: null, sourceId, atMs: at }))
  }
  if (ids.length === 0) return { added: 0, known: corrections.length, undoId: null }
  learningOf(db).follow()
  const undoId = addUndo(db, 'learning.import', 'corrections.withdraw', { ids }, nowMs)
  nextRev(db)
  return { added: ids.length, known: corrections.length - ids.length, undoId }
}
