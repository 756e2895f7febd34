// Writes a sheet as one complete page; set as quotes are, so that all papers look like one house.
import { runsOf } from '../quote/emphasis.ts'
import type { Letterhead } from '../quote/quote.ts'
import { type FontFace, quoteStyle } from '../quote/quote-style.ts'
import { escaped } from '../text/escape-html.ts'
import type { Sheet, SheetSection, SheetTable } from './sheet.ts'

/** Nothing is loaded: no script, no address but the caller's own fonts and the logo in the document. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

// The columns of a meter's row: what, how much is agreed, used, left, and the period, whose dates are the longest words.
const meterColumns = [20, 25, 14, 16, 25]
  .map((percent, index) => `.meters th:nth-child(${index + 1}){width:${percent}%}`)
  .join('')

const ownStyle = `.sheet section{margin-bottom:4mm;break-inside:avoid}.sheet .two{margin:5mm 0 2mm}ul{padding-left:4.5mm}li{margin-bottom:.6mm}.sheet b{font-weight:600}
.sheet .part{margin:1mm 0 2.4mm;padding-top:2.6mm;border-top:.6pt solid var(--accent);break-after:avoid}.part h2{font-size:12pt;color:var(--ink)}
.prose p{white-space:pre-line;unicode-bidi:plaintext;margin-bottom:1.2mm}
.meters{font-size:9.2pt;table-layout:fixed}${meterColumns}.meters th,.meters td{padding-right:3mm}.meters :is(th,td):last-child{padding-right:0}.work.meters td{padding-top:1.6mm;padding-bottom:1.6mm}
.work.meters .noted td{border:0;padding-bottom:.6mm}.work.meters .note td{border:0;padding:0 0 .6mm 3mm;color:var(--muted);font-size:8.8pt}.work.meters .last td{padding-bottom:1.6mm;border-bottom:.4pt solid var(--line)}`

const marked = (line: string): string =>
  runsOf(line)
    .map(({ text, bold }) => (bold ? `<b>${escaped(text)}</b>` : escaped(text)))
    .join('')

/** `footStyle` is for a page that goes to a printer by itself. */
export function sheetHtml(
  { language, title, subtitle, seller, client, sections }: Sheet,
  { logoUrl, accent, paper }: Letterhead,
  fonts: readonly FontFace[],
  footStyle = '',
): string {
  const logo = logoUrl === null ? '<div></div>' : `<img class="logo" src="${escaped(logoUrl)}" alt="">`
  const divs = (lines: readonly string[]): string =>
    lines.map((line) => `<div>${escaped(line)}</div>`).join('')
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${title} · ${subtitle} · ${client.name}`)}</title>
<style>${quoteStyle(paper, accent, fonts)}${ownStyle}${footStyle}</style>
</head>
<body>
<main class="sheet">
<header class="top">${logo}<div class="from"><div class="who">${escaped(seller.name)}</div>${divs(seller.lines)}</div></header>
<h1>${escaped(title)}</h1>
<p class="number">${escaped(subtitle)}</p>
<div class="two"><section><h2>${escaped(client.heading)}</h2><div class="first">${escaped(client.name)}</div>${divs(client.lines)}</section></div>
${sections.map(sectionHtml).join('\n')}
</main>
</body>
</html>
`
}

function sectionHtml({ kind, heading, lines, table }: SheetSection): string {
  const head = heading === '' ? '' : `<h2>${escaped(heading)}</h2>`
  if (table !== null) return `<section>${head}${tableHtml(table)}</section>`
  if (kind === 'items')
    return `<section>${head}<ul>${lines.map((line) => `<li>${marked(line)}</li>`).join('')}</ul></section>`
  return `<section class="${kind}">${head}${lines.map((line) => `<p>${marked(line)}</p>`).join('')}</section>`
}

function tableHtml({ columns, rows }: SheetTable): string {
  const row = ({ cells, notes }: SheetTable['rows'][number]): string => {
    const own = `<tr${notes.length > 0 ? ' class="noted"' : ''}>${cells.map((cell) => `<td>${marked(cell)}</td>`).join('')}</tr>`
    const below = notes.map(
      (note, index) =>
        `<tr class="note${index === notes.length - 1 ? ' last' : ''}"><td colspan="${columns.length}">${marked(note)}</td></tr>`,
    )
    return own + below.join('')
  }
  const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('')
  return `<table class="work meters"><thead><tr>${head}</tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`
}
