// Turns a judgement "outside the agreement" into a draft quote with everything filled in that is already known.
import { formatDuration } from '../language/format-date.ts'
import { formatMoney } from '../language/format-money.ts'
import type { Language } from '../language/language.ts'
import { amountForMinutes, lineNet } from '../money/line-net.ts'
import { newLine, newQuote, type QuotingTerms } from './new-quote.ts'
import { printable } from './printable.ts'
import type { QuoteContent, QuoteLine, QuoteReason } from './quote.ts'
import { quoteTitle } from './quote-title.ts'
import type { Rate } from './rate-card.ts'
import { type ReasonFacts, reasonPassage } from './reason-text.ts'
import { unitText } from './units.ts'
import { quoteWordsFor } from './words/words-for.ts'

/** Money in minor units, times in minutes, dates civil; null where nothing is known or agreed. */
export type DraftInput = {
  readonly verdict: {
    readonly reasons: readonly string[]
    /** Of the whole judgement; null when the price has still to be found. */
    readonly price: number | null
    readonly leadDays: number | null
    readonly billableMinutes: number | null
    readonly coveredMinutes: number | null
  }
  readonly agreement: {
    readonly title: string
    readonly currency: string
    readonly zone: string
    readonly start: string
    readonly end: string | null
    readonly warrantyEndsOn: string | null
  } | null
  /** The entitlement or exclusion that decided, with what one more of it costs. */
  readonly entitlement: {
    readonly label: string
    readonly limit: ReasonFacts['limit']
    readonly lastUsedOn: string | null
    readonly overage: { readonly fixed: number } | { readonly perHour: number } | null
  } | null
  readonly clauses: readonly { readonly no: string; readonly text: string }[]
  readonly caseTitle: string
  readonly caseText: string
  /** What the page or thread it was written under is called; '' where that is not known. */
  readonly topic: string
  readonly client: { readonly language: Language; readonly currency: string; readonly zone: string }
  readonly owner: QuotingTerms
  /** What the owner asks for such work where the agreement has no price; in the quote's currency. */
  readonly rate: Rate | null
  /** Working days the owner usually takes for it. */
  readonly usualLeadDays: number | null
  /** The key of the service that was asked for; empty where it is not known. */
  readonly service: string
  /** Its name where it is one of the owner's own, else ''. */
  readonly serviceName: string
  /** How long the work takes, as far as the owner said so. */
  readonly estimateMinutes: number | null
  /** Civil date in the zone of the agreement, or of the client where there is none. */
  readonly today: string
}

const longestDetail = 240

/** A draft in the client's language, in the agreement's currency; its lines add up to the judgement's price. */
export function draftFromVerdict(input: DraftInput): QuoteContent {
  const { verdict, agreement, client, owner } = input
  const currency = agreement?.currency ?? client.currency
  const title = quoteTitle({ ...input, language: client.language })
  const isAgreed = isPriceAgreed(input)
  const zone = agreement?.zone ?? client.zone
  return {
    ...newQuote({ language: client.language, currency, zone, today: input.today }, owner),
    title,
    leadDays: verdict.leadDays ?? input.usualLeadDays,
    // What was agreed is not raised to what the owner asks of everybody else.
    minimum: isAgreed ? 0 : owner.minimum,
    reason: reasonOf(input),
    lines: linesOf(input, currency, title),
  }
}

const isPriceAgreed = ({ verdict, entitlement }: DraftInput): boolean =>
  verdict.price !== null || (entitlement?.overage ?? null) !== null

function reasonOf({ verdict, agreement, entitlement, clauses, client }: DraftInput): QuoteReason | null {
  const sentence = reasonPassage(
    verdict.reasons,
    {
      agreement: agreement?.title ?? null,
      service: entitlement?.label ?? null,
      limit: entitlement?.limit ?? null,
      lastUsedOn: entitlement?.lastUsedOn ?? null,
      startsOn: agreement?.start ?? null,
      endsOn: agreement?.end ?? null,
      warrantyEndsOn: agreement?.warrantyEndsOn ?? null,
      coveredMinutes: verdict.coveredMinutes,
      billableMinutes: verdict.billableMinutes,
    },
    client.language,
  )
  if (sentence === '' && clauses.length === 0) return null
  return {
    sentence,
    clauseNo: clauses.map((clause) => clause.no).join(', '),
    clauseText: clauses.map((clause) => clause.text.trim()).join(' '),
  }
}

/** One line per billable part: the work itself, and what the price holds beyond it (a surcharge outside hours). */
function linesOf(input: DraftInput, currency: string, title: string): readonly QuoteLine[] {
  const { verdict, entitlement, client } = input
  const work = newLine({
    text: title,
    detail: detailOf(input.caseText, title, client.language),
    unitPrice: verdict.price ?? 0,
    service: input.service,
  })
  if (!isPriceAgreed(input) && input.rate !== null) return [ratedLine(work, input.rate, input, currency)]
  const overage = entitlement?.overage ?? null
  if (overage === null) return [work]
  if ('fixed' in overage) return [{ ...work, unitPrice: verdict.price ?? overage.fixed }]
  const minutes = verdict.billableMinutes
  const surchargeText = quoteWordsFor(client.language).outsideHours
  if (minutes === null || minutes <= 0) {
    if (verdict.price === null)
      return [timedLine(work, unmeasured, overage.perHour, currency, client.language)]
    // The work itself is covered; only the hour it falls in costs extra.
    const isSurcharge = minutes !== null && verdict.reasons.includes('OUT_OF_HOURS')
    return [isSurcharge ? { ...work, text: surchargeText, detail: title } : work]
  }
  const timed = timedLine(work, minutes, overage.perHour, currency, client.language)
  const net = lineNet(timed)
  const rest = verdict.price === null || !net.ok ? 0 : verdict.price - net.value
  // A price below the time's own (a lower rate elsewhere) leaves one line at the judgement's price.
  if (rest < 0) return [work]
  if (rest === 0) return [timed]
  return [timed, { ...work, text: surchargeText, detail: '', unitPrice: rest }]
}

/** By the owner's own card; minutes come from the judgement or from the owner's estimate. */
function ratedLine(work: QuoteLine, rate: Rate, input: DraftInput, currency: string): QuoteLine {
  if (rate.basis === 'fixed') return { ...work, unitPrice: rate.price }
  const minutes = input.verdict.billableMinutes ?? input.estimateMinutes ?? unmeasured
  return timedLine(work, minutes, rate.price, currency, input.client.language)
}

/** Where the rate is known and the hours are not, they stand at 0; a quote of nothing cannot be issued. */
const unmeasured = 0

/** Hours as a decimal are exact for multiples of three minutes; other times become one piece at the exact price. */
function timedLine(
  work: QuoteLine,
  minutes: number,
  perHour: number,
  currency: string,
  language: Language,
): QuoteLine {
  if (minutes % 3 === 0) {
    const hundredths = (minutes / 3) * 5
    const decimal = `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`
    return { ...work, quantity: decimal.replace(/\.00$|0$/, ''), unit: 'hour', unitPrice: perHour }
  }
  const price = amountForMinutes(minutes, perHour)
  const hour = unitText('hour', '1', language)
  const rate = `${formatDuration(minutes, language)} × ${formatMoney(perHour, currency, language)} / ${hour}`
  return {
    ...work,
    detail: work.detail === '' ? rate : `${work.detail}\n${rate}`,
    unitPrice: price.ok ? price.value : 0,
  }
}

/** The client's own words in quotation marks, shortened, unless they are the title again. */
function detailOf(caseText: string, title: string, language: Language): string {
  const text = printable(caseText).replace(/\s+/g, ' ')
  const start = title.replace(/[…\s]+$/, '')
  const repeats = start !== '' && text.startsWith(start) && text.length - start.length < 20
  return text === '' || repeats ? '' : quoteWordsFor(language).quoted(shortened(text, longestDetail))
}

/** Cut at a word where possible; the ellipsis counts. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  const space = cut.lastIndexOf(' ')
  const whole = space > longest / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${whole.replace(/[\s,;:.]+$/, '')}…`
}
