// Answers what the poll asks: what is due, how it is asked, and what becomes of what came.
import type { Topic } from '../../contract/events.ts'
import type { Db } from '../store/file/db.ts'
import { sealedIn } from '../store/sources/source-access.ts'
import { pollableSources } from '../store/sources/source-answers.ts'
import { readSource } from '../store/sources/sources.ts'
import { duePages } from '../store/sources/watched-pages.ts'
import type { Answering, IngestResult } from './protocol.ts'
import type { Reader } from './reading/reader.ts'

type Parts = {
  readonly db: Db
  readonly nowMs: () => number
  readonly random: () => number
  readonly reader: Reader
  readonly onTaken: (result: IngestResult) => void
  readonly changed: (topics: readonly Topic[]) => void
}

type PollCommand =
  | 'keptSecret'
  | 'dueSources'
  | 'ingest'
  | 'ingestOlder'
  | 'duePages'
  | 'takePage'
  | 'previewFeed'

/** Reading and judging are a third of the desk's code; the first window does not wait for them. */
const takingIn = () => (ingestModule ??= import('./taking-in/ingest.ts'))
let ingestModule: Promise<typeof import('./taking-in/ingest.ts')> | null = null

export const pollCommands = ({
  db,
  nowMs,
  random,
  reader,
  onTaken,
  changed,
}: Parts): Answering<PollCommand> => ({
  keptSecret({ sourceId }) {
    const row = readSource(db, sourceId)
    return row ? { address: row.address, sealed: sealedIn(row) } : null
  },
  dueSources: () => pollableSources(db, nowMs()),
  async ingest({ sourceId, outcome, mayAskOlder }) {
    const { ingest } = await takingIn()
    const result = await ingest({ db, nowMs, random, reader }, sourceId, outcome, mayAskOlder)
    onTaken(result)
    return result
  },
  async ingestOlder({ sourceId, outcome }) {
    const { ingestOlder } = await takingIn()
    const result = await ingestOlder({ db, nowMs, random, reader }, sourceId, outcome)
    onTaken(result)
    return result
  },
  duePages: () => duePages(db),
  async takePage({ watchId, outcome }) {
    const { takePage } = await import('./taking-in/take-page.ts')
    const look = takePage({ db, nowMs, random }, watchId, outcome)
    changed(look.isChanged ? ['inbox', 'case', 'desk'] : ['case'])
    return look
  },
  async previewFeed({ outcome }) {
    const { previewFeed } = await import('./reading/preview-feed.ts')
    return previewFeed(outcome)
  },
})
