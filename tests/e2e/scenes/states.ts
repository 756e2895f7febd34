// States that come and go: a long thread, long names, a case on every shelf, what was just done, trouble, no network, rows closer together.
import type { Output } from '../../../src/contract/methods.ts'
import type { CaseStatus } from '../../../src/contract/words.ts'
import type { Scene, Stage } from '../stage/stage.ts'

const minuteMs = 60_000
const messagesOfLongThread = 40

/** Ten working days of questions and answers, as a forum would hold them. */
async function longThread(stage: Stage): Promise<void> {
  const startMs = Date.now() - messagesOfLongThread * 6 * 60 * minuteMs
  const { caseId } = await stage.ask('conversation.add', {
    channel: 'forum',
    title: 'Moving the shop',
    clientId: null,
    caseId: null,
    link: 'https://forum.example/t/moving-the-shop',
    messages: Array.from({ length: messagesOfLongThread }, (_, index) => ({
      author: index % 2 === 0 ? 'Imogen Thwaite' : 'Rina Prasetyo',
      isOwn: index % 2 === 1,
      atMs: startMs + index * 6 * 60 * minuteMs,
      text:
        index % 2 === 0
          ? `Could you move page ${index / 2 + 1} as well, please? It still shows the old prices.`
          : `Page ${(index + 1) / 2} is moved. Please have a look and tell me whether the prices are right.`,
    })),
  })
  await stage.openCase(caseId)
}

async function longNames(stage: Stage): Promise<void> {
  const { caseId } = await stage.ask('mention.add', {
    channel: 'chat',
    name: 'Dr. Wolfgang-Amadeus Freiherr von Hohenstaufen-Sigmaringen, Vorsitzender des Fördervereins Stadtbibliothek',
    reach: 'geschaeftsstelle@foerderverein-stadtbibliothek-hohenstaufen.example',
    clientId: null,
    caseId: null,
    atMs: Date.now(),
    text: 'Please change the openinghoursofthereadingroomonpublicholidaysandschoolholidays on the website, and also the address of the administration, the telephone numbers of all seven branches and the photograph of the reading room, because all of it is from the year before last.',
    link: '',
  })
  await stage.openCase(caseId)
}

/** The first of a shelf, opened where it stands. */
async function openOn(stage: Stage, shelf: 'snoozed' | 'done'): Promise<void> {
  const { rows } = await stage.ask('inbox.page', { shelf, offset: 0, limit: 1 })
  const [row] = rows
  if (row) await stage.openCase(row.caseId, shelf)
}

/** Undone as it was done, so that the scenes after it find what those before it left. */
const undone = async (stage: Stage): Promise<void> => {
  const { entries } = await stage.ask('undo.list', {})
  const last = entries.find(({ takenAtMs, blockedBy, lasting }) => !takenAtMs && !blockedBy && !lasting)
  if (last) await stage.ask('undo.take', { undoId: last.undoId })
}

async function openWith(stage: Stage, ...wanted: CaseStatus[]): Promise<void> {
  const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 200 })
  const row = rows.find(({ status }) => wanted.includes(status))
  if (row) await stage.openCase(row.caseId)
}

/** The program asks the system; here it is told. */
async function setOnline(stage: Stage, isOnline: boolean): Promise<void> {
  await stage.app.evaluate(({ net }, answer) => {
    Object.defineProperty(net, 'isOnline', { value: () => answer, configurable: true })
  }, isOnline)
  await stage.ask('network.changed', {})
}

async function inDensity(stage: Stage, density: 'comfortable' | 'compact'): Promise<void> {
  const { settings } = await stage.ask('desk.state', {})
  await stage.ask('settings.save', { ...settings, density })
}

async function answeredBefore(stage: Stage): Promise<void> {
  const { rows } = await stage.ask('inbox.page', { shelf: 'open', offset: 0, limit: 200 })
  const row = rows.find(({ title }) => title.startsWith('Hvilken server'))
  if (row) await stage.openCase(row.caseId)
}

let troubled: Output<'source.add'>['sourceId'] | null = null

/** Nothing answers at this port. */
async function sourceInTrouble(stage: Stage): Promise<void> {
  if (troubled === null) {
    const added = await stage.ask('source.add', {
      address: 'http://127.0.0.1:59999/comments/feed',
      title: 'Comments of the shop',
      kind: 'comments',
      intervalMinutes: 30,
      allowPrivate: true,
      opensFrom: null,
    })
    troubled = added.sourceId
    await stage.ask('source.check', { sourceId: troubled })
  }
  await stage.list('sources')
  await stage.click('[data-testid=source-row]')
}

async function withoutTrouble(stage: Stage): Promise<void> {
  if (troubled !== null) await stage.ask('source.remove', { sourceId: troubled })
  troubled = null
}

export const scenes: readonly Scene[] = [
  { name: 'case-long-thread', set: longThread, shows: '[data-testid=message]', end: undone },
  { name: 'case-long-names', set: longNames, shows: '[data-testid=message]', end: undone },
  { name: 'case-answered-before', set: answeredBefore, shows: '.before' },
  { name: 'case-snoozed', set: (stage) => openOn(stage, 'snoozed'), shows: '.case-note' },
  { name: 'case-done', set: (stage) => openOn(stage, 'done'), shows: '.case-title' },
  { name: 'case-waiting', set: (stage) => openWith(stage, 'waiting_client'), shows: '.case-note' },
  {
    name: 'toast-undo',
    set: async (stage) => {
      await openWith(stage, 'new', 'triaged', 'waiting_us')
      await stage.run('case.await')
    },
    shows: '.toast',
    end: undone,
  },
  {
    name: 'toast-problem',
    set: async (stage) => {
      await stage.run('go.inbox')
      await stage.openFiles(['/nowhere/feeds.opml'])
    },
    shows: '.toast, dialog[open]',
  },
  {
    name: 'inbox-compact',
    set: async (stage) => {
      await inDensity(stage, 'compact')
      await stage.run('go.inbox')
      await stage.press('j')
    },
    shows: '[data-density=compact] [data-testid=inbox-row]',
    end: (stage) => inDensity(stage, 'comfortable'),
  },
  {
    name: 'offline',
    workspace: 'empty',
    set: async (stage) => {
      await setOnline(stage, false)
      await stage.run('go.inbox')
    },
    shows: '[data-testid=offline-line]',
    end: (stage) => setOnline(stage, true),
  },
  {
    name: 'source-in-trouble',
    workspace: 'empty',
    set: sourceInTrouble,
    shows: '[data-testid=source-state]',
    end: withoutTrouble,
  },
  { name: 'unreadable-data', workspace: 'unreadable', set: async () => undefined, shows: '.alone h1' },
]
