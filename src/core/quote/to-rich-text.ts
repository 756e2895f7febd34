// Writes the quote as formatted text for the clipboard: every look stands in the markup, since mail programs drop style sheets.
import { escaped } from '../text/escape-html.ts'
import type { DocumentLine, QuoteDocument } from './document.ts'

const cell = 'padding:4px 0 4px 16px;text-align:right;white-space:nowrap;vertical-align:top'
const first = 'padding:4px 0;text-align:left;vertical-align:top'
const ruled = 'border-bottom:1px solid #e5e2db'
const muted = 'color:#4f545b'

/** A fragment without letterhead, logo or script; it takes the letter size of what it is pasted into. */
export function quoteRichText(document: QuoteDocument): string {
  const { title, number, draftNotice, dates, buyer, about, closing, seller } = document
  const blocks = [
    `<h2 style="margin:0 0 4px">${escaped(title)} ${escaped(number ?? draftNotice)}</h2>`,
    `<p style="margin:0 0 12px;${muted}">${dates.map(escaped).join(' · ')}</p>`,
    paragraph(
      `${party(buyer.heading, [buyer.name, ...buyer.lines])}<br>${party(about.heading, [about.title, ...about.lines])}`,
    ),
    reason(document),
    work(document, document.lines),
    sums(document),
    ...[document.totalInWords, ...document.notes]
      .filter(Boolean)
      .map((note) => `<p style="margin:0;${muted}">${escaped(note)}</p>`),
    ...(document.options === null
      ? []
      : [
          paragraph(
            `<b>${escaped(document.options.heading)}</b><br>${escaped(document.options.hint)}`,
            '12px 0 4px',
          ),
          work(document, document.options.lines),
        ]),
    ...document.sections.map(({ heading, text }) =>
      paragraph(`<b>${escaped(heading)}</b><br>${lines(text)}`, '12px 0'),
    ),
    paragraph(
      `${escaped(closing.question)}<br><b>${escaped(closing.name)}</b>${closing.contact === '' ? '' : ` · ${escaped(closing.contact)}`}`,
    ),
    `<p style="margin:0;${muted}">${[seller.name, ...seller.lines].map(escaped).join('<br>')}</p>`,
  ]
  return `<div lang="${document.language}">${blocks.join('')}</div>`
}

const paragraph = (markup: string, margin = '0 0 12px'): string => `<p style="margin:${margin}">${markup}</p>`

const lines = (text: string): string => escaped(text).replaceAll('\n', '<br>')

const party = (heading: string, all: readonly string[]): string =>
  `<b>${escaped(heading)}:</b> ${all.filter(Boolean).map(escaped).join(', ')}`

function reason({ reason: why }: QuoteDocument): string {
  if (why === null) return ''
  const clause = [why.clauseLabel, why.clauseText].filter(Boolean).join('. ')
  const sentence = why.runs.map(({ text, bold }) => (bold ? `<b>${lines(text)}</b>` : lines(text))).join('')
  const parts = [`<b>${escaped(why.heading)}.</b>`, sentence, clause === '' ? '' : `<b>${lines(clause)}</b>`]
  return `<blockquote style="margin:0 0 12px;padding:4px 0 4px 12px;border-left:3px solid #7d5108">${parts.filter(Boolean).join('<br>')}</blockquote>`
}

function work({ columns, hasDiscount }: QuoteDocument, rows: readonly DocumentLine[]): string {
  const side = [
    columns.quantity,
    columns.unitPrice,
    ...(hasDiscount ? [columns.discount] : []),
    columns.amount,
  ]
  const head = `<th style="${first};${ruled}">${escaped(columns.work)}</th>${side.map((text) => `<th style="${cell};${ruled}">${escaped(text)}</th>`).join('')}`
  return `<table style="border-collapse:collapse"><thead><tr>${head}</tr></thead><tbody>${rows.map((line) => row(line, hasDiscount)).join('')}</tbody></table>`
}

function row(line: DocumentLine, hasDiscount: boolean): string {
  const side = [line.quantity, line.unitPrice, ...(hasDiscount ? [line.discount] : []), line.amount]
  const detail = line.detail === '' ? '' : `<br><span style="${muted}">${lines(line.detail)}</span>`
  return `<tr><td style="${first};${ruled}">${escaped(line.text)}${detail}</td>${side.map((text) => `<td style="${cell};${ruled}">${escaped(text)}</td>`).join('')}</tr>`
}

function sums({ sums: all }: QuoteDocument): string {
  const rows = all.map(({ label, value, strong }) => {
    const [a, b] = strong ? ['<b>', '</b>'] : ['', '']
    return `<tr><td style="${first}">${a}${escaped(label)}${b}</td><td style="${cell}">${a}${escaped(value)}${b}</td></tr>`
  })
  return `<table style="border-collapse:collapse;margin:8px 0"><tbody>${rows.join('')}</tbody></table>`
}
