// Writes the words that go with a quote: the reply that explains it, and the short form to paste in a forum.
import { formatDate } from '../language/format-date.ts'
import { formatAmount, formatMoney } from '../language/format-money.ts'
import { withPlainSpaces } from '../language/format-number.ts'
import type { Result } from '../problem.ts'
import type { QuoteContent } from '../quote/quote.ts'
import { sumsOfQuote } from '../quote/quote-sums.ts'
import type { ReasonFacts } from '../quote/reason-text.ts'
import { taxRemark } from '../quote/tax-words.ts'
import { renderTemplate, type TemplateValues } from './render-template.ts'
import { templateFor } from './reply-template.ts'
import { forumOriginal } from './templates/forum.ts'

/** What the agreement allowed; null where it does not count requests, and then the templates do not fit. */
type AgreedLimit = ReasonFacts['limit']

/**
 * The forum's short answer in the quote's language and currency. Fails with the missing variables (`limit`, `days`,
 * `total`) when the agreement counts no requests, the delivery is open or nothing is priced yet.
 */
export function forumReplyFor(
  quote: QuoteContent,
  limit: AgreedLimit,
  text = templateFor('forum', quote.language).text,
): Result<string> {
  const asPosted = text === forumOriginal && quote.currency === 'IDR'
  const total = asPosted ? postedTotal(quote) : totalText(quote)
  return renderTemplate(text, {
    ...limitValue(limit),
    ...(quote.leadDays === null ? {} : { days: String(quote.leadDays) }),
    ...(total === null ? {} : { total }),
  })
}

export type QuoteReplyFacts = {
  readonly agreement: string
  readonly limit: AgreedLimit
  readonly lastUsedOn: string | null
  readonly contact: string
  /** Bapak, Ibu or Kak; only Indonesian uses it, and does without where it is empty. */
  readonly sapaan: string
  readonly sign: string
}

/** The reply that goes with the quote, in its language; fails with the missing variables like `renderTemplate`. */
export function outOfScopeReplyFor(
  quote: QuoteContent,
  facts: QuoteReplyFacts,
  text = templateFor('out_of_scope', quote.language).text,
): Result<string> {
  const { language } = quote
  const total = totalText(quote)
  // "Halo Sari" is polite too: a form of address that nobody has noted is left out, not guessed.
  const addressed = facts.sapaan.trim() === '' ? text.replace('{{sapaan}} ', '') : text
  return renderTemplate(addressed, {
    agreement: facts.agreement,
    contact: facts.contact,
    sapaan: facts.sapaan,
    sign: facts.sign,
    work: quote.title,
    tax_note: withPlainSpaces(taxRemark(quote.taxCode, language)),
    valid_until: formatDate(quote.validUntil, language),
    ...limitValue(facts.limit),
    ...(facts.lastUsedOn === null ? {} : { last_used: formatDate(facts.lastUsedOn, language) }),
    ...(quote.leadDays === null ? {} : { days: String(quote.leadDays) }),
    ...(total === null ? {} : { total }),
  })
}

const limitValue = (limit: AgreedLimit): TemplateValues =>
  limit?.unit === 'request' ? { limit: String(limit.quantity) } : {}

function totalOf(quote: QuoteContent): number | null {
  const totals = sumsOfQuote(quote)
  return totals.ok && totals.value.total !== 0 ? totals.value.total : null
}

function totalText(quote: QuoteContent): string | null {
  const total = totalOf(quote)
  return total === null ? null : withPlainSpaces(formatMoney(total, quote.currency, quote.language))
}

/** The post wrote "Rp. 500.000", with a point that the language does not ask for. */
function postedTotal(quote: QuoteContent): string | null {
  const total = totalOf(quote)
  return total === null ? null : `Rp. ${formatAmount(total, quote.currency, 'id')}`
}
