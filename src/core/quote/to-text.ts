// Writes the quote as plain text for a ticket, a forum or a chat: readable in any font, so nothing is lined up with blanks.
import { withPlainSpaces } from '../language/format-number.ts'
import type { DocumentLine, QuoteDocument } from './document.ts'

/** Lines end with `\n`; no-break spaces are plain ones. Text written from right to left is fenced off from the amounts. */
export function quoteText(document: QuoteDocument): string {
  const { title, number, draftNotice, dates, buyer, about, seller, reason, closing } = document
  const blocks = [
    [`${title.toUpperCase()} ${number ?? `(${draftNotice})`}`, ...dates],
    [
      `${buyer.heading}: ${[buyer.name, ...buyer.lines].filter(Boolean).map(fenced).join(', ')}`,
      `${about.heading}: ${[about.title, ...about.lines].filter(Boolean).map(fenced).join(', ')}`,
    ],
    reason === null
      ? []
      : [
          `${reason.heading}:`,
          reason.runs.map((run) => run.text).join(''),
          [reason.clauseLabel, reason.clauseText].filter(Boolean).join('. '),
        ],
    [`${document.columns.work}:`, ...linesText(document.lines)],
    [
      ...document.sums.map(({ label, value, strong }) => `${strong ? label.toUpperCase() : label}: ${value}`),
      document.totalInWords,
      ...document.notes,
    ],
    document.options === null
      ? []
      : [`${document.options.heading}:`, document.options.hint, ...linesText(document.options.lines)],
    ...document.sections.map(({ heading, text }) => [`${heading}: ${fenced(text)}`]),
    [closing.question, [closing.name, closing.contact].filter(Boolean).map(fenced).join(', ')],
    [[seller.name, ...seller.lines].filter(Boolean).map(fenced).join('\n')],
  ]
  return `${withPlainSpaces(
    blocks
      .map((block) => block.filter((line) => line !== '').join('\n'))
      .filter((block) => block !== '')
      .join('\n\n'),
  )}\n`
}

const linesText = (lines: readonly DocumentLine[]): readonly string[] =>
  lines.flatMap((line, index) => lineText(line, index + 1))

/** `1. Consulting: 1.5 hours × £80.00, discount 10% = £108.00`, with the detail below. */
function lineText(line: DocumentLine, position: number): readonly string[] {
  const price = line.quantity === '1' && line.discount === '' ? line.amount : calculation(line)
  return [
    `${position}. ${fenced(line.text)}: ${price}`,
    ...line.detail.split('\n').map((text) => (text === '' ? '' : `   ${fenced(text)}`)),
  ]
}

const calculation = (line: DocumentLine): string => {
  const discount = line.discount === '' ? '' : ` − ${line.discount}`
  return `${fenced(line.quantity)} × ${line.unitPrice}${discount} = ${line.amount}`
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** First-strong isolate and its end: a name keeps its direction and leaves what follows alone. */
const fenced = (text: string): string => (rightToLeft.test(text) ? `\u2068${text}\u2069` : text)
