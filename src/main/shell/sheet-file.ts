// Makes what is written to a file from a sheet, in each form, by the same printer as quotes.

import { safePart } from '../../core/quote/file-name.ts'
import { quotePrintOptions } from '../../core/quote/print-options.ts'
import type { Letterhead } from '../../core/quote/quote.ts'
import type { Sheet } from '../../core/sheet/sheet.ts'
import { sheetHtml } from '../../core/sheet/sheet-html.ts'
import { sheetText } from '../../core/sheet/sheet-text.ts'

export const sheetEndings = { pdf: 'pdf', html: 'html', text: 'txt' } as const
export type SheetFormat = keyof typeof sheetEndings

export type SheetPaper = { readonly document: Sheet; readonly letterhead: Letterhead }

/** Without the ending. */
export const sheetName = ({ title, subtitle, client }: Sheet): string =>
  [title, subtitle, client.name].map(safePart).filter(Boolean).join('-')

export async function sheetContent(
  { document, letterhead }: SheetPaper,
  format: SheetFormat,
): Promise<Uint8Array | string> {
  if (format === 'text') return sheetText(document)
  const { interFaces } = await import('./quote-page.ts')
  const fonts = interFaces()
  const html = sheetHtml(document, letterhead, fonts)
  if (format === 'html') return html
  const { quotePdf } = await import('./printer.ts')
  const label = { title: document.title, number: document.subtitle, draftNotice: '' }
  return quotePdf({ html, print: quotePrintOptions(label, fonts) })
}
