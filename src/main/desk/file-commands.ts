// Answers the shell's commands about files: read in the desk's worker, taken in or written out; loaded when first asked for.
import { type Topic, topics } from '../../contract/events.ts'
import { failed, ok, type Result } from '../../core/problem.ts'
import type { Db } from '../store/file/db.ts'
import type { Answering } from './protocol.ts'
import { problemFrom } from './workspace.ts'

type Parts = {
  readonly db: Db
  readonly nowMs: () => number
  readonly database: string
  /** The folder backups are kept in. */
  readonly backups: string
  readonly changed: (topics: readonly Topic[]) => void
  /** Resolves when no copy of the workspace is under way. */
  readonly copied: () => Promise<void>
}

type FileCommand =
  | 'readOpml'
  | 'exportedOpml'
  | 'readConversation'
  | 'takeMail'
  | 'readTable'
  | 'lookInto'
  | 'dossier'
  | 'writeEverything'
  | 'erase'
  | 'importCorrections'
  | 'exportedCorrections'

/** Work that may be refused, as a value. */
async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    const problem = problemFrom(error)
    if (problem.code === 'internal') console.error('file:', error)
    return failed(problem)
  }
}

export const fileCommands = ({
  db,
  nowMs,
  database,
  backups,
  changed,
  copied,
}: Parts): Answering<FileCommand> => ({
  async readOpml({ path }) {
    const { readOpmlFile } = await import('./files/read-lists.ts')
    return attempt(() => readOpmlFile(db, path))
  },
  async exportedOpml() {
    const { exportedOpml } = await import('./files/read-lists.ts')
    return exportedOpml(db, nowMs())
  },
  async readConversation({ path }) {
    const { readConversationFile } = await import('./files/read-lists.ts')
    return attempt(() => readConversationFile(path))
  },
  async readTable(input) {
    const { readTableFile } = await import('./files/read-table.ts')
    return attempt(() => readTableFile(input))
  },
  async lookInto({ path }) {
    const { lookInto } = await import('./files/look-into.ts')
    return attempt(() => lookInto(path))
  },
  async dossier(input) {
    const { dossierOf } = await import('./erase/dossier.ts')
    return attempt(async () => dossierOf(db, input, nowMs()))
  },
  async writeEverything({ path }) {
    const { writeEverything } = await import('./files/everything-file.ts')
    return writeEverything(database, path, nowMs())
  },
  async erase(input) {
    const { erase } = await import('./erase/erase.ts')
    // What is erased must not come back in a copy that was begun before.
    await copied()
    const result = await attempt(async () => erase({ db, backups, nowMs: nowMs() }, input))
    if (result.ok) changed(topics)
    return result
  },
  async takeMail(input) {
    const { takeMail } = await import('./files/take-mail.ts')
    const result = await attempt(() => takeMail({ db, nowMs }, input))
    if (result.ok && result.value.taken > 0) changed(['inbox', 'case', 'sources', 'desk'])
    return result
  },
  async importCorrections({ path }) {
    const { importCorrections } = await import('./files/corrections-file.ts')
    const result = await attempt(() => importCorrections(db, path, nowMs()))
    if (result.ok && result.value.added > 0) changed(['desk', 'case'])
    return result
  },
  async exportedCorrections() {
    const { exportedCorrections } = await import('./files/corrections-file.ts')
    return exportedCorrections(db)
  },
})
