// Owns the database: one writer at a time, each command of the shell answered by the part that knows it.

import type { Answer } from '../../contract/answer.ts'
import type { RemitEvent, Topic } from '../../contract/events.ts'
import { failed, ok, problemOf } from '../../core/problem.ts'
import { listBackups } from '../store/file/backup.ts'
import { readMeta } from '../store/file/meta.ts'
import { backupFolder, closeWorkspace, databasePath } from '../store/file/open.ts'
import { chooseBackup } from '../store/file/restore.ts'
import { forgetWentBack } from '../store/file/went-back.ts'
import { createAnnouncer } from './announcer.ts'
import { createAnswerer } from './answer-call.ts'
import { indexSome } from './answers/index-asked.ts'
import { type Copier, createCopier } from './copying/copier.ts'
import { createDailyCopy } from './copying/daily-copy.ts'
import { fileCommands } from './file-commands.ts'
import { endLearning } from './learning/learning.ts'
import { pollCommands } from './poll-commands.ts'
import type { Answering, CommandName, Commands, Opening } from './protocol.ts'
import { createQuietWork } from './quiet-work.ts'
import { type Reader, readHere } from './reading/reader.ts'
import { Refusal } from './refusal.ts'
import { sampleCommands } from './sample/sample-commands.ts'
import { indexTexts } from './search/index-texts.ts'
import { shellCommands } from './shell-commands.ts'
import { commitWaiting } from './taking-in/commit-together.ts'
import { createWake } from './wake.ts'
import { type Workspace, workspaceOf } from './workspace.ts'

export type DeskOptions = {
  readonly dataDir: string
  readonly nowMs: () => number
  readonly random: () => number
  readonly emit: (event: RemitEvent) => void
  /** Reads what sources answer; on the desk's own thread where none is given. */
  readonly reader?: Reader
  /** Where the thread that copies the workspace begins; copied on the desk's own thread where none is given. */
  readonly copierFile?: string
}

export type Desk = {
  readonly opening: Opening
  run<N extends CommandName>(name: N, input: Commands[N]['input']): Promise<Commands[N]['output']>
}

function closedDesk(opening: Extract<Opening, { open: false }>): Desk {
  const problem = opening.reason === 'newer' ? problemOf('database_newer') : opening.problem
  const refused: Answer<unknown> = { ok: false, problem }
  return {
    opening,
    async run(name) {
      if (name === 'call') return refused as never
      if (name === 'close') return null as never
      throw new Refusal(problem)
    },
  }
}

/** Serves the workspace. A newer or unusable database gives a desk that refuses everything and says why. */
export function createDesk(
  options: DeskOptions,
  workspace: Workspace = workspaceOf(options.dataDir, options.nowMs()),
): Desk {
  const { dataDir, nowMs, random, emit, reader = readHere, copierFile = null } = options
  if (workspace.db === null) return closedDesk(workspace.opening)
  const { db, opening } = workspace
  const [database, backups] = [databasePath(dataDir), backupFolder(dataDir)]

  /** The next start is to check the whole file, and says so to the owner. */
  let isDamaged = false
  const copier = createCopier(db, dataDir, copierFile)
  const copy: Copier['copy'] = async (atMs) => {
    const made = await copier.copy(atMs)
    if (!made.ok && made.problem.code === 'database_damaged') isDamaged = true
    return made
  }

  const announcer = createAnnouncer(emit)
  const changed = (topics: readonly Topic[]) => announcer.now(topics, readMeta(db, 'rev'))

  const indexer = createQuietWork([() => indexSome(db), () => indexTexts(db)])
  indexer.soon()
  const wake = createWake(db, nowMs())
  const copyDaily = createDailyCopy(db, backups, copy, nowMs())

  const commands: Answering<CommandName> = {
    call: createAnswerer({
      db,
      nowMs,
      onWritten(topics) {
        changed(topics)
        indexer.soon()
      },
      onDamage() {
        isDamaged = true
      },
    }),
    ...pollCommands({
      db,
      nowMs,
      random,
      reader,
      onTaken({ nextPage, hasChanged, newCases }) {
        indexer.soon()
        if (nextPage !== null) return
        const topics: Topic[] = hasChanged ? ['sources', 'inbox', 'case', 'desk'] : ['sources']
        announcer.soon(topics, readMeta(db, 'rev'), newCases.length)
      },
      changed,
    }),
    ...shellCommands(db, nowMs),
    ...fileCommands({ db, nowMs, database, backups, changed, copied: () => copier.settled() }),
    ...sampleCommands(db, nowMs, changed),
    wake() {
      const { isChanged, nextWakeAtMs, isToTell } = wake(nowMs())
      void copyDaily(nowMs())
      if (isChanged) changed(['inbox', 'case', 'quotes', 'desk'])
      return { nextWakeAtMs, isToTell }
    },
    backup: () => copy(nowMs()),
    backups: () => listBackups(backups).map(({ name, atMs, bytes }) => ({ name, atMs, bytes })),
    chooseBackup({ name }) {
      const chosen = chooseBackup(database, backups, name)
      if (chosen === null) return failed(problemOf('not_found', 'backup'))
      return chosen === 'unsound' ? failed(problemOf('file_unreadable', name)) : ok(null)
    },
    forgetWentBack() {
      forgetWentBack(dataDir)
      return null
    },
    async close() {
      await copier.settled()
      reader.end()
      indexer.end()
      announcer.end()
      commitWaiting(db)
      endLearning(db)
      closeWorkspace(db, dataDir, nowMs(), isDamaged)
      return null
    },
  }
  return {
    opening,
    run: async (name, input) => commands[name](input),
  }
}
