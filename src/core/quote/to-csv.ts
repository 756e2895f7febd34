// Writes the lines of a quote as a table for a spreadsheet: RFC 4180 in UTF-8, one row a line, numbers as plain decimals.
import { csvText, textCell } from '../csv/write-csv.ts'
import { exponentOf } from '../money/currency.ts'
import { lineNet } from '../money/line-net.ts'
import { decimalOf } from './decimal.ts'
import type { QuoteContent, QuoteLine } from './quote.ts'
import { taxLabel } from './tax-words.ts'
import { quoteWordsFor } from './words/words-for.ts'

/** Rows end with CR LF. Amounts are major units with a point, whatever the language: 1234.50. */
export function quoteCsv(quote: QuoteContent): string {
  const { work, quantity, unitPrice, amount, table } = quoteWordsFor(quote.language)
  const heads = [
    table.position,
    work,
    table.detail,
    quantity,
    table.unit,
    unitPrice,
    table.discountPercent,
    amount,
    table.currency,
    table.tax,
    table.optional,
  ]
  const rows = quote.lines.map((line, index) => row(line, index + 1, quote))
  return csvText([heads, ...rows])
}

function row(line: QuoteLine, position: number, quote: QuoteContent): readonly string[] {
  const exponent = exponentOf(quote.currency)
  const net = lineNet(line, quote.rounding)
  return [
    String(position),
    textCell(line.text),
    textCell(line.detail),
    /^\d+(?:\.\d+)?$/.test(line.quantity) ? line.quantity : textCell(line.quantity),
    textCell(line.unit),
    decimalOf(line.unitPrice, exponent),
    decimalOf(line.discountBps, 2),
    net.ok ? decimalOf(net.value, exponent) : '',
    quote.currency,
    textCell(taxLabel(line.taxCode ?? quote.taxCode, quote.language)),
    line.optional ? quoteWordsFor(quote.language).table.yes : '',
  ]
}
