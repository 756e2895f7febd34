// Puts a case on paper for whoever it concerns: what was asked and answered, and whether it is covered; never a private note. Pure.
import { filled } from '../agreement/phrases.ts'
import { formatDateTime } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import { listOf, type Sheet, type SheetSection } from '../sheet/sheet.ts'
import { paperWords } from './paper-words.ts'

export type CaseFacts = {
  readonly language: Language
  readonly zone: string
  readonly no: number
  readonly title: string
  readonly seller: { readonly name: string; readonly lines: readonly string[] }
  readonly client: string
  readonly receivedAtMs: number
  readonly channel: string
  readonly verdict: 'in_contract' | 'paid_extra' | 'owners_call' | null
  readonly clauses: readonly { readonly no: string; readonly text: string }[]
  readonly messages: readonly {
    /** A note is the owner's own. */
    readonly direction: 'in' | 'out' | 'note'
    readonly author: string
    readonly atMs: number
    readonly text: string
  }[]
}

/** A case as a sheet in the client's language: what was said and what was judged, without notes. */
export function casePaper(facts: CaseFacts): Sheet {
  const { language, zone, no, title, seller, client, verdict, clauses } = facts
  const words = paperWords[language]
  const when = (atMs: number): string => formatDateTime(atMs, zone, language)
  const told = facts.messages.filter(({ direction }) => direction !== 'note')
  return {
    language,
    title: filled(words.case, { no }),
    subtitle: printableLine(title),
    seller: { heading: words.from, ...seller },
    client: { heading: words.for, name: client, lines: [] },
    sections: [
      ...listOf(words.about, [
        filled(words.received, { when: when(facts.receivedAtMs), channel: facts.channel }),
        ...(verdict === null ? [] : [words.verdict[verdict]]),
        ...clauses.map(({ no: clause, text }) => `${filled(words.clause, { no: clause })}: ${plain(text)}`),
      ]),
      ...told.map(
        ({ author, direction, atMs, text }): SheetSection => ({
          kind: 'prose',
          heading: `${plain(direction === 'out' ? seller.name : author)} · ${when(atMs)}`,
          lines: text.split('\n').map(plain).filter(Boolean),
          table: null,
        }),
      ),
    ],
  }
}

/** Asterisks somebody wrote are theirs, not ours. */
const plain = (text: string): string => withoutMarks(printableLine(text))
