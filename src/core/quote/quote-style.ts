// Sets the quote on paper: sizes, margins and breaks, the same on the screen and in print.
import type { Paper } from './quote.ts'

/**
 * One cut of Inter: a `data:` or `app:` address of a woff2 file, its weight ("400", "600", or "100 900" for a variable
 * file) and the characters it holds. Static cuts at 400 and 600 are wanted: Chromium prints a variable font as Type 3
 * outlines without a name, a static one as an embedded TrueType font.
 */
export type FontFace = { readonly url: string; readonly weight: string; readonly unicodeRange: string }

/** The characters of the two Inter files Remit ships, as its package lists them. */
export const interRanges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
    'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  latinExt:
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
    'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const

type Sheet = { readonly width: string; readonly height: string }
const sheets: Readonly<Record<Paper, Sheet>> = {
  A4: { width: '210mm', height: '297mm' },
  Letter: { width: '8.5in', height: '11in' },
}

/** Room around the text; the page number stands in the bottom margin. */
export const pageMargins = { top: '17mm', right: '22mm', bottom: '18mm', left: '24mm' } as const

/** The style rules that load the fonts, one for each file. */
export const fontFaces = (fonts: readonly FontFace[]): string =>
  fonts
    .map(
      ({ url, weight, unicodeRange }) =>
        `@font-face{font-family:Inter;font-style:normal;font-weight:${cssText(weight)};src:url("${cssText(url)}") format("woff2");unicode-range:${unicodeRange}}`,
    )
    .join('\n')

/**
 * Inter has forms of ( ) - + and × of their own beside figures and capitals; a PDF cannot say which letter such a form
 * is, so that some readers leave them out of what is copied, searched or read aloud.
 */
export const plainForms = 'font-variant-ligatures:no-contextual'

/** The whole style sheet. A table row, the reason, the sums and each closing section are never split over two pages. */
export function quoteStyle(paper: Paper, accent: string | null, fonts: readonly FontFace[]): string {
  const { width, height } = sheets[paper]
  const { top, right, bottom, left } = pageMargins
  return `
${fontFaces(fonts)}
@page{size:${width} ${height};margin:${top} ${right} ${bottom} ${left}}
:root{color-scheme:only light;--ink:#1e2227;--muted:#4f545b;--line:#e5e2db;--accent:${accent ?? '#1e2227'};--extra:#7d5108;--extra-soft:#fbf5e9}
*{box-sizing:border-box;margin:0}
html{background:#fff}
body{font:10pt/1.45 Inter,system-ui,sans-serif;${plainForms};color:var(--ink);overflow-wrap:anywhere;text-wrap:pretty;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.sheet{display:flex;flex-direction:column;min-height:calc(${height} - ${top} - ${bottom} - 1mm)}
.top{display:flex;justify-content:space-between;gap:12mm;margin-bottom:10mm}
.logo{display:block;max-width:52mm;max-height:18mm;object-fit:contain;object-position:left top}
.from{font-size:9.2pt;line-height:1.45;color:var(--muted);text-align:right;max-width:110mm}
.who{font-size:11pt;font-weight:600;color:var(--ink)}
h1{color:var(--accent);font-size:22pt;font-weight:600;letter-spacing:-.015em;line-height:1.15;break-after:avoid}
.number{color:var(--muted);margin-top:1mm}
.keep{white-space:nowrap}
.draft{color:var(--extra);font-weight:600}
h2{font-size:8.5pt;font-weight:600;line-height:1.5;color:var(--muted);margin-bottom:.6mm;break-after:avoid}
.two{display:grid;grid-template-columns:1fr 1fr;gap:10mm;margin:7mm 0 6mm;break-inside:avoid}
.first{font-weight:600}
.why{border-left:2.5pt solid var(--extra);background:var(--extra-soft);padding:3.2mm 5mm 3.4mm;margin-bottom:6mm;break-inside:avoid}
.why h2{font-size:10pt;color:var(--ink);font-weight:600}
.why p,.sections p,.detail{white-space:pre-line}
.why b,.clause b{font-weight:600}
.clause{margin-top:1.2mm}
table{border-collapse:separate;border-spacing:0;width:100%}
th{font-weight:600;text-align:left}
.r{text-align:right;white-space:nowrap;padding-left:6mm;font-variant-numeric:tabular-nums}
.work thead{display:table-header-group}
.work th{font-size:8.5pt;color:var(--muted);padding:0 0 1.6mm;border-bottom:.6pt solid var(--accent);vertical-align:bottom}
.work td{padding:2.2mm 0;border-bottom:.4pt solid var(--line);vertical-align:top}
.work .r{padding-left:5mm;width:28mm}
.work .r:nth-child(2){width:18mm}
.work.discounted .r:nth-child(4){width:17mm}
.work tr{break-inside:avoid}
.detail{color:var(--muted);font-size:9pt;line-height:1.4}
.options{margin-top:6mm}
.options h2{font-size:10pt;color:var(--ink)}
.options p{font-size:9.2pt;color:var(--muted);margin-bottom:2.4mm;break-after:avoid}
.options tbody tr:first-child{break-before:avoid}
.result{display:flex;justify-content:space-between;align-items:flex-end;gap:10mm;break-inside:avoid;break-before:avoid;margin-top:3.4mm}
.sum{width:auto;min-width:82mm;margin-left:auto}
.sum th{font-weight:400;padding:.7mm 0}
.sum td{padding:.7mm 0 .7mm 8mm}
.total th,.total td{border-top:.6pt solid var(--accent);font-weight:600;font-size:13pt;padding-top:2.2mm}
.in-words{margin-top:2mm;font-size:9.2pt;text-align:right;color:var(--muted);break-inside:avoid;break-before:avoid}
.notes{flex:1;min-width:40mm;max-width:62mm;padding-bottom:.8mm;font-size:8.5pt;line-height:1.45;color:var(--muted)}
.sections{display:grid;grid-template-columns:1fr 1fr;gap:3.4mm 10mm;margin-top:6mm;font-size:9.2pt}
.sections.three{grid-template-columns:1fr 1fr 1fr;gap:3.4mm 8mm}
.sections section{break-inside:avoid}
.closing{margin-top:auto;padding-top:5mm;font-size:9.2pt;color:var(--muted);break-inside:avoid}
.closing b{color:var(--ink);font-weight:600}
@media screen{html{background:#ebe8e1}body{padding:24px 16px}.sheet{width:${width};max-width:100%;min-height:${height};margin:0 auto;padding:${top} ${right} ${bottom} ${left};background:#fff;box-shadow:0 1px 2px rgb(30 34 39/.12),0 8px 24px rgb(30 34 39/.08)}}
@media screen and (max-width:640px){.sheet{padding:8mm 6mm}.two,.sections,.sections.three{grid-template-columns:1fr;gap:5mm}.result{flex-direction:column-reverse;align-items:stretch;gap:3mm}.sum{min-width:0;width:100%}.notes{max-width:none}.top{flex-direction:column;gap:5mm}.from{text-align:left}.work .r,.work .r:nth-child(2){padding-left:3mm;width:auto}}
`
}

/** Looked at inside the program the sheet lies on the program's own desk, whatever its theme. */
export const previewStyle =
  '@media screen{html{background:none;scrollbar-width:thin;scrollbar-color:#8c8a86 transparent}}'

/** Inside a quoted text or address of CSS. */
export const cssText = (text: string): string =>
  text.replace(/["\\\n\r<>]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)
