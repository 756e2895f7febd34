// Turns what was found, offered or kept into lines that can be chosen.
import type {
  FoundAnswer,
  FoundCase,
  FoundClient,
  FoundQuote,
  MarkedText,
  SavedSearch,
} from '../../contract/search.ts'
import { type Offer, operatorKeys } from '../../core/search/operators.ts'
import { openCase, openClients, openQuote, shelfView, show } from '../frame/view.ts'
import { dayWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { lookInQuiet } from '../inbox/quiet-filter.ts'
import { type CommandId, entryOf } from '../keys/commands.ts'
import { runCommand } from '../keys/run.ts'

/** What is found, a group each. */
export type ThingKind = 'cases' | 'clients' | 'quotes' | 'answers'

/** Leads somewhere, puts something into the field, lists the rest, or asks for a name to keep the search under. */
type Does =
  | { readonly is: 'run'; readonly run: () => void }
  | { readonly is: 'fill'; readonly text: string; readonly savedId: number | null }
  | { readonly is: 'more'; readonly of: ThingKind }
  | { readonly is: 'keep' }

export type Hit = {
  readonly key: string
  readonly text: MarkedText
  /** A second line. */
  readonly below: MarkedText | null
  readonly note: string
  readonly keys: string | null
  readonly does: Does
}

export type HitGroup = { readonly title: string; readonly hits: readonly Hit[] }

const plain = (text: string): MarkedText => ({ text, marks: [] })

const joined = (parts: readonly MarkedText[]): MarkedText =>
  parts
    .filter(({ text }) => text !== '')
    .reduce((all, { text, marks }) => {
      const before = all.text === '' ? '' : `${all.text} · `
      const at = before.length
      return {
        text: `${before}${text}`,
        marks: [...all.marks, ...marks.map(({ start, end }) => ({ start: start + at, end: end + at }))],
      }
    }, plain(''))

const lineOf = (key: string, text: string, does: Does): Hit => ({
  key,
  text: plain(text),
  below: null,
  note: '',
  keys: null,
  does,
})

export const hitOfCommand = (id: CommandId): Hit => ({
  ...lineOf(id, t(`command.${id}`), { is: 'run', run: () => runCommand(id) }),
  keys: entryOf(id).keys[0] ?? null,
})

export const hitOfCase = ({ caseId, who, title, excerpt, shelf, atMs }: FoundCase, nowMs: number): Hit => ({
  key: `case ${caseId}`,
  text: joined([who, title]),
  below: excerpt,
  note: [shelf === 'open' ? '' : t(`inbox.shelf.${shelf}`), dayWords(atMs, nowMs)]
    .filter(Boolean)
    .join(' · '),
  keys: null,
  does: { is: 'run', run: () => openCase(caseId, shelf) },
})

export const hitOfClient = ({ clientId, name, more }: FoundClient): Hit => ({
  key: `client ${clientId}`,
  text: name,
  below: more,
  note: '',
  keys: null,
  does: { is: 'run', run: () => openClients({ is: 'client', clientId }) },
})

export const hitOfQuote = ({ quoteId, number, title, client, state }: FoundQuote): Hit => ({
  key: `quote ${quoteId}`,
  text: joined([...(number ? [number] : []), client, title]),
  below: null,
  note: t(`quoteState.${state}`),
  keys: null,
  does: { is: 'run', run: () => openQuote(quoteId) },
})

export const hitOfAnswer = ({ answerId, question, excerpt }: FoundAnswer): Hit => ({
  key: `answer ${answerId}`,
  text: question,
  below: excerpt,
  note: '',
  keys: null,
  does: { is: 'run', run: () => show({ screen: 'settings', section: 'answers' }) },
})

export const hitOfOffer = ({ key, written, text }: Offer, index: number): Hit => ({
  ...lineOf(`offer ${index}`, written, { is: 'fill', text, savedId: null }),
  note: t(`search.operator.${key}`),
})

/** Every operator, for somebody who has typed nothing yet. */
export const operatorHits = (): readonly Hit[] =>
  operatorKeys.map((key, index) =>
    hitOfOffer({ key, written: `${key}:`, text: `${key}:`, isFirst: false }, index),
  )

export const hitOfSaved = ({ searchId, name, text }: SavedSearch): Hit => ({
  ...lineOf(`saved ${searchId}`, name, { is: 'fill', text: `${text} `, savedId: searchId }),
  note: text,
})

/** What the search leaves out, since it opened no case. */
export const hitOfQuiet = (words: string): Hit =>
  lineOf('quiet', t('search.inQuiet', { text: words }), {
    is: 'run',
    run: () => {
      lookInQuiet(words)
      show(shelfView('quiet'))
    },
  })

export const moreHit = (of: ThingKind): Hit => lineOf(`more ${of}`, t('search.more'), { is: 'more', of })

export const keepHit = (): Hit => lineOf('keep', t('search.keep'), { is: 'keep' })
