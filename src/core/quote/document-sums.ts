// Puts the sums of a quote into words: what is taken off and put on, tax by tax, the total, and what has to be said about it.
import { formatMoney } from '../language/format-money.ts'
import { formatPercent } from '../language/format-number.ts'
import type { CodeSum, Sums } from '../money/sums.ts'
import type { QuoteContent, QuoteLine } from './quote.ts'
import { sumsOfQuote, taxCodesOf } from './quote-sums.ts'
import { taxLabel } from './tax-words.ts'
import type { QuoteWords } from './words/quote-words.ts'

export type DocumentSum = { readonly label: string; readonly value: string; readonly strong: boolean }

/** Stands where a draft has nothing to show yet. */
export const blank = '–'

/** A price of 0 is one that has not been entered. */
export const isPriced = (line: Pick<QuoteLine, 'unitPrice'>): boolean =>
  Number.isSafeInteger(line.unitPrice) && line.unitPrice !== 0

/** Dashes for a draft that cannot be counted yet. `totalInWords`: where the language has it so, else empty. */
export function sumsIn(
  quote: QuoteContent,
  words: QuoteWords,
): { readonly sums: readonly DocumentSum[]; readonly totalInWords: string } {
  const counted = sumsOfQuote(quote)
  const isAnyPriced = quote.lines.some((line) => !line.optional && isPriced(line))
  const sums = counted.ok && isAnyPriced ? counted.value : null
  const value = (amount: number | undefined): string =>
    amount === undefined ? blank : withMinus(formatMoney(amount, quote.currency, quote.language))
  const sum = (label: string, amount: number | undefined, strong = false): DocumentSum => ({
    label,
    value: value(amount),
    strong,
  })
  const isTaxed = taxCodesOf(quote).some(({ rule }) => rule.kind !== 'none')
  const isVat = taxCodesOf(quote).every(({ valueAdded, rule }) => valueAdded || rule.kind === 'none')
  const { net, netBeforeVat, total, totalWithVat } = words.sums
  const changes = sums === null ? [] : changesOf(quote, sums, words).map(([label, n]) => sum(label, n))
  const all = sum(isTaxed && isVat ? totalWithVat : total, sums?.total, true)
  const taxes = (sums?.taxes ?? unknownTaxes(quote)).filter(({ code }) => code.rule.kind !== 'none')
  return {
    totalInWords: sums === null ? '' : words.totalInWords(sums.total, quote.currency),
    sums: [
      ...changes,
      ...(isTaxed ? [sum(isVat ? netBeforeVat : net, sums?.net)] : []),
      ...taxes.flatMap(({ code, taxBase, tax }) => [
        ...(taxBase === null ? [] : [sum(words.sums.reducedBase, taxBase)]),
        sum(taxLabel(code, quote.language), tax),
      ]),
      all,
    ],
  }
}

/** On paper a minus, not the hyphen that programs read. */
const withMinus = (money: string): string => money.replace(/^-/, '\u2212')

type Unknown = { readonly [K in keyof CodeSum]: K extends 'code' ? CodeSum[K] : CodeSum[K] | undefined }

/** The rows of a draft without sums. */
const unknownTaxes = (quote: QuoteContent): readonly Unknown[] => [
  {
    code: quote.taxCode,
    net: undefined,
    taxBase: quote.taxCode.rule.kind === 'id-ppn-dpp-11-12' ? undefined : null,
    tax: undefined,
  },
]

/** What stands between the lines and their total, where anything does. */
function changesOf(quote: QuoteContent, sums: Sums, words: QuoteWords): readonly [string, number][] {
  const percent = (bps: number): string => formatPercent(String(bps), quote.language)
  const { lines, discount, rush, minimum } = words.sums
  const changes: readonly [string, number][] = [
    [discount(percent(quote.discountBps)), -sums.discount],
    [rush(percent(quote.rushBps)), sums.rush],
    [minimum, sums.gap],
  ]
  const made = changes.filter(([, amount]) => amount !== 0)
  return made.length === 0 ? [] : [[lines, sums.lines], ...made]
}

/** Whether prices hold the tax, how it was rounded, and why there is none. */
export function notesOf(quote: QuoteContent, words: QuoteWords): readonly string[] {
  const codes = taxCodesOf(quote)
  const taxed = codes.filter(({ rule }) => rule.kind !== 'none')
  const why = codes.flatMap(({ note, remark, rule }) => [
    note === null || rule.kind !== 'none' ? '' : words.taxNotes[note],
    remark,
  ])
  const prices = quote.pricesHoldTax ? words.pricesWithVat : words.pricesBeforeVat
  const counted =
    taxed.length === 0
      ? []
      : [
          ...(taxed.every(({ valueAdded }) => valueAdded) ? [prices] : []),
          words.rounding[quote.roundingMode][quote.rounding],
        ]
  return [...new Set([...counted, ...why.filter((note) => note !== '')])]
}
