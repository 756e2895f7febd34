// Sets what is kept about a person as a sheet that can be read and printed.
import { listOf, type Sheet, type SheetSection } from '../../sheet/sheet.ts'
import type { Dossier } from './dossier.ts'
import { type DossierWords, dossierWords } from './words.ts'

const joined = (...parts: readonly (string | null)[]): string => parts.filter(Boolean).join(' · ')

/** Two asterisks would make the rest bold. */
const plain = (text: string): string => text.replaceAll('**', '*\u200b*')

const prose = (heading: string, lines: readonly string[]): SheetSection[] =>
  lines.length === 0 ? [] : [{ kind: 'prose', heading, lines, table: null }]

const caseSection = (each: Dossier['cases'][number], words: DossierWords): SheetSection[] =>
  prose(`${words.caseNo} ${each.no}: ${plain(each.title)}`, [
    ...each.messages.map(
      ({ at, from, text, link }) => `**${joined(at, plain(from), link)}**\n${plain(text)}`,
    ),
    ...each.promises.map(({ text, dueOn }) => `**${words.promise} ${dueOn}**\n${plain(text)}`),
  ])

/** In the client's language. */
export function dossierSheet(dossier: Dossier): Sheet {
  const { client, contacts, knownBy, agreements, quotes, statements, cases, mentions, keptBy } = dossier
  const words = dossierWords[client.language]
  const facts = [
    client.address === '' ? '' : `${words.address}: ${client.address.replaceAll('\n', ', ')}`,
    client.taxId === '' ? '' : `${words.taxId}: ${client.taxId}`,
    `${words.language}: ${client.language} · ${words.zone}: ${client.zone} · ${words.currency}: ${client.currency}`,
  ].filter(Boolean)
  return {
    language: client.language,
    title: words.title,
    subtitle: dossier.exportedOn,
    seller: { heading: words.keptBy, name: keptBy.name, lines: keptBy.lines },
    client: { heading: words.about, name: client.name, lines: [] },
    sections: [
      ...prose('', [words.intro]),
      ...listOf(words.person, facts),
      ...listOf(
        words.contacts,
        contacts.map(({ salutation, name, email, phone, channels, roles, activeFrom, activeTo }) =>
          joined(
            [salutation, name].filter(Boolean).join(' '),
            roles.map((role) => words.roles[role]).join(', '),
            email,
            phone,
            channels.replaceAll('\n', ', '),
            activeFrom === null && activeTo === null
              ? ''
              : `${activeFrom ?? ''} ${words.until} ${activeTo ?? ''}`.trim(),
          ),
        ),
      ),
      ...listOf(
        words.knownBy,
        knownBy.map(({ value }) => value),
      ),
      ...listOf(
        words.agreements,
        agreements.flatMap(({ number, title, start, end, booked }) => [
          `**${plain(title)}** ${joined(number, `${start} ${words.until} ${end ?? ''}`.trim())}`,
          ...booked.map(({ on, of, amount, note }) => joined(on, plain(of), amount, plain(note))),
        ]),
      ),
      ...listOf(
        words.quotes,
        quotes.map(({ number, title, issuedOn, total, state }) =>
          joined(number, plain(title), issuedOn, total, state),
        ),
      ),
      ...listOf(
        words.statements,
        statements.map(({ number, month, issuedOn }) => joined(number, month, issuedOn)),
      ),
      ...cases.flatMap((each) => caseSection(each, words)),
      ...prose(
        words.mentions,
        mentions.map(({ at, title, text, link }) => `**${joined(at, plain(title), link)}**\n${plain(text)}`),
      ),
    ],
  }
}
