// Writes the quote as Markdown for trackers and forums that set it: headings, bold limits and a table of the lines.
import { withPlainSpaces } from '../language/format-number.ts'
import type { DocumentLine, QuoteDocument } from './document.ts'
import type { Run } from './emphasis.ts'

/** CommonMark with the table extension; every character of people's own text that would be mark-up is escaped. */
export function quoteMarkdown(document: QuoteDocument): string {
  const { title, number, draftNotice, dates, buyer, about, seller, closing } = document
  const party = (head: string, all: readonly string[]): string =>
    `**${safe(head)}:** ${all.filter(Boolean).map(safe).join(', ')}`
  const blocks = [
    `# ${safe(title)} ${safe(number ?? `(${draftNotice})`)}`,
    dates.map(safe).join(' · '),
    `${party(buyer.heading, [buyer.name, ...buyer.lines])}\\\n${party(about.heading, [about.title, ...about.lines])}`,
    reasonBlock(document),
    table(document, document.lines),
    document.sums
      .map(({ label, value, strong }) =>
        strong ? `**${safe(label)}: ${safe(value)}**` : `${safe(label)}: ${safe(value)}`,
      )
      .join('\\\n'),
    safe(document.totalInWords),
    document.notes.map(safe).join(' '),
    ...optionBlocks(document),
    ...document.sections.map(({ heading, text }) => `**${safe(heading)}:** ${lines(text)}`),
    `${safe(closing.question)} ${[closing.name, closing.contact].filter(Boolean).map(safe).join(', ')}`.trim(),
    [seller.name, ...seller.lines].filter(Boolean).map(safe).join('\\\n'),
  ]
  return `${withPlainSpaces(blocks.filter((block) => block !== '').join('\n\n'))}\n`
}

function reasonBlock({ reason }: QuoteDocument): string {
  if (reason === null) return ''
  const clause = [reason.clauseLabel, reason.clauseText].filter(Boolean).map(lines).join('. ')
  const sentence = reason.runs.map(run).join('')
  return [`**${safe(reason.heading)}.** ${sentence}`, clause === '' ? '' : `**${clause}**`]
    .filter((line) => line !== '')
    .map((line) => `> ${line.replace(/\n/g, '\n> ')}`)
    .join('\n>\n')
}

function optionBlocks(document: QuoteDocument): readonly string[] {
  if (document.options === null) return []
  const { heading, hint, lines: rows } = document.options
  return [`**${safe(heading)}.** ${safe(hint)}`, table(document, rows)]
}

function table({ columns, hasDiscount }: QuoteDocument, rows: readonly DocumentLine[]): string {
  const heads = [
    columns.work,
    columns.quantity,
    columns.unitPrice,
    ...(hasDiscount ? [columns.discount] : []),
    columns.amount,
  ]
  const rule = ['---', ...heads.slice(1).map(() => '---:')]
  return [heads.map(safe), rule, ...rows.map((line) => cells(line, hasDiscount))]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n')
}

function cells(line: DocumentLine, hasDiscount: boolean): readonly string[] {
  const detail = line.detail === '' ? '' : ` (${safe(line.detail.replace(/\n+/g, '; '))})`
  return [
    `${safe(line.text)}${detail}`,
    safe(line.quantity),
    safe(line.unitPrice),
    ...(hasDiscount ? [safe(line.discount)] : []),
    safe(line.amount),
  ]
}

// Bold cannot begin or end with a blank, so blanks at the ends go outside the marks.
function run({ text, bold }: Run): string {
  if (!bold || text.trim() === '') return lines(text)
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  return `${before}**${lines(inner)}**${after}`
}

/** A line break within a paragraph is a backslash at the end of the line. */
const lines = (text: string): string => safe(text).replace(/\n+/g, '\\\n')

/** Escapes what CommonMark and its tables read as mark-up, and no more, so that the raw text stays readable too. */
const safe = (text: string): string =>
  text
    .replace(/[\\`*_[\]<|~]/g, (mark) => `\\${mark}`)
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)([-+=>#])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
