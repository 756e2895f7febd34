// Writes an issued quote as a UBL 2.1 Quotation for the programs of a client. UBL, not Peppol: Peppol knows no quotation.
import type { TaxCode } from '../money/tax-code.ts'
import { failed, ok, problemOf, type Result } from '../problem.ts'
import { element, xmlDeclaration } from '../text/xml.ts'
import { runsOf } from './emphasis.ts'
import { numberWithRevision } from './number.ts'
import { printable, printableLine } from './printable.ts'
import type { QuoteContent, QuoteParties } from './quote.ts'
import { sumsOfQuote } from './quote-sums.ts'
import { group, moneyValue, schemeOf, value } from './ubl-elements.ts'
import { chargesOf, optionNotes, quotationLines, taxTotalOf } from './ubl-sums.ts'
import { withFigures } from './variables.ts'
import { quoteWordsFor } from './words/words-for.ts'

const base = 'urn:oasis:names:specification:ubl:schema:xsd'
const namespaces = {
  xmlns: `${base}:Quotation-2`,
  'xmlns:cac': `${base}:CommonAggregateComponents-2`,
  'xmlns:cbc': `${base}:CommonBasicComponents-2`,
}

/** Fails with `conflict` `not_issued` for a draft: a quotation has a number and a day. */
export function quoteUbl(written: QuoteContent, parties: QuoteParties): Result<string> {
  const quote = withFigures(written, parties)
  const { number, issuedOn, language, currency, taxCode } = quote
  if (number === null || issuedOn === null) return failed(problemOf('conflict', 'not_issued'))
  const counted = sumsOfQuote(quote)
  if (!counted.ok) return counted
  const { net, total } = counted.value
  const money = (name: string, units: number): string => moneyValue(name, units, currency)
  const lines = quotationLines(quote)
  const charges = chargesOf(quote, counted.value)
  const body = [
    value('UBLVersionID', '2.1'),
    value('ID', numberWithRevision(number, quote.revision)),
    value('IssueDate', issuedOn),
    ...[...notesOf(quote), ...optionNotes(quote)].map((text) =>
      value('Note', text, { languageID: language }),
    ),
    value('PricingCurrencyCode', currency),
    value('LineCountNumeric', String(lines.elements.length)),
    group('ValidityPeriod', value('StartDate', issuedOn), value('EndDate', quote.validUntil)),
    contractOf(quote),
    sellerOf(parties, taxCode),
    buyerOf(parties, taxCode),
    deliveryOf(quote),
    group('TransactionConditions', value('Description', quote.terms, { languageID: language })),
    ...charges.elements,
    taxTotalOf(quote, counted.value),
    group(
      'QuotedMonetaryTotal',
      money('LineExtensionAmount', lines.net),
      money('TaxExclusiveAmount', net),
      money('TaxInclusiveAmount', total),
      charges.taken === 0 ? '' : money('AllowanceTotalAmount', charges.taken),
      charges.put === 0 ? '' : money('ChargeTotalAmount', charges.put),
      money('PayableAmount', total),
    ),
    ...lines.elements,
  ]
  return ok(`${xmlDeclaration}${element('Quotation', body.join('\n'), namespaces)}\n`)
}

/** Why, what is in and what is out; the words between `**` are plain here. */
function notesOf(quote: QuoteContent): readonly string[] {
  const { language, title, reason, included, excluded, assumptions, notes } = quote
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
    headed(words.assumptions, assumptions),
    headed(words.notes, notes),
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

function sellerOf({ seller }: QuoteParties, taxCode: TaxCode): string {
  const party = group(
    'Party',
    group('PartyName', value('Name', seller.business || seller.name)),
    addressOf(seller.address),
    taxSchemeOf(seller.taxId, taxCode),
    group('PartyLegalEntity', value('RegistrationName', seller.business || seller.name)),
    contact('Contact', seller),
  )
  return group('SellerSupplierParty', party)
}

function taxSchemeOf(taxId: string, taxCode: TaxCode): string {
  const id = value('CompanyID', taxId)
  return id === '' ? '' : group('PartyTaxScheme', id, schemeOf(taxCode))
}

function buyerOf({ buyer }: QuoteParties, taxCode: TaxCode): string {
  const name = value('Name', buyer.name || buyer.contact)
  const party = group(
    'Party',
    group('PartyName', name),
    addressOf(buyer.address),
    taxSchemeOf(buyer.taxId ?? '', taxCode),
  )
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
