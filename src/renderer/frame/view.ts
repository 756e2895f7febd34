// Says what the window shows: which screen, and what is open on it. One value; keys, menus and links all set it.
import type { Screen } from '../../contract/events.ts'
import type { CaseListName } from '../../contract/words.ts'
import { createStore, useStore } from '../program/store.ts'
import type { SettingsSection } from '../settings/sections.ts'

export type InboxShelf = CaseListName | 'quiet'

export type ClientsPane =
  | { readonly is: 'none' }
  | { readonly is: 'client'; readonly clientId: number }
  /** `forCaseId`: the case whose author becomes the client. */
  | { readonly is: 'new'; readonly forCaseId: number | null }
  | { readonly is: 'edit'; readonly clientId: number }
  /** The catalogue agreements are made from. */
  | { readonly is: 'packages' }
  /** The statements of a month; `month` null is the last one. `isBatch`: its dialog is asked for at once. */
  | { readonly is: 'statements'; readonly month: string | null; readonly isBatch?: boolean }
  | {
      readonly is: 'statement'
      readonly clientId: number
      readonly statementId: number
      /** Where it was opened from, which is where Escape leads. */
      readonly from: 'month' | 'client'
      readonly month: string
    }
  /** What would be issued. */
  | {
      readonly is: 'statementDraft'
      readonly clientId: number
      readonly month: string
      readonly from: 'month' | 'client'
    }
  /** `version`: the one that is edited, or a new one; absent = the text the agreement is made with. */
  | {
      readonly is: 'agreement'
      readonly clientId: number
      readonly agreementId: number | null
      readonly version?: number | 'new'
    }

export type SourcesPane =
  | { readonly is: 'none' }
  /** `address` was dropped on the window. */
  | { readonly is: 'new'; readonly address?: string }
  | { readonly is: 'source'; readonly sourceId: number }
  | { readonly is: 'notices' }
  /** The log of readings: of one source, or of all. */
  | { readonly is: 'activity'; readonly sourceId: number | null }

export type View =
  | {
      readonly screen: 'inbox'
      readonly shelf: InboxShelf
      readonly caseId: number | null
      /** In a narrow window: the pane is shown instead of the list. */
      readonly isReading: boolean
    }
  /** What the day asks for, or the week looked back on. */
  | { readonly screen: 'today'; readonly page: 'day' | 'review' }
  | { readonly screen: 'clients'; readonly pane: ClientsPane }
  | {
      readonly screen: 'quotes'
      readonly quoteId: number | null
      /** In a narrow window, where list and overview take turns: the overview is shown. */
      readonly isOverview?: boolean
    }
  | { readonly screen: 'sources'; readonly pane: SourcesPane }
  | { readonly screen: 'settings'; readonly section: SettingsSection | null }

export type ViewOf<S extends Screen> = Extract<View, { screen: S }>

const memoryKey = 'remit.selection'

/** The selection of the last time; the window opens on the inbox. */
function rememberedCase(): number | null {
  const text = localStorage.getItem(memoryKey)
  const caseId = Number(text ?? 'none')
  return Number.isSafeInteger(caseId) && caseId > 0 ? caseId : null
}

/** What is selected on each shelf: who comes back finds it again. */
const selected = new Map<InboxShelf, number | null>([['open', rememberedCase()]])

/** A shelf as it was left. */
export const shelfView = (shelf: InboxShelf): ViewOf<'inbox'> => ({
  screen: 'inbox',
  shelf,
  caseId: selected.get(shelf) ?? null,
  isReading: false,
})

type Views = { readonly [S in Screen]: ViewOf<S> }

let views: Views = {
  inbox: shelfView('open'),
  today: { screen: 'today', page: 'day' },
  clients: { screen: 'clients', pane: { is: 'none' } },
  quotes: { screen: 'quotes', quoteId: null },
  sources: { screen: 'sources', pane: { is: 'none' } },
  settings: { screen: 'settings', section: null },
}

const view = createStore<View>(views.inbox)
const past: View[] = []
// Enough to walk back from a quote to its case and client; older steps are of no use.
const mostPast = 30

export const useView = (): View => useStore(view)
export const currentView = (): View => view.get()

/** Shows something; `isStep` false replaces what is shown without a step to go back over. */
export function show(next: View, isStep = true): void {
  const before = view.get()
  if (isStep && before.screen !== next.screen) past.splice(0, past.length, ...past.slice(-mostPast), before)
  views = { ...views, [next.screen]: next }
  if (next.screen === 'inbox') {
    selected.set(next.shelf, next.caseId)
    remember(next.caseId)
  }
  view.set(next)
}

function remember(caseId: number | null): void {
  if (caseId === null) localStorage.removeItem(memoryKey)
  else localStorage.setItem(memoryKey, String(caseId))
}

/** A screen as it was left; its list where it is shown already, since a narrow window has that or what is open. */
export const go = (screen: Screen): void =>
  show(screen === view.get().screen ? listOf(view.get()) : views[screen])

function listOf(shown: View): View {
  switch (shown.screen) {
    case 'inbox':
      return { ...shown, isReading: false }
    case 'today':
      return { screen: 'today', page: 'day' }
    case 'quotes':
      return { screen: 'quotes', quoteId: null }
    case 'settings':
      return { screen: 'settings', section: null }
    case 'clients':
    case 'sources':
      return { screen: shown.screen, pane: { is: 'none' } }
  }
}

export function goBack(): boolean {
  const before = past.pop()
  if (before) show(before, false)
  return before !== undefined
}

export const openCase = (caseId: number, shelf: InboxShelf = 'open'): void =>
  show({ screen: 'inbox', shelf, caseId, isReading: true })

export const openClients = (pane: ClientsPane): void => show({ screen: 'clients', pane })
export const openQuote = (quoteId: number | null): void => show({ screen: 'quotes', quoteId })
export const openQuotesOverview = (): void => show({ screen: 'quotes', quoteId: null, isOverview: true })
export const openSources = (pane: SourcesPane): void => show({ screen: 'sources', pane })
