// Writes the lines, charges and taxes of a UBL quotation; its amounts are always without tax, as the standard wants them.
import { formatMoney } from '../language/format-money.ts'
import { exactOf, roundedOf, timesFraction } from '../money/exact.ts'
import { lineNet } from '../money/line-net.ts'
import type { Sums } from '../money/sums.ts'
import { ppnRateBps, type TaxCode } from '../money/tax-code.ts'
import { type TaxShare, taxShareOf } from '../money/tax-share.ts'
import { decimalOf } from './decimal.ts'
import { printableLine } from './printable.ts'
import type { QuoteContent, QuoteLine } from './quote.ts'
import { group, moneyValue, schemeOf, value } from './ubl-elements.ts'
import { quoteWordsFor } from './words/words-for.ts'

const unitCodes: Readonly<Record<string, string>> = { hour: 'HUR', day: 'DAY', month: 'MON', page: 'ZP' }
/** "One" of something that has no code of its own. */
const anyUnit = 'C62'

const nothing: TaxShare = { net: 0n, base: null, tax: 0n }

/** An amount of the quote's prices without and with its tax. */
function shareOf(amount: number, code: TaxCode, { rounding, pricesHoldTax }: QuoteContent): TaxShare {
  const share = taxShareOf(BigInt(amount), code.rule, rounding, pricesHoldTax)
  return share.ok ? share.value : nothing
}

/** What is part of the total; `net` is the sum of the lines as they are written. */
export function quotationLines(quote: QuoteContent): { elements: readonly string[]; net: number } {
  const lines = quote.lines
    .filter(({ optional }) => !optional)
    .map((line, index) => quotationLine(line, index + 1, quote))
  return {
    elements: lines.map(({ element }) => element),
    net: lines.reduce((sum, { net }) => sum + net, 0),
  }
}

/** The format has no line that is not counted, so what is optional is told in a note. */
export const optionNotes = (quote: QuoteContent): readonly string[] =>
  quote.lines.flatMap((line) => {
    const net = line.optional ? lineNet(line, quote.rounding) : null
    if (!net?.ok) return []
    const amount = formatMoney(net.value, quote.currency, quote.language)
    return [`${quoteWordsFor(quote.language).table.optional}: ${printableLine(line.text)}, ${amount}`]
  })

function quotationLine(
  line: QuoteLine,
  position: number,
  quote: QuoteContent,
): { readonly element: string; readonly net: number } {
  const { currency, rounding, language } = quote
  const taxCode = line.taxCode ?? quote.taxCode
  const code = unitCodes[line.unit]
  const amount = lineNet(line, rounding)
  const { net, tax } = shareOf(amount.ok ? amount.value : 0, taxCode, quote)
  const item = group(
    'LineItem',
    value('ID', String(position)),
    code === undefined ? value('Note', line.unit, { languageID: language }) : '',
    value('Quantity', line.quantity, { unitCode: code ?? anyUnit }),
    moneyValue('LineExtensionAmount', Number(net), currency),
    moneyValue('TotalTaxAmount', Number(tax), currency),
    discountOf(line, Number(net), quote),
    group('Price', moneyValue('PriceAmount', Number(shareOf(line.unitPrice, taxCode, quote).net), currency)),
    group(
      'Item',
      value('Description', line.detail, { languageID: language }),
      value('Name', printableLine(line.text)),
      line.taxCode === null ? '' : categoryOf('ClassifiedTaxCategory', line.taxCode, quote),
    ),
  )
  return { element: group('QuotationLine', value('ID', String(position)), item), net: Number(net) }
}

/** What a discount takes off the line, rounded with it, so that base less discount is the line's amount. */
function discountOf(line: QuoteLine, net: number, quote: QuoteContent): string {
  const quantity = exactOf(line.quantity)
  if (line.discountBps === 0 || quantity === null) return ''
  const priced = Number(roundedOf(timesFraction(quantity, BigInt(line.unitPrice), 1n), quote.rounding))
  const full = Number(shareOf(priced, line.taxCode ?? quote.taxCode, quote).net)
  return group(
    'AllowanceCharge',
    value('ChargeIndicator', 'false'),
    value('MultiplierFactorNumeric', decimalOf(line.discountBps, 4)),
    moneyValue('Amount', full - net, quote.currency),
    moneyValue('BaseAmount', full, quote.currency),
  )
}

/** What is taken off and put on the whole, without tax, so that lines less one plus the other are the net. */
export function chargesOf(
  quote: QuoteContent,
  sums: Sums,
): { elements: readonly string[]; taken: number; put: number } {
  const { currency, taxCode, language } = quote
  const words = quoteWordsFor(language).sums
  const netOf = (amount: number): number => Number(shareOf(amount, taxCode, quote).net)
  const taken = netOf(sums.discount)
  const charge = (isCharge: boolean, reason: string, amount: number): string =>
    amount === 0
      ? ''
      : group(
          'AllowanceCharge',
          value('ChargeIndicator', String(isCharge)),
          value('AllowanceChargeReason', reason),
          moneyValue('Amount', amount, currency),
          categoryOf('TaxCategory', taxCode, quote),
        )
  const percent = (bps: number): string => `${decimalOf(bps, 2)} %`
  return {
    elements: [
      charge(false, words.discount(percent(quote.discountBps)), taken),
      charge(true, words.rush(percent(quote.rushBps)), netOf(sums.rush)),
      charge(true, words.minimum, netOf(sums.gap)),
    ],
    taken,
    put: netOf(sums.rush) + netOf(sums.gap),
  }
}

export function taxTotalOf(quote: QuoteContent, sums: Sums): string {
  const money = (name: string, units: number): string => moneyValue(name, units, quote.currency)
  const taxes =
    sums.taxes.length > 0 ? sums.taxes : [{ code: quote.taxCode, net: sums.net, taxBase: null, tax: 0 }]
  return group(
    'TaxTotal',
    money('TaxAmount', sums.tax),
    ...taxes.map(({ code, net, taxBase, tax }) =>
      group(
        'TaxSubtotal',
        money('TaxableAmount', taxBase ?? net),
        money('TaxAmount', tax),
        categoryOf('TaxCategory', code, quote),
      ),
    ),
  )
}

/** UN/ECE code list 5305: standard, exempt, reverse charge, or outside the tax. */
function categoryCode({ rule, note }: TaxCode): 'S' | 'E' | 'AE' | 'O' {
  if (rule.kind !== 'none') return 'S'
  if (note === 'hu_aam' || note === 'de_small') return 'E'
  return note === 'reverse_charge' ? 'AE' : 'O'
}

function categoryOf(
  name: 'TaxCategory' | 'ClassifiedTaxCategory',
  taxCode: TaxCode,
  { language }: QuoteContent,
): string {
  const { rule, note, remark } = taxCode
  const bps = rule.kind === 'none' ? '0' : rule.kind === 'rate' ? rule.rateBps : ppnRateBps
  const why = note === null ? remark : quoteWordsFor(language).taxNotes[note]
  return group(
    name,
    value('ID', categoryCode(taxCode)),
    value('Percent', percentOf(bps)),
    rule.kind === 'none' ? value('TaxExemptionReason', why, { languageID: language }) : '',
    schemeOf(taxCode),
  )
}

/** Basis points, which may have decimals of their own, as percent: "997.5" is 9.975. */
function percentOf(bps: string): string {
  const [whole = '', fraction = ''] = bps.split('.')
  return `${decimalOf(Number(whole), 2)}${fraction}`
}
