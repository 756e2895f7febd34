// A second, slow model of quota and lots: every unit is an object and every civil day is walked, so that it is plainly right.
import type { Agreement, Entitlement, Lot, Usage } from '../../../src/core/scope/agreement.ts'

type Unit = {
  readonly lot: string | null
  readonly validFrom: string
  readonly expires: string | null
  readonly period: number
}
type Taking = { unit: Unit | 'owed' | 'billed'; period: number; readonly lot: string | null }

const day = (date: string, later: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + later * 86_400_000).toISOString().slice(0, 10)
const dayOfMonth = (date: string): number => Number(date.slice(8))
const lengthOfMonth = (date: string): number =>
  new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0)).getUTCDate()

/** Whether a calendar period of this kind begins on a date. */
function begins({ anchorDay, period }: Entitlement, start: string, date: string): boolean {
  const anchor = anchorDay ?? dayOfMonth(start)
  if (period === 'anchored_month') return dayOfMonth(date) === Math.min(anchor, lengthOfMonth(date))
  if (period === 'calendar_month') return date.endsWith('-01')
  if (period === 'quarter') return /-(01|04|07|10)-01$/.test(date)
  return period === 'year' && date.endsWith('-01-01')
}

/** Base quota of the period that a date begins (or the term begins within), counted day by day. */
function baseOf(agreement: Agreement, entitlement: Entitlement, first: string): number {
  const quantity = entitlement.quantity ?? 0
  if (entitlement.prorate === 'full' || entitlement.period === 'term') return quantity
  let whole = first
  while (!begins(entitlement, agreement.start, whole)) whole = day(whole, -1)
  let days = 0
  let wholeDays = 0
  for (let date = whole; date === whole || !begins(entitlement, agreement.start, date); date = day(date, 1)) {
    wholeDays += 1
    if (date >= agreement.start && (agreement.end === null || date <= agreement.end)) days += 1
  }
  return Math.round((quantity * days) / wholeDays)
}

/** Opening balance of the period holding `on`, and what is left on it; one version, limited units only. */
export function walkedBalance(
  agreement: Agreement,
  entitlement: Entitlement,
  lots: readonly Lot[],
  usage: readonly Usage[],
  on: string,
): { readonly opening: number; readonly left: number } {
  const { end, start } = agreement
  const { deficit, rolloverCap, rolloverLife } = entitlement
  const lastDay = end !== null && on > end ? end : on
  const lotOf = new Map(lots.map((lot) => [lot.id, lot]))
  const isValid = (lot: Lot, date: string): boolean => {
    const covers = (asked: string): boolean =>
      lot.validFrom <= asked && (lot.validTo === null || asked <= lot.validTo)
    return covers(date) || (end !== null && date > end && covers(end))
  }
  const isUsable = (unit: Unit, date: string): boolean => {
    const lot = unit.lot === null ? undefined : lotOf.get(unit.lot)
    return lot === undefined || ((lot.paid || !entitlement.requiresPayment) && isValid(lot, date))
  }
  const periodOfDay = (date: string): string =>
    end !== null && date > end ? end : date < start ? start : date

  let free: Unit[] = lots.flatMap((lot) =>
    Array.from({ length: lot.quantity }, () => ({
      lot: lot.id,
      validFrom: lot.validFrom,
      expires: lot.validTo,
      period: -1,
    })),
  )
  const takings: Taking[] = []
  const carriedAt = new Map<number, number>()
  let period = -1
  let firstOfPeriod = start
  let opening = 0
  const owed = (): number => takings.filter(({ unit }) => unit === 'owed').length
  const balance = (date: string): number => free.filter((unit) => isUsable(unit, date)).length - owed()
  const quota = (): Unit[] => free.filter(({ lot }) => lot === null).sort((a, b) => a.period - b.period)
  const order = (unit: Unit): string => {
    // Quota of a period expires with it, whenever that is; the walk cannot see ahead, so its end is found by walking.
    const expires = unit.lot === null ? endOfPeriod(firstOfPeriod) : unit.expires
    return [expires ?? '~', unit.validFrom, unit.lot ?? entitlement.id].join(' ')
  }
  const endOfPeriod = (first: string): string | null => {
    if (entitlement.period === 'term') return end
    let date = first
    while (date !== end && !begins(entitlement, start, day(date, 1))) date = day(date, 1)
    return date
  }
  const remove = (unit: Unit): void => {
    free = free.filter((other) => other !== unit)
  }

  const startPeriod = (date: string): void => {
    if (period >= 0) {
      const survivors = quota().filter((unit) => rolloverLife === null || unit.period + rolloverLife > period)
      const kept =
        rolloverCap === null ? survivors : survivors.slice(Math.max(0, survivors.length - rolloverCap))
      carriedAt.set(period, kept.length)
      free = [...free.filter(({ lot }) => lot !== null), ...kept]
    }
    period += 1
    firstOfPeriod = date
    for (let unit = baseOf(agreement, entitlement, date); unit > 0; unit -= 1) {
      free.push({ lot: null, validFrom: date, expires: null, period })
    }
    for (const taking of takings) {
      const [unit] = quota()
      if (taking.unit !== 'owed' || unit === undefined) continue
      remove(unit)
      taking.unit = unit
      taking.period = period
    }
    opening = balance(date)
  }

  const takeOne = ({ lot, on: date }: Usage): void => {
    const from = free.filter((unit) => (lot === undefined ? isUsable(unit, date) : unit.lot === lot))
    const [unit] = from.sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0))
    if (unit !== undefined) remove(unit)
    takings.push({
      unit: unit ?? (deficit === 'carry' ? 'owed' : 'billed'),
      period,
      lot: unit === undefined ? (lot ?? null) : unit.lot,
    })
  }

  const giveBackOne = ({ lot }: Usage): void => {
    const index = takings.findLastIndex((taking) => lot === undefined || taking.lot === lot)
    const [taking] = index === -1 ? [] : takings.splice(index, 1)
    if (taking === undefined || taking.unit === 'owed' || taking.unit === 'billed') return
    if (taking.unit.lot === null) {
      if (rolloverLife !== null && taking.unit.period + rolloverLife < period) return
      const ends = Array.from({ length: period - taking.period }, (_, later) => taking.period + later)
      if (rolloverCap !== null && ends.some((past) => (carriedAt.get(past) ?? 0) >= rolloverCap)) return
      for (const past of ends) carriedAt.set(past, (carriedAt.get(past) ?? 0) + 1)
    }
    free.push(taking.unit)
  }

  const inOrder = usage.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  for (let date = start; date <= lastDay; date = day(date, 1)) {
    if (date === start || begins(entitlement, start, date)) startPeriod(date)
    for (const entry of inOrder.filter((posted) => periodOfDay(posted.on) === date)) {
      for (let unit = entry.quantity; unit > 0; unit -= 1) takeOne(entry)
      for (let unit = -entry.quantity; unit > 0; unit -= 1) giveBackOne(entry)
    }
  }
  return { opening, left: balance(on) }
}
