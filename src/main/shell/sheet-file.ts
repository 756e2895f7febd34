// Makes what is written to a file from a sheet, in each form, by the same printer as quotes.

import { safePart } from '../../core/quote/file-name.ts'
import { quoteFootStyle, quotePrintOptions } from '../../core/quote/print-options.ts'
import type { Letterhead } from '../../core/quote/quote.ts'
import { previewStyle } from '../../core/quote/quote-style.ts'
import type { Sheet } from '../../core/sheet/sheet.ts'
import { sheetHtml } from '../../core/sheet/sheet-html.ts'
import { sheetText } from '../../core/sheet/sheet-text.ts'

export const sheetEndings = { pdf: 'pdf', html: 'html', text: 'txt' } as const
export type SheetFormat = keyof typeof sheetEndings

export type SheetPaper = { readonly document: Sheet; readonly letterhead: Letterhead }

/** Without the ending. */
export const sheetName = ({ title, subtitle, client }: Sheet): string =>
  [title, subtitle, client.name].map(safePart).filter(Boolean).join('-')

const labelOf = ({ title, subtitle }: Sheet): string => `${title} · ${subtitle}`

/** The page to look at, and to make a PDF of: its foot comes from the print options. */
export async function sheetPage({ document, letterhead }: SheetPaper): Promise<string> {
  const { interFaces } = await import('./quote-page.ts')
  return sheetHtml(document, letterhead, interFaces(), previewStyle)
}

/** The page for a printer or as a file of its own: it carries its foot itself. */
export async function standaloneSheet({ document, letterhead }: SheetPaper): Promise<string> {
  const { interFaces } = await import('./quote-page.ts')
  return sheetHtml(document, letterhead, interFaces(), quoteFootStyle(labelOf(document)))
}

export async function sheetContent(paper: SheetPaper, format: SheetFormat): Promise<Uint8Array | string> {
  if (format === 'text') return sheetText(paper.document)
  if (format === 'html') return standaloneSheet(paper)
  const [{ quotePdf }, { interFaces }] = await Promise.all([
    import('./printer.ts'),
    import('./quote-page.ts'),
  ])
  const print = quotePrintOptions(labelOf(paper.document), interFaces())
  return quotePdf({ html: await sheetPage(paper), print })
}
