// Writes the quote as one complete page: the preview, the print, the PDF and the exported file are all this page.

import { escaped } from '../text/escape-html.ts'
import type { DocumentLine, QuoteDocument } from './document.ts'
import type { Run } from './emphasis.ts'
import { type FontFace, quoteStyle } from './quote-style.ts'

/** The page loads nothing by itself: no script, no address but the caller's own fonts and the logo in the document. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data: app:; img-src data:; base-uri 'none'; form-action 'none'"

/**
 * `fonts` are the cuts of Inter to embed, as `data:` or `app:` addresses; without any, the system's sans is used. `footStyle`
 * numbers the pages of a page that somebody else prints.
 */
export function quoteHtml(document: QuoteDocument, fonts: readonly FontFace[], footStyle = ''): string {
  const head = [document.formalTitle, document.number ?? document.draftNotice, document.buyer.name]
  return `<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(head.filter(Boolean).join(' · '))}</title>
<style>${quoteStyle(document.paper, document.accent, fonts)}${footStyle}</style>
</head>
<body>
<main class="sheet">
${letterhead(document)}
${heading(document)}
${parties(document)}
${reason(document)}
${work(document)}
${sums(document)}
${options(document)}
${sections(document)}
${closing(document)}
</main>
</body>
</html>
`
}

function letterhead({ logoUrl, seller }: QuoteDocument): string {
  const logo = logoUrl === null ? '<div></div>' : `<img class="logo" src="${escaped(logoUrl)}" alt="">`
  const lines = seller.lines.map((line) => `<div>${name(line)}</div>`).join('')
  return `<header class="top">${logo}<div class="from"><div class="who">${name(seller.name)}</div>${lines}</div></header>`
}

function heading({ title, number, draftNotice, dates }: QuoteDocument): string {
  const mark = number === null ? `<b class="keep draft">${escaped(draftNotice)}</b>` : keep(number)
  return `<h1>${escaped(title)}</h1>\n<p class="number">${[mark, ...dates.map(keep)].join(' · ')}</p>`
}

function parties({ buyer, about }: QuoteDocument): string {
  const block = (head: string, first: string, lines: readonly string[]): string =>
    `<section><h2>${escaped(head)}</h2><div class="first">${name(first)}</div>${lines.map((line) => `<div>${name(line)}</div>`).join('')}</section>`
  return `<div class="two">${block(buyer.heading, buyer.name, buyer.lines)}${block(about.heading, about.title, about.lines)}</div>`
}

function reason({ reason: why }: QuoteDocument): string {
  if (why === null) return ''
  const sentence = why.runs.length === 0 ? '' : `<p>${why.runs.map(run).join('')}</p>`
  const label =
    why.clauseLabel === '' ? '' : `${escaped(why.clauseLabel)}${why.clauseText === '' ? '' : '. '}`
  const clause =
    why.clauseLabel === '' && why.clauseText === ''
      ? ''
      : `<p class="clause"><b>${label}${escaped(why.clauseText)}</b></p>`
  return `<section class="why"><h2>${escaped(why.heading)}</h2>${sentence}${clause}</section>`
}

const work = (document: QuoteDocument): string => table(document, document.lines)

/** Under a head that says that nothing of it is in the total; the head stays with its first line. */
function options(document: QuoteDocument): string {
  if (document.options === null) return ''
  const { heading: head, hint, lines } = document.options
  return `<section class="options"><h2>${escaped(head)}</h2><p>${escaped(hint)}</p>${table(document, lines)}</section>`
}

function table({ columns, hasDiscount }: QuoteDocument, lines: readonly DocumentLine[]): string {
  const discountHead = hasDiscount ? `<th scope="col" class="r">${escaped(columns.discount)}</th>` : ''
  return `<table class="work${hasDiscount ? ' discounted' : ''}"><thead><tr><th scope="col">${escaped(columns.work)}</th><th scope="col" class="r">${escaped(columns.quantity)}</th><th scope="col" class="r">${escaped(columns.unitPrice)}</th>${discountHead}<th scope="col" class="r">${escaped(columns.amount)}</th></tr></thead>
<tbody>
${lines.map((line) => row(line, hasDiscount)).join('\n')}
</tbody></table>`
}

function row(line: DocumentLine, hasDiscount: boolean): string {
  const detail = line.detail === '' ? '' : `<div class="detail">${name(line.detail)}</div>`
  const discount = hasDiscount ? `<td class="r">${escaped(line.discount)}</td>` : ''
  return `<tr><td><div class="text">${name(line.text)}</div>${detail}</td><td class="r">${name(line.quantity)}</td><td class="r">${escaped(line.unitPrice)}</td>${discount}<td class="r">${escaped(line.amount)}</td></tr>`
}

function sums({ sums: all, notes, totalInWords }: QuoteDocument): string {
  const rows = all.map(
    ({ label, value, strong }) =>
      `<tr${strong ? ' class="total"' : ''}><th scope="row">${escaped(label)}</th><td class="r">${escaped(value)}</td></tr>`,
  )
  const inWords = totalInWords === '' ? '' : `\n<p class="in-words">${escaped(totalInWords)}</p>`
  const remarks = notes.map((note) => `<div>${escaped(note)}</div>`).join('')
  return `<div class="result">${remarks === '' ? '' : `<div class="notes">${remarks}</div>`}<table class="sum"><tbody>${rows.join('')}</tbody></table></div>${inWords}`
}

/** Three columns where they fill their rows and no text is long; such a quote then fits on one page. */
function sections({ sections: all, number }: QuoteDocument): string {
  const three =
    all.length % 3 !== 1 && all.length !== 2 && all.every(({ text }) => text.length <= longestNarrowText)
  const blocks = all.map(
    ({ heading: head, text }) =>
      `<section><h2>${escaped(head)}</h2><p>${withWhole(text, number)}</p></section>`,
  )
  return `<div class="sections${three ? ' three' : ''}">${blocks.join('')}</div>`
}

/** Characters; about eight lines of a third of the page's width. */
const longestNarrowText = 240

function closing({ closing: { question, name: who, contact } }: QuoteDocument): string {
  const reach = [who === '' ? '' : `<b>${name(who)}</b>`, contact === '' ? '' : name(contact)].filter(Boolean)
  return `<footer class="closing"><div>${escaped(question)}</div><div>${reach.join(' · ')}</div></footer>`
}

/** A limit or a date in bold stays on one line. */
function run({ text, bold }: Run): string {
  if (!bold) return escaped(text)
  return text.length > 30 ? `<b>${escaped(text)}</b>` : `<b class="keep">${escaped(text)}</b>`
}

const keep = (text: string): string => `<span class="keep">${escaped(text)}</span>`

/** The quote's number is never broken at its hyphens. */
const withWhole = (text: string, number: string | null): string =>
  number === null ? name(text) : `<bdi>${text.split(number).map(escaped).join(keep(number))}</bdi>`

/** Text of people: its own direction must not turn what stands beside it. */
const name = (text: string): string => `<bdi>${escaped(text)}</bdi>`
