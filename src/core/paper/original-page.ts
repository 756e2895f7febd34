// Writes a text as it came, markup and all, as a page that can load and run nothing.
import { type FontFace, fontFaces } from '../quote/quote-style.ts'
import { escaped } from '../text/escape-html.ts'
import { safeHtml } from '../text/safe-html.ts'

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'"

const style = `
:root{color-scheme:light dark;--muted:light-dark(#4f545b,#a8acb1);--edge:light-dark(#948f86,#70767e)}
body{margin:12px 16px;font:15px/1.6 Inter,system-ui,sans-serif;color:light-dark(#1e2227,#e9e7e2);overflow-wrap:anywhere}
body>:first-child{margin-top:0}
h1,h2,h3,h4,h5,h6{font-size:1em}
img{max-width:100%;height:auto}
pre{white-space:pre-wrap}
blockquote{margin:0 0 1em;padding-inline-start:12px;border-inline-start:2px solid var(--edge)}
table{border-collapse:collapse}
td,th{border:1px solid var(--edge);padding:3px 8px;text-align:start;vertical-align:top}
.picture{display:inline-block;border:1px dashed var(--edge);border-radius:4px;padding:2px 8px;color:var(--muted);font-size:13px}
.picture::before{content:"▢ "}
.to{color:var(--muted)}
`

export type OriginalText = { readonly html: string; readonly language: string }

/** The page of its own on which a text is shown with its markup, of which `safeHtml` keeps what is harmless. */
export const originalPage = (
  { html, language }: OriginalText,
  fonts: readonly FontFace[],
): string => `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title></title>
<style>${fontFaces(fonts)}${style}</style>
</head>
<body dir="auto" tabindex="0">
${safeHtml(html)}
</body>
</html>
`
