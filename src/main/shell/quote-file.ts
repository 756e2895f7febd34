// Makes what is written to a file from a quote, in each form.
import { ok, type Result } from '../../core/problem.ts'
import { quoteDocument } from '../../core/quote/document.ts'
import type { QuoteFormat } from '../../core/quote/file-format.ts'
import { quoteFileName } from '../../core/quote/file-name.ts'
import { quoteCsv } from '../../core/quote/to-csv.ts'
import { quoteDocx } from '../../core/quote/to-docx.ts'
import { quoteJson } from '../../core/quote/to-json.ts'
import { quoteMarkdown } from '../../core/quote/to-markdown.ts'
import { quoteRichText } from '../../core/quote/to-rich-text.ts'
import { quoteText } from '../../core/quote/to-text.ts'
import { quoteUbl } from '../../core/quote/to-ubl.ts'
import type { QuotePaper } from '../desk/quotes/quote-content.ts'
import { quotePdf } from './printer.ts'
import { quotePage, standalonePage } from './quote-page.ts'

/** Without the ending. */
export const quoteName = ({ content, parties }: QuotePaper): string =>
  quoteFileName(content, parties.buyer.name)

const documentOf = ({ content, parties, letterhead }: QuotePaper) =>
  quoteDocument(content, parties, letterhead)

/** For the clipboard. */
export const quoteRich = (paper: QuotePaper): string => quoteRichText(documentOf(paper))

export async function quoteContent(
  paper: QuotePaper,
  format: QuoteFormat,
): Promise<Result<Uint8Array | string>> {
  const { content, parties } = paper
  switch (format) {
    case 'pdf':
      return ok(await quotePdf(quotePage(paper)))
    case 'docx':
      return ok(quoteDocx(documentOf(paper)))
    case 'html':
      return ok(standalonePage(paper))
    case 'text':
      return ok(quoteText(documentOf(paper)))
    case 'markdown':
      return ok(quoteMarkdown(documentOf(paper)))
    case 'csv':
      return ok(quoteCsv(content))
    case 'json':
      return ok(quoteJson(content, parties))
    case 'ubl':
      return quoteUbl(content, parties)
  }
}
