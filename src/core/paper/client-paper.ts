// Puts a client on paper: contacts, agreements with what is used of them, open cases; never the owner's notes. Pure.
import { amountText, filled } from '../agreement/phrases.ts'
import { formatDate } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'
import { withoutMarks } from '../quote/emphasis.ts'
import { printableLine } from '../quote/printable.ts'
import type { Entitlement } from '../scope/agreement.ts'
import { listOf, type Sheet } from '../sheet/sheet.ts'
import { type PaperWords, paperWords } from './paper-words.ts'

type Meter = {
  readonly label: string
  readonly unit: Entitlement['unit']
  readonly used: number
  /** `null`: as often as wanted. */
  readonly open: number | null
}

type Agreement = {
  readonly title: string
  readonly start: string
  readonly end: string | null
  readonly meters: readonly Meter[]
}

export type ClientFacts = {
  readonly language: Language
  readonly today: string
  readonly seller: { readonly name: string; readonly lines: readonly string[] }
  readonly name: string
  readonly address: string
  readonly contacts: readonly {
    readonly name: string
    readonly email: string
    readonly phone: string
    readonly responsible: boolean
  }[]
  readonly agreements: readonly Agreement[]
  readonly openCases: readonly { readonly no: number; readonly title: string }[]
}

/** A client as a sheet: people, agreements and what is open; without notes and stage. */
export function clientPaper(facts: ClientFacts): Sheet {
  const { language, seller, name, address, contacts, agreements, openCases, today } = facts
  const words = paperWords[language]
  return {
    language,
    title: words.file,
    subtitle: filled(words.asOf, { day: formatDate(today, language) }),
    seller: { heading: words.from, ...seller },
    client: { heading: words.for, name, lines: address.split('\n').filter(Boolean) },
    sections: [
      ...listOf(
        words.contacts,
        contacts.map(({ name: contact, email, phone, responsible }) =>
          plain(
            [responsible ? `${contact} (${words.responsible})` : contact, email, phone]
              .filter(Boolean)
              .join(' · '),
          ),
        ),
      ),
      ...agreements.flatMap((agreement) =>
        listOf(agreementHead(agreement, words, language), [
          ...agreement.meters.map((meter) => meterLine(meter, words, language)),
        ]),
      ),
      ...listOf(
        words.cases,
        openCases.map(({ no, title }) => `${filled(words.case, { no })}: ${plain(title)}`),
      ),
    ],
  }
}

const plain = (text: string): string => withoutMarks(printableLine(text))

function agreementHead({ title, start, end }: Agreement, words: PaperWords, language: Language): string {
  const day = (date: string): string => formatDate(date, language)
  const period =
    end === null
      ? filled(words.open, { start: day(start) })
      : filled(words.period, { start: day(start), end: day(end) })
  return `${plain(title)} · ${period}`
}

function meterLine({ label, unit, used, open }: Meter, words: PaperWords, language: Language): string {
  if (open === null) return filled(words.unlimited, { label })
  return filled(words.used, {
    label,
    used: amountText(unit, used, language),
    open: amountText(unit, open, language),
  })
}
