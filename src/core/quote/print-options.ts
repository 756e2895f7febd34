// Says how the page is printed: size, margins and the line at the foot that carries number and page.

import { escaped } from '../text/escape-html.ts'
import type { QuoteDocument } from './document.ts'
import { cssText, type FontFace, fontFaces, pageMargins, plainForms } from './quote-style.ts'

/** The part of Electron's printToPDF options that belongs to a quote; size and margins stand in the page's own style. */
export type QuotePrintOptions = {
  readonly preferCSSPageSize: true
  readonly printBackground: true
  readonly generateTaggedPDF: true
  readonly generateDocumentOutline: false
  readonly displayHeaderFooter: true
  readonly headerTemplate: string
  readonly footerTemplate: string
}

/** `label` stands at the foot, a page of its own in Chromium: it inherits no style, and its fonts must be `data:` addresses. */
export function quotePrintOptions(label: string, fonts: readonly FontFace[]): QuotePrintOptions {
  return {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: false,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: `<style>${fontFaces(fonts)}
#footer{padding:0 0 8mm}
.foot{width:100%;margin:0 ${pageMargins.right} 0 ${pageMargins.left};display:flex;justify-content:space-between;font:8.5pt/1.4 Inter,sans-serif;${plainForms};color:#4f545b}</style>
<div class="foot"><span>${escaped(label)}</span><span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`,
  }
}

/**
 * The same foot for the system's print dialog, which knows no template: boxes in the margin of the sheet (CSS paged media;
 * Chromium 131 and later, earlier ones print the page without a foot).
 */
export function quoteFootStyle(label: string): string {
  const look = `font:8.5pt/1.4 Inter,sans-serif;${plainForms};color:#4f545b`
  return `@page{@bottom-left{content:"${cssText(label)}";${look}}@bottom-right{content:counter(page) " / " counter(pages);${look}}}`
}

/** What the foot of a quote names. */
export const quoteLabel = ({
  number,
  draftNotice,
  title,
}: Pick<QuoteDocument, 'number' | 'draftNotice' | 'title'>): string =>
  number === null ? draftNotice : `${title} ${number}`
