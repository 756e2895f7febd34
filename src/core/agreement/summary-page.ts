// Writes an agreement's summary as one complete page and as plain text; set as quotes are, so that both look like one house.
import { withPlainSpaces } from '../language/format-number.ts'
import { runsOf } from '../quote/emphasis.ts'
import type { Letterhead } from '../quote/quote.ts'
import { type FontFace, quoteStyle } from '../quote/quote-style.ts'
import { escaped } from '../text/escape-html.ts'
import type { SummaryDocument } from './summary.ts'

/** Nothing is loaded: no script, no address but the caller's own fonts and the logo in the document. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

const ownStyle = `.sheet section{margin-bottom:5mm;break-inside:avoid}ul{padding-left:4.5mm}li{margin-bottom:.8mm}li b{font-weight:600}`

const marked = (line: string): string =>
  runsOf(line)
    .map(({ text, bold }) => (bold ? `<b>${escaped(text)}</b>` : escaped(text)))
    .join('')

export function summaryHtml(
  { language, title, subtitle, seller, client, sections }: SummaryDocument,
  { logoUrl, accent, paper }: Letterhead,
  fonts: readonly FontFace[],
): string {
  const logo = logoUrl === null ? '<div></div>' : `<img class="logo" src="${escaped(logoUrl)}" alt="">`
  const from = seller.lines.map((line) => `<div>${escaped(line)}</div>`).join('')
  const body = sections.map(
    ({ heading, lines }) =>
      `<section><h2>${escaped(heading)}</h2><ul>${lines.map((line) => `<li>${marked(line)}</li>`).join('')}</ul></section>`,
  )
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(`${title} · ${subtitle} · ${client.name}`)}</title>
<style>${quoteStyle(paper, accent, fonts)}${ownStyle}</style>
</head>
<body>
<main class="sheet">
<header class="top">${logo}<div class="from"><div class="who">${escaped(seller.name)}</div>${from}</div></header>
<h1>${escaped(title)}</h1>
<p class="number">${escaped(subtitle)}</p>
<div class="two"><section><h2>${escaped(client.heading)}</h2><div class="first">${escaped(client.name)}</div></section></div>
${body.join('\n')}
</main>
</body>
</html>
`
}

/** Lines end with `\n`; what is bold on paper stands without its marks. */
export function summaryText({ title, subtitle, seller, client, sections }: SummaryDocument): string {
  const plain = (line: string): string =>
    runsOf(line)
      .map(({ text }) => text)
      .join('')
  const blocks = [
    [title.toUpperCase(), subtitle],
    [`${seller.heading}: ${[seller.name, ...seller.lines].join(', ')}`, `${client.heading}: ${client.name}`],
    ...sections.map(({ heading, lines }) => [`${heading}:`, ...lines.map((line) => `- ${plain(line)}`)]),
  ]
  return `${withPlainSpaces(blocks.map((block) => block.join('\n')).join('\n\n'))}\n`
}
