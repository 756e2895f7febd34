// Owns the database: answers calls, takes in what was fetched, one writer at a time.

import type { Answer } from '../../contract/answer.ts'
import type { RemitEvent, Topic } from '../../contract/events.ts'
import { type DeskMethodName, isMethodName, methods } from '../../contract/methods.ts'
import { parseInput } from '../../contract/parse-input.ts'
import { isQuietAt } from '../../core/notify/notice.ts'
import { failed, ok, problemOf, type Result } from '../../core/problem.ts'
import { wallTimeAt } from '../../core/temporal.ts'
import { caseLines } from '../store/cases/case-lines.ts'
import { hasNotices, takeNotices } from '../store/cases/notices.ts'
import { listBackups } from '../store/file/backup.ts'
import { nextRev, readMeta, writeMeta } from '../store/file/meta.ts'
import { backupFolder, closeWorkspace, databasePath } from '../store/file/open.ts'
import { chooseBackup } from '../store/file/restore.ts'
import { readOriginal } from '../store/items/originals.ts'
import { newestOpen } from '../store/lists/inbox.ts'
import { readExportFolder, readOwner, readSettings, writeExportFolder } from '../store/owner/settings.ts'
import { readQuote } from '../store/quotes/quotes.ts'
import { type SealedSecret, sealedIn } from '../store/sources/source-access.ts'
import { pollableSources } from '../store/sources/source-answers.ts'
import { readSource } from '../store/sources/sources.ts'
import { duePages } from '../store/sources/watched-pages.ts'
import { createAnnouncer } from './announcer.ts'
import { indexSome } from './answers/index-asked.ts'
import { linkedView } from './cases/linked-view.ts'
import { type Copier, createCopier } from './copying/copier.ts'
import { createDailyCopy } from './copying/daily-copy.ts'
import { fieldProblems } from './field-problems.ts'
import { fileCommands } from './file-commands.ts'
import { handlers } from './handlers/index.ts'
import { endLearning } from './learning/learning.ts'
import { ownerZone } from './owner-day.ts'
import type { CommandName, Commands, IngestResult, Opening } from './protocol.ts'
import { createQuietWork } from './quiet-work.ts'
import { paperOf, specimenPaper } from './quotes/quote-content.ts'
import { type Reader, readHere } from './reading/reader.ts'
import { Refusal } from './refusal.ts'
import { indexTexts } from './search/index-texts.ts'
import { commitWaiting } from './taking-in/commit-together.ts'
import { topicsOf } from './topics.ts'
import { type AnyHandler, runCommand } from './undo/run-command.ts'
import { createWake } from './wake.ts'
import { problemFrom, type Workspace, workspaceOf } from './workspace.ts'

/** The map type of `handlers` guarantees that the handler of a name takes what the schema of that name gives out. */
const handlerOf = (name: DeskMethodName): AnyHandler => handlers[name] as AnyHandler

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

/** Reading and judging are a third of the desk's code; the first window does not wait for them. */
const takingIn = () => (ingestModule ??= import('./taking-in/ingest.ts'))
let ingestModule: Promise<typeof import('./taking-in/ingest.ts')> | null = null

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

/** Serves the workspace. A newer or unusable database gives a desk that refuses everything and says why. */
export function createDesk(
  options: DeskOptions,
  workspace: Workspace = workspaceOf(options.dataDir, options.nowMs()),
): Desk {
  const { dataDir, nowMs, random, emit, reader = readHere, copierFile = null } = options
  if (workspace.db === null) return closedDesk(workspace.opening)
  const { db, opening } = workspace

  /** The next start is to check the whole file, and says so to the owner. */
  let isDamaged = false
  const copier = createCopier(db, dataDir, copierFile)
  const announcer = createAnnouncer(emit)
  const changed = announcer.now

  const indexer = createQuietWork([() => indexSome(db), () => indexTexts(db)])
  indexer.soon()

  const copy: Copier['copy'] = async (atMs) => {
    const made = await copier.copy(atMs)
    if (!made.ok && made.problem.code === 'database_damaged') isDamaged = true
    return made
  }

  function told(result: IngestResult): IngestResult {
    indexer.soon()
    if (result.nextPage !== null) return result
    const topics: Topic[] = result.hasChanged ? ['sources', 'inbox', 'case', 'desk'] : ['sources']
    announcer.soon(topics, readMeta(db, 'rev'), result.newCases.length)
    return result
  }

  function answer({ name, input, sealed }: Commands['call']['input']): Answer<unknown> {
    if (!isMethodName(name) || methods[name].place !== 'desk')
      return { ok: false, problem: problemOf('unknown_method') }
    const method = methods[name]
    const parsed = parseInput(name, input)
    if (!parsed.ok) {
      const fields = parsed.error === null ? {} : fieldProblems(parsed.error)
      return { ok: false, problem: { code: 'invalid_input', fields, retryable: false } }
    }
    const asked = name as DeskMethodName
    try {
      return method.kind === 'read'
        ? readAnswer(handlerOf(asked), parsed.data)
        : writeAnswer(asked, parsed.data, sealed)
    } catch (error) {
      const problem = problemFrom(error)
      if (problem.code === 'internal') console.error(`call ${name}:`, error)
      if (problem.code === 'database_damaged') isDamaged = true
      return { ok: false, problem }
    }
  }

  function readAnswer(handler: AnyHandler, input: unknown): Answer<unknown> {
    const value = handler(input, { db, nowMs: nowMs(), undoable: () => 0 })
    return { ok: true, value, rev: readMeta(db, 'rev'), undo: null }
  }

  function writeAnswer(
    name: DeskMethodName,
    input: unknown,
    sealed: SealedSecret | undefined,
  ): Answer<unknown> {
    const done = db.transaction(() => ({
      ...runCommand(db, nowMs(), { name, input, sealed }, handlerOf),
      rev: nextRev(db),
    }))
    changed(topicsOf(name), done.rev)
    indexer.soon()
    return { ok: true, ...done }
  }

  const commands: {
    [N in CommandName]: (
      input: Commands[N]['input'],
    ) => Commands[N]['output'] | Promise<Commands[N]['output']>
  } = {
    call: answer,
    keptSecret({ sourceId }) {
      const row = readSource(db, sourceId)
      return row ? { address: row.address, sealed: sealedIn(row) } : null
    },
    dueSources: () => pollableSources(db, nowMs()),
    async ingest({ sourceId, outcome, mayAskOlder }) {
      const { ingest } = await takingIn()
      return told(await ingest({ db, nowMs, random, reader }, sourceId, outcome, mayAskOlder))
    },
    async ingestOlder({ sourceId, outcome }) {
      const { ingestOlder } = await takingIn()
      return told(await ingestOlder({ db, nowMs, random, reader }, sourceId, outcome))
    },
    caseLines: ({ caseIds }) => caseLines(db, caseIds),
    duePages: () => duePages(db),
    async takePage({ watchId, outcome }) {
      const { takePage } = await import('./taking-in/take-page.ts')
      const look = takePage({ db, nowMs, random }, watchId, outcome)
      changed(look.isChanged ? ['inbox', 'case', 'desk'] : ['case'], readMeta(db, 'rev'))
      return look
    },
    async previewFeed({ outcome }) {
      const { previewFeed } = await import('./reading/preview-feed.ts')
      return previewFeed(outcome)
    },
    ...fileCommands({
      db,
      nowMs,
      database: databasePath(dataDir),
      backups: backupFolder(dataDir),
      attempt,
      changed: (topics) => changed(topics, readMeta(db, 'rev')),
      copied: () => copier.settled(),
    }),
    takeNotices: () => db.transaction(() => takeNotices(db, nowMs())),
    newestCases: ({ limit }) => newestOpen(db, limit),
    wake() {
      const { isChanged, nextWakeAtMs, isToTell } = wake(nowMs())
      void copyDaily(nowMs())
      if (isChanged) changed(['inbox', 'case', 'quotes', 'desk'], readMeta(db, 'rev'))
      return { nextWakeAtMs, isToTell }
    },
    quotePaper({ quoteId }) {
      const quote = readQuote(db, quoteId)
      return quote ? paperOf(db, quote, nowMs()) : null
    },
    specimenPaper: ({ language }) => specimenPaper(db, language, nowMs()),
    originalText: ({ messageId }) => readOriginal(db, messageId) ?? null,
    exportFolder({ put }) {
      if (put !== null) db.transaction(() => writeExportFolder(db, put))
      return readExportFolder(db)
    },
    linkedView: (link) => linkedView(db, link),
    settings: () => readSettings(db),
    owner: () => readOwner(db),
    noticePolicy() {
      const { notifyComplaints, notifyShowsText, quietFrom, quietTo } = readSettings(db)
      return {
        isWanted: notifyComplaints,
        showsText: notifyShowsText,
        isWaiting: hasNotices(db),
        isQuiet: isQuietAt(quietFrom, quietTo, wallTimeAt(nowMs(), ownerZone(db))),
      }
    },
    async loadSample({ folder }) {
      const { loadSample } = await import('./sample/sample.ts')
      if (readMeta(db, 'sample') !== 0) return null
      db.transaction(() => {
        loadSample(folder, db, nowMs(), (name, input) => {
          return handlerOf(name)(methods[name].input.parse(input), {
            db,
            nowMs: nowMs(),
            undoable: () => 0,
          }) as never
        })
        writeMeta(db, 'sample', 1)
        nextRev(db)
      })
      return null
    },
    async settleSample({ folder }) {
      // Once: a second start with the sample finds it as the owner left it.
      if (readMeta(db, 'sample') !== 1) return null
      const { settleSample } = await import('./sample/sample.ts')
      db.transaction(() => {
        settleSample(folder, db, nowMs())
        writeMeta(db, 'sample', 2)
        nextRev(db)
      })
      changed(['inbox', 'case', 'clients', 'quotes', 'sources', 'desk'], readMeta(db, 'rev'))
      return null
    },
    backup: () => copy(nowMs()),
    chooseBackup({ name }) {
      const chosen = chooseBackup(databasePath(dataDir), backupFolder(dataDir), name)
      if (chosen === null) return failed(problemOf('not_found', 'backup'))
      return chosen === 'unsound' ? failed(problemOf('file_unreadable', name)) : ok(null)
    },
    backups: () => listBackups(backupFolder(dataDir)).map(({ name, atMs, bytes }) => ({ name, atMs, bytes })),
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

  const wake = createWake(db, nowMs())
  const copyDaily = createDailyCopy(db, backupFolder(dataDir), copy, nowMs())
  return {
    opening,
    run: async (name, input) => commands[name](input),
  }
}
