// Puts a quote into words: one model with every text final, from which the page, the plain text and the Markdown are made.
import { formatDate } from '../language/format-date.ts'
import { formatMoney } from '../language/format-money.ts'
import { formatPercent, formatQuantity } from '../language/format-number.ts'
import type { Language } from '../language/language.ts'
import { lineNet } from '../money/line-net.ts'
import { blank, type DocumentSum, isPriced, notesOf, sumsIn } from './document-sums.ts'
import { type Run, runsOf } from './emphasis.ts'
import { addressLines, senderOf } from './letterhead.ts'
import { numberWithRevision } from './number.ts'
import { printable, printableLine } from './printable.ts'
import type { Letterhead, Paper, QuoteContent, QuoteLine, QuoteParties } from './quote.ts'
import { depositOf, sumsOfQuote, taxCodesOf } from './quote-sums.ts'
import { taxMark } from './tax-words.ts'
import { unitText } from './units.ts'
import { withFigures } from './variables.ts'
import type { QuoteWords } from './words/quote-words.ts'
import { quoteWordsFor } from './words/words-for.ts'

export type DocumentLine = {
  readonly text: string
  readonly detail: string
  readonly quantity: string
  readonly unitPrice: string
  /** Empty on a line without one. */
  readonly discount: string
  readonly amount: string
}

type DocumentSection = { readonly heading: string; readonly text: string }

/** Texts may hold line breaks. An empty list or text is something the document leaves out. */
export type QuoteDocument = {
  readonly language: Language
  readonly paper: Paper
  readonly logoUrl: string | null
  readonly accent: string | null
  readonly title: string
  readonly formalTitle: string
  /** With its revision; null on a draft. */
  readonly number: string | null
  /** "Draft, not issued yet": what stands in the place of a number. */
  readonly draftNotice: string
  /** Day of issue, where there is one, and last day of validity, in words. */
  readonly dates: readonly string[]
  readonly seller: { readonly name: string; readonly lines: readonly string[] }
  readonly buyer: { readonly heading: string; readonly name: string; readonly lines: readonly string[] }
  readonly about: { readonly heading: string; readonly title: string; readonly lines: readonly string[] }
  readonly reason: {
    readonly heading: string
    readonly runs: readonly Run[]
    /** "Clause 2.1: text" in parts; both empty where no clause is cited. */
    readonly clauseLabel: string
    readonly clauseText: string
  } | null
  readonly columns: {
    readonly work: string
    readonly quantity: string
    readonly unitPrice: string
    readonly discount: string
    readonly amount: string
  }
  readonly hasDiscount: boolean
  readonly lines: readonly DocumentLine[]
  /** Offered beside the rest and not in the sums; null where there are none. */
  readonly options: {
    readonly heading: string
    readonly hint: string
    readonly lines: readonly DocumentLine[]
  } | null
  readonly sums: readonly DocumentSum[]
  /** The total in words, where the language has it so. */
  readonly totalInWords: string
  /** What has to be said about tax and rounding. */
  readonly notes: readonly string[]
  readonly sections: readonly DocumentSection[]
  readonly closing: { readonly question: string; readonly name: string; readonly contact: string }
}

/** The whole document in the quote's language; a quote that cannot be counted yet shows a dash for its sums. */
export function quoteDocument(
  written: QuoteContent,
  parties: QuoteParties,
  letterhead: Letterhead,
): QuoteDocument {
  const quote = withFigures(written, parties)
  const words = quoteWordsFor(quote.language)
  const line = (each: QuoteLine): DocumentLine => lineOf(each, quote, words)
  const options = quote.lines.filter(({ optional }) => optional)
  const number =
    quote.number === null ? null : numberWithRevision(printableLine(quote.number), quote.revision)
  return {
    language: quote.language,
    paper: letterhead.paper,
    logoUrl: letterhead.logoUrl?.startsWith('data:image/') ? letterhead.logoUrl : null,
    accent: /^#[0-9a-f]{6}$/i.test(letterhead.accent ?? '') ? letterhead.accent : null,
    title: words.title,
    formalTitle: words.formalTitle,
    number,
    draftNotice: words.draft,
    dates: datesOf(quote, words),
    seller: sellerOf(parties, words),
    buyer: buyerOf(parties, words),
    about: aboutOf(quote, parties, words),
    reason: reasonOf(quote, words),
    columns: {
      work: words.work,
      quantity: words.quantity,
      unitPrice: words.unitPrice,
      discount: words.discount,
      amount: words.amount,
    },
    hasDiscount: quote.lines.some(({ discountBps }) => discountBps !== 0),
    lines: quote.lines.filter(({ optional }) => !optional).map(line),
    options:
      options.length === 0
        ? null
        : { heading: words.options, hint: words.optionsHint, lines: options.map(line) },
    ...sumsIn(quote, words),
    notes: notesOf(quote, words),
    sections: sectionsOf(quote, number, words),
    closing: closingOf(parties, words),
  }
}

function datesOf({ issuedOn, validUntil, language }: QuoteContent, words: QuoteWords): readonly string[] {
  const valid = words.validUntil(formatDate(validUntil, language) || blank)
  return issuedOn === null ? [valid] : [words.issuedOn(formatDate(issuedOn, language)), valid]
}

function sellerOf({ seller }: QuoteParties, words: QuoteWords): QuoteDocument['seller'] {
  const { name, lines } = senderOf(seller)
  return { name, lines: [...lines, taxLine(seller.taxId, words)].filter(filled) }
}

/** "NPWP 01.234" says itself what it is; bare digits need a label. */
function taxLine(given: string, words: QuoteWords): string {
  const taxId = printableLine(given)
  return /^\d/.test(taxId) ? `${words.taxId} ${taxId}` : taxId
}

function buyerOf({ buyer }: QuoteParties, words: QuoteWords): QuoteDocument['buyer'] {
  const name = printableLine(buyer.name)
  const contact = printableLine(buyer.contact)
  return {
    heading: words.to,
    name: name || contact,
    lines: [
      name === contact || name === '' ? '' : contact,
      ...addressLines(buyer.address),
      taxLine(buyer.taxId ?? '', words),
    ].filter(filled),
  }
}

function aboutOf(quote: QuoteContent, { caseRef }: QuoteParties, words: QuoteWords): QuoteDocument['about'] {
  const reference =
    caseRef === null
      ? ''
      : [
          `${words.caseNo} ${caseRef.no}`,
          printableLine(caseRef.channel),
          formatDate(caseRef.date, quote.language),
        ]
          .filter(filled)
          .join(', ')
  return { heading: words.about, title: printableLine(quote.title), lines: [reference].filter(filled) }
}

function reasonOf(quote: QuoteContent, words: QuoteWords): QuoteDocument['reason'] {
  if (quote.reason === null) return null
  const sentence = printable(quote.reason.sentence)
  const clauseNo = printableLine(quote.reason.clauseNo).replace(/\.$/, '')
  const clauseText = printable(quote.reason.clauseText)
  if (sentence === '' && clauseNo === '' && clauseText === '') return null
  return {
    heading: words.whyOutside,
    runs: runsOf(sentence),
    clauseLabel: clauseNo === '' ? '' : words.clause(clauseNo),
    clauseText,
  }
}

function lineOf(line: QuoteLine, quote: QuoteContent, words: QuoteWords): DocumentLine {
  const { language, currency } = quote
  const net = lineNet(line, quote.rounding)
  const unit = unitText(printableLine(line.unit), line.quantity, language)
  const quantity = formatQuantity(line.quantity, language)
  return {
    text: printableLine(line.text) || blank,
    detail: [printable(line.detail), markOf(line, quote, words)].filter(filled).join('\n'),
    quantity: unit === '' ? quantity : `${quantity}\u00a0${unit}`,
    unitPrice: isPriced(line) ? formatMoney(line.unitPrice, currency, language) : blank,
    discount: line.discountBps === 0 ? '' : formatPercent(String(line.discountBps), language),
    amount: net.ok && isPriced(line) ? formatMoney(net.value, currency, language) : blank,
  }
}

/** Which tax a line carries, where a quote has several. */
function markOf(line: QuoteLine, quote: QuoteContent, words: QuoteWords): string {
  if (taxCodesOf(quote).length === 1) return ''
  return taxMark(line.taxCode ?? quote.taxCode, quote.language) || words.noTaxInTotal
}

function sectionsOf(
  quote: QuoteContent,
  number: string | null,
  words: QuoteWords,
): readonly DocumentSection[] {
  const { leadDays, validUntil, language } = quote
  const lead = leadDays === null ? words.deliveryOpen : words.deliveryIn(leadDays)
  return [
    { heading: words.included, text: printable(quote.included) },
    { heading: words.excluded, text: printable(quote.excluded) },
    { heading: words.assumptions, text: printable(quote.assumptions) },
    { heading: words.delivery, text: lead },
    { heading: words.accepting, text: words.howToAccept(number) },
    {
      heading: words.terms,
      text: [depositText(quote, words), printable(quote.terms)].filter(filled).join('\n'),
    },
    { heading: words.validity, text: words.validThrough(formatDate(validUntil, language) || blank) },
    { heading: words.notes, text: printable(quote.notes) },
  ].filter((section) => section.text !== '')
}

function depositText(quote: QuoteContent, words: QuoteWords): string {
  const sums = quote.depositBps === 0 ? null : sumsOfQuote(quote)
  if (!sums?.ok) return ''
  const { currency, language, depositBps } = quote
  const now = depositOf(sums.value.total, depositBps)
  const money = (amount: number): string => formatMoney(amount, currency, language)
  return words.deposit(formatPercent(String(depositBps), language), money(now), money(sums.value.total - now))
}

function closingOf({ seller }: QuoteParties, words: QuoteWords): QuoteDocument['closing'] {
  const phone = printableLine(seller.phone)
  return {
    question: phone === '' ? words.writeMe : words.callMe,
    name: printableLine(seller.name),
    contact: phone === '' ? printableLine(seller.email) : phone,
  }
}

const filled = (text: string): boolean => text !== ''
