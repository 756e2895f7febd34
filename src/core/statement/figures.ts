// Counts what an agreement's includes gave, had used and had left at the end of a month, and what then carries over or lapses. Pure.
import type { Period } from '../period/period-of.ts'
import { ordinalOf, periodOf, periodWith } from '../period/period-of.ts'
import type { Agreement, Entitlement, Lot, Usage } from '../scope/agreement.ts'
import { isDrawable } from '../scope/balance/account.ts'
import { totalOf } from '../scope/balance/bucket.ts'
import { ledgerOf } from '../scope/balance/ledger.ts'
import { openingOf } from '../scope/balance/opening.ts'
import { periodRuleOf, quotaOf } from '../scope/balance/quota.ts'
import { standingOf } from '../scope/balance/standing.ts'
import { type Posted, postedByEntitlement } from '../scope/standings.ts'
import { type Timeline, timelineOf } from '../scope/version-at.ts'
import { addDays } from '../temporal.ts'
import { firstDayOf, lastDayOf } from './month.ts'

export type LotFigures = {
  readonly source: Lot['source']
  readonly left: number
  readonly validTo: string | null
  /** `unpaid`: counts once it is paid; `lapsed`: its last day lay in the month and something was left. */
  readonly state: 'usable' | 'unpaid' | 'lapsed'
}

/** How a period ended: what was left of its quota is carried into the next one or lapses. */
type PeriodEnd = {
  readonly on: string
  readonly used: number
  readonly left: number
  readonly carried: number
  readonly lapsed: number
  /** What the next period begins with; null = unlimited. */
  readonly opens: number | null
}

export type IncludeFigures = {
  readonly entitlement: Entitlement
  /** The first and last day of the period that holds the end of the month; null = open. */
  readonly from: string
  readonly to: string | null
  /** Base quota of the period; null = unlimited. */
  readonly base: number | null
  /** Units the period began with from earlier ones. */
  readonly carriedIn: number
  /** Units of the base quota that made up what was drawn ahead before. */
  readonly madeUp: number
  readonly used: number
  readonly usedInMonth: number
  /** null = unlimited; below 0 only where deficits are carried. */
  readonly left: number | null
  /** First day of the next period; null when none follows. */
  readonly renewsOn: string | null
  /** Where the period ended with the month. */
  readonly end: PeriodEnd | null
  /** Earlier periods whose last day lay in the month. */
  readonly ended: readonly PeriodEnd[]
  readonly lots: readonly LotFigures[]
}

type Asked = {
  readonly timeline: Timeline
  readonly entitlement: Entitlement
  readonly posted: Posted
}

/** What the month knew: nothing that was booked for a later day. */
const upTo = (usage: readonly Usage[], day: string): readonly Usage[] => usage.filter(({ on }) => on <= day)

/** The last day of the month on which the agreement ran. */
export const statementDay = (agreement: Agreement, month: string): string => {
  const last = lastDayOf(month)
  const { end } = timelineOf(agreement)(last)
  return end !== null && end < last ? end : last
}

/**
 * One row for each include of the agreement in its version of the month's end. Later bookings do not count; lots and
 * usage of other agreements may be among those given.
 */
export function figuresOf(
  agreement: Agreement,
  lots: readonly Lot[],
  usage: readonly Usage[],
  month: string,
): readonly IncludeFigures[] {
  const timeline = timelineOf(agreement)
  const day = statementDay(agreement, month)
  const postedOf = postedByEntitlement(lots, upTo(usage, lastDayOf(month)))
  return timeline(lastDayOf(month))
    .entitlements.filter(({ effect }) => effect === 'include')
    .map((entitlement) =>
      includeFigures({ timeline, entitlement, posted: postedOf(entitlement.id) }, day, month),
    )
}

function includeFigures(asked: Asked, day: string, month: string): IncludeFigures {
  const { timeline, entitlement, posted } = asked
  // An ending takes effect the day after the last one, so only the month's end knows of it.
  const agreement = timeline(lastDayOf(month))
  const rule = periodRuleOf(agreement, entitlement)
  const period = periodOf(rule, day)
  const question = { agreement, timeline, entitlement, ...posted, on: day }
  const isUnlimited = entitlement.unit === 'unlimited'
  const opening = isUnlimited ? null : ledgerOf({ ...question, moment: 'opening' })
  const base = quotaOf(entitlement, period)
  const openingQuota = totalOf(opening?.quota ?? [])
  const renewsOn = period.to === null || period.to === agreement.end ? null : addDays(period.to, 1)
  const inMonth = posted.usage.filter(({ on }) => on >= firstDayOf(month) && on <= lastDayOf(month))
  return {
    entitlement,
    from: period.from,
    to: period.to,
    base: isUnlimited ? null : base,
    carriedIn: isUnlimited ? 0 : Math.max(0, openingQuota - base),
    madeUp: isUnlimited ? 0 : Math.max(0, base - openingQuota),
    used: usedIn(asked, rule, period),
    usedInMonth: totalOf(inMonth),
    left: standingOf(question).left,
    renewsOn,
    end: !isUnlimited && renewsOn !== null && period.to === day ? periodEnd(asked, period, renewsOn) : null,
    ended: isUnlimited ? [] : endedIn(asked, rule, period, month),
    lots: isUnlimited ? [] : lotFigures(asked, day, month),
  }
}

type Rule = ReturnType<typeof periodRuleOf>

const usedIn = ({ posted }: Asked, rule: Rule, period: Period): number =>
  totalOf(posted.usage.filter(({ on }) => ordinalOf(rule, on) === period.ordinal))

/** Periods before the given one whose last day lies in the month, the earliest first. */
function endedIn(asked: Asked, rule: Rule, current: Period, month: string): PeriodEnd[] {
  const ends: PeriodEnd[] = []
  for (let ordinal = current.ordinal - 1; ordinal >= ordinalOf(rule, rule.start); ordinal -= 1) {
    const period = periodWith(rule, ordinal)
    if (period.to === null || period.to < firstDayOf(month)) break
    ends.unshift(periodEnd(asked, period, addDays(period.to, 1)))
  }
  return ends
}

function periodEnd(asked: Asked, period: Period, next: string): PeriodEnd {
  const { timeline, entitlement, posted } = asked
  const last = addDays(next, -1)
  const agreement = timeline(last)
  const rule = periodRuleOf(agreement, entitlement)
  const question = { timeline, entitlement, ...posted }
  const closing = ledgerOf({ ...question, agreement, on: last, moment: 'now' })
  const following = timeline(next)
  const renewed = following.entitlements.find(({ id }) => id === entitlement.id) ?? entitlement
  const later = { ...question, agreement: following, entitlement: renewed, on: next }
  const opening = ledgerOf({ ...later, moment: 'opening' })
  const base = quotaOf(renewed, opening.period)
  const left = totalOf(closing.quota)
  const carried = Number.isFinite(base) ? Math.max(0, totalOf(opening.quota) - base) : 0
  return {
    on: last,
    used: usedIn(asked, rule, period),
    left,
    carried,
    lapsed: Math.max(0, left - carried),
    opens: openingOf(later),
  }
}

function lotFigures({ timeline, entitlement, posted }: Asked, day: string, month: string): LotFigures[] {
  const agreement = timeline(lastDayOf(month))
  const ledger = ledgerOf({ agreement, timeline, entitlement, ...posted, on: day, moment: 'now' })
  const restOf = new Map(ledger.lots.map(({ lot, quantity }) => [lot, quantity]))
  return posted.lots.flatMap((lot) => {
    const left = restOf.get(lot.id) ?? 0
    if (left <= 0 || lot.validFrom > day) return []
    const isOver = lot.validTo !== null && lot.validTo <= day
    const isPaid = isDrawable(lot, entitlement)
    if (isOver && (!isPaid || (lot.validTo ?? day) < firstDayOf(month))) return []
    const state = isOver ? 'lapsed' : isPaid ? 'usable' : 'unpaid'
    return [{ source: lot.source, left, validTo: lot.validTo, state }]
  })
}
