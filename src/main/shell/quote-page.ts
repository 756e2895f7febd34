// Makes the page of a quote with its fonts in it: preview, print, PDF and the exported file are this one page.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { quoteDocument } from '../../core/quote/document.ts'
import {
  type QuotePrintOptions,
  quoteFootStyle,
  quoteLabel,
  quotePrintOptions,
} from '../../core/quote/print-options.ts'
import { type FontFace, interRanges, previewStyle } from '../../core/quote/quote-style.ts'
import { quoteHtml } from '../../core/quote/to-html.ts'
import type { QuotePaper } from '../desk/quotes/quote-content.ts'
import { resourcesDir } from './places.ts'

let faces: readonly FontFace[] | null = null

/** Static cuts: Chromium prints them as embedded fonts with a name, a variable font as outlines without one. */
const cuts = [
  { range: interRanges.latin, name: 'latin' },
  { range: interRanges.latinExt, name: 'latin-ext' },
] as const
const weights = ['400', '600'] as const

/** Read when the first quote is looked at, then kept. */
export function interFaces(): readonly FontFace[] {
  faces ??= cuts.flatMap(({ range, name }) =>
    weights.map((weight) => {
      const bytes = readFileSync(join(resourcesDir(), 'fonts', `inter-${name}-${weight}-normal.woff2`))
      return { url: `data:font/woff2;base64,${bytes.toString('base64')}`, weight, unicodeRange: range }
    }),
  )
  return faces
}

export type QuotePage = { readonly html: string; readonly print: QuotePrintOptions }

/** The page to look at, and to make a PDF of: its foot comes from the print options. */
export function quotePage({ content, parties, letterhead }: QuotePaper): QuotePage {
  const document = quoteDocument(content, parties, letterhead)
  const fonts = interFaces()
  return {
    html: quoteHtml(document, fonts, previewStyle),
    print: quotePrintOptions(quoteLabel(document), fonts),
  }
}

/** The page for a printer or as a file of its own: it carries its foot itself. */
export function standalonePage({ content, parties, letterhead }: QuotePaper): string {
  const document = quoteDocument(content, parties, letterhead)
  return quoteHtml(document, interFaces(), quoteFootStyle(quoteLabel(document)))
}
