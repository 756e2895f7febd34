// Writes an issued quote as a UBL 2.1 Quotation for the programs of a client. UBL, not Peppol: Peppol knows no quotation.
import { exponentOf } from '../money/currency.ts'
import { exactOf, roundedOf, timesFraction } from '../money/exact.ts'
import { ppnRateBps, type TaxCode } from '../money/tax-code.ts'
import { lineNet, taxFor, totalsOf } from '../money/totals.ts'
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { element, textElement, xmlDeclaration } from '../text/xml.ts'
import { decimalOf } from './decimal.ts'
import { runsOf } from './emphasis.ts'
import { numberWithRevision } from './number.ts'
import { printable, printableLine } from './printable.ts'
import type { QuoteContent, QuoteLine, QuoteParties } from './quote.ts'
import { quoteWordsFor } from './words/words-for.ts'

const base = 'urn:oasis:names:specification:ubl:schema:xsd'
const namespaces = {
  xmlns: `${base}:Quotation-2`,
  'xmlns:cac': `${base}:CommonAggregateComponents-2`,
  'xmlns:cbc': `${base}:CommonBasicComponents-2`,
}

// Elements stand in the order of the schema's sequences; `cbc` holds a value, `cac` holds elements.
const value = (name: string, text: string, attributes = {}): string =>
  textElement(`cbc:${name}`, printable(text), attributes)
const group = (name: string, ...parts: readonly string[]): string => element(`cac:${name}`, parts.join(''))

/** Fails with `conflict` `not_issued` for a draft: a quotation has a number and a day. */
export function quoteUbl(quote: QuoteContent, parties: QuoteParties): Result<string> {
  const { number, issuedOn, language, currency, taxCode } = quote
  if (number === null || issuedOn === null) return failed(problemOf('conflict', 'not_issued'))
  const totals = totalsOf(quote.lines, taxCode.rule, quote.roundingMode, quote.rounding)
  if (!totals.ok) return totals
  const { net, tax, taxBase, total } = totals.value
  const money = (name: string, units: number): string => moneyValue(name, units, currency)
  const body = [
    value('UBLVersionID', '2.1'),
    value('ID', numberWithRevision(number, quote.revision)),
    value('IssueDate', issuedOn),
    ...notesOf(quote).map((text) => value('Note', text, { languageID: language })),
    value('PricingCurrencyCode', currency),
    value('LineCountNumeric', String(quote.lines.length)),
    group('ValidityPeriod', value('StartDate', issuedOn), value('EndDate', quote.validUntil)),
    contractOf(quote),
    sellerOf(parties, taxCode),
    buyerOf(parties),
    deliveryOf(quote),
    group('TransactionConditions', value('Description', quote.terms, { languageID: language })),
    group(
      'TaxTotal',
      money('TaxAmount', tax),
      group(
        'TaxSubtotal',
        money('TaxableAmount', taxBase ?? net),
        money('TaxAmount', tax),
        categoryOf(quote),
      ),
    ),
    group(
      'QuotedMonetaryTotal',
      money('LineExtensionAmount', net),
      money('TaxExclusiveAmount', net),
      money('TaxInclusiveAmount', total),
      money('PayableAmount', total),
    ),
    ...quote.lines.map((line, index) => lineOf(line, index + 1, quote)),
  ]
  return ok(`${xmlDeclaration}${element('Quotation', body.join('\n'), namespaces)}\n`)
}

const moneyValue = (name: string, units: number, currency: string): string =>
  value(name, decimalOf(units, exponentOf(currency)), { currencyID: currency })

/** Why, what is in and what is out; the words between `**` are plain here. */
function notesOf({ language, title, reason, included, excluded }: QuoteContent): readonly string[] {
  const words = quoteWordsFor(language)
  const sentence = runsOf(reason?.sentence ?? '')
    .map(({ text }) => text)
    .join('')
  const headed = (head: string, text: string) => (text.trim() === '' ? '' : `${head}: ${text}`)
  return [
    title,
    headed(words.whyOutside, sentence),
    headed(words.included, included),
    headed(words.excluded, excluded),
  ]
}

function contractOf({ reason, language }: QuoteContent): string {
  if (reason === null) return ''
  const no = printableLine(reason.clauseNo)
  const clause = [no === '' ? '' : quoteWordsFor(language).clause(no), reason.clauseText].filter(Boolean)
  return group('Contract', value('Note', clause.join('. '), { languageID: language }))
}

function addressOf(address: string): string {
  const lines = printable(address).split('\n')
  return group('PostalAddress', ...lines.map((line) => group('AddressLine', value('Line', line))))
}

const scheme = ({ name }: TaxCode): string => group('TaxScheme', value('ID', 'VAT'), value('Name', name))

function sellerOf({ seller }: QuoteParties, taxCode: TaxCode): string {
  const taxId = value('CompanyID', seller.taxId)
  const party = group(
    'Party',
    group('PartyName', value('Name', seller.business || seller.name)),
    addressOf(seller.address),
    taxId === '' ? '' : group('PartyTaxScheme', taxId, scheme(taxCode)),
    group('PartyLegalEntity', value('RegistrationName', seller.business || seller.name)),
    contact('Contact', seller),
  )
  return group('SellerSupplierParty', party)
}

function buyerOf({ buyer }: QuoteParties): string {
  const name = value('Name', buyer.name || buyer.contact)
  const party = group('Party', group('PartyName', name), addressOf(buyer.address))
  return group('BuyerCustomerParty', party, contact('BuyerContact', { name: buyer.contact }))
}

const contact = (name: string, person: { name: string; phone?: string; email?: string }): string =>
  group(
    name,
    value('Name', person.name),
    value('Telephone', person.phone ?? ''),
    value('ElectronicMail', person.email ?? ''),
  )

/** Days are working days, which UN/ECE recommendation 20 calls E49. */
function deliveryOf({ leadDays, language }: QuoteContent): string {
  const words = quoteWordsFor(language)
  const length = leadDays === null ? '' : value('DurationMeasure', String(leadDays), { unitCode: 'E49' })
  const said = leadDays === null ? words.deliveryOpen : words.deliveryIn(leadDays)
  const description = value('Description', said, { languageID: language })
  return group('Delivery', group('EstimatedDeliveryPeriod', length, description))
}

/** UN/ECE code list 5305: standard, exempt, reverse charge, or outside the tax. */
function categoryCode({ rule, note }: TaxCode): 'S' | 'E' | 'AE' | 'O' {
  if (rule.kind !== 'none') return 'S'
  if (note === 'hu_aam') return 'E'
  return note === 'reverse_charge' ? 'AE' : 'O'
}

function categoryOf({ taxCode, language }: QuoteContent): string {
  const { rule, note } = taxCode
  const bps = rule.kind === 'none' ? '0' : rule.kind === 'rate' ? rule.rateBps : ppnRateBps
  return group(
    'TaxCategory',
    value('ID', categoryCode(taxCode)),
    value('Percent', percentOf(bps)),
    note === null
      ? ''
      : value('TaxExemptionReason', quoteWordsFor(language).taxNotes[note], { languageID: language }),
    scheme(taxCode),
  )
}

/** Basis points, which may have decimals of their own, as percent: "997.5" is 9.975. */
function percentOf(bps: string): string {
  const [whole = '', fraction = ''] = bps.split('.')
  return `${decimalOf(Number(whole), 2)}${fraction}`
}

const unitCodes: Readonly<Record<string, string>> = { hour: 'HUR', day: 'DAY', month: 'MON', page: 'ZP' }
/** "One" of something that has no code of its own. */
const anyUnit = 'C62'

function lineOf(line: QuoteLine, position: number, quote: QuoteContent): string {
  const { currency, rounding, language, taxCode } = quote
  const code = unitCodes[line.unit]
  const net = lineNet(line, rounding)
  const amount = net.ok ? net.value : 0
  const tax = taxFor(amount, taxCode.rule, rounding)
  const item = group(
    'LineItem',
    value('ID', String(position)),
    code === undefined ? value('Note', line.unit, { languageID: language }) : '',
    value('Quantity', line.quantity, { unitCode: code ?? anyUnit }),
    moneyValue('LineExtensionAmount', amount, currency),
    moneyValue('TotalTaxAmount', tax.ok ? tax.value.tax : 0, currency),
    discountOf(line, amount, quote),
    group('Price', moneyValue('PriceAmount', line.unitPrice, currency)),
    group(
      'Item',
      value('Description', line.detail, { languageID: language }),
      value('Name', printableLine(line.text)),
    ),
  )
  return group('QuotationLine', value('ID', String(position)), item)
}

/** What a discount takes off the line, rounded with it, so that base less discount is the line's amount. */
function discountOf(line: QuoteLine, net: number, { currency, rounding }: QuoteContent): string {
  const quantity = exactOf(line.quantity)
  if (line.discountBps === 0 || quantity === null) return ''
  const full = Number(roundedOf(timesFraction(quantity, BigInt(line.unitPrice), 1n), rounding))
  return group(
    'AllowanceCharge',
    value('ChargeIndicator', 'false'),
    value('MultiplierFactorNumeric', decimalOf(line.discountBps, 4)),
    moneyValue('Amount', full - net, currency),
    moneyValue('BaseAmount', full, currency),
  )
}
