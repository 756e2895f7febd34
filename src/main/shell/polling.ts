// Joins the poll to the desk and the machine: its network and battery, its sleep, and what the page's commands call for.
import { net, powerMonitor } from 'electron'
import type { FoundBodies } from '../poll/found-bodies.ts'
import { createLanes, requestsAtOnce } from '../poll/lanes.ts'
import { createPageWatch } from '../poll/page-watch.ts'
import { createPollRunner, type PollRunner } from '../poll/poll-runner.ts'
import { createFetch, createPageFetch } from '../poll/source-fetch.ts'
import type { DeskLine } from './desk-line.ts'

/** A list comes in many parts; what is due is looked up once, when no part has come for so long. */
const importRestMs = 1000

export type PollingOptions = {
  readonly desk: DeskLine
  /** Where the sample's feeds lie. */
  readonly sampleDir: string
  /** The sample needs no network. */
  readonly isDemo: boolean
  readonly found: FoundBodies
  /** Whether a page is open that says when the network returns. */
  readonly hearsNetwork: () => boolean
  readonly onNewCases: () => void
  readonly onState: () => void
}

export type Polling = {
  readonly poll: PollRunner
  /** The page's command of that name was carried out. */
  afterCommand(name: string): void
  /** From now on the poll knows when the machine sleeps, wakes, and changes to its battery. */
  followMachine(): void
}

export function createPolling({ desk, sampleDir, isDemo, found, ...options }: PollingOptions): Polling {
  const surroundings = {
    lanes: createLanes(requestsAtOnce, Date.now),
    isOnline: () => isDemo || net.isOnline(),
    isOnBattery: () => powerMonitor.isOnBatteryPower(),
    nowMs: Date.now,
  }
  const pages = createPageWatch({
    ...surroundings,
    duePages: () => desk.ask('duePages', null),
    fetch: createPageFetch(),
    takePage: (watchId, outcome) => desk.ask('takePage', { watchId, outcome }),
  })
  const poll = createPollRunner({
    ...surroundings,
    pages,
    dueSources: () => desk.ask('dueSources', null),
    // Loaded with the first secret: most owners have none.
    fetch: createFetch({
      sampleDir,
      keyring: async () => (await import('../guard/keyring.ts')).systemKeyring,
      found,
    }),
    ingest: (sourceId, outcome) => desk.ask('ingest', { sourceId, outcome, mayAskOlder: true }),
    ingestOlder: (sourceId, outcome) => desk.ask('ingestOlder', { sourceId, outcome }),
    hearsNetwork: options.hearsNetwork,
    onRead: ({ newCases }) => {
      if (newCases.length > 0) options.onNewCases()
    },
    onState: options.onState,
  })

  let importTimer: NodeJS.Timeout | undefined
  function wakeAfterImport(): void {
    clearTimeout(importTimer)
    importTimer = setTimeout(() => poll.wake(), importRestMs)
  }

  return {
    poll,
    afterCommand(name) {
      if (/^source\.(add|save|remove)$/.test(name) || name === 'undo.take') poll.wake()
      if (name === 'source.import') wakeAfterImport()
      if (/^(?:case\.(?:close|reply|await|correctKind)|quote\.issue|undo\.take)$/.test(name)) pages.wake()
    },
    followMachine() {
      powerMonitor.on('suspend', () => poll.sleep())
      powerMonitor.on('resume', () => poll.woke())
      powerMonitor.on('on-battery', () => poll.surroundingsChanged())
      powerMonitor.on('on-ac', () => poll.surroundingsChanged())
    },
  }
}
