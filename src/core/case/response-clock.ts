// Says by when an answer is due: the target counts business minutes only and stands still while the client is awaited.
import { type BusinessHours, type IsDayOff, openStretches, type Stretch } from '../period/business-hours.ts'
import { addDays, civilDateAt, msPerMinute } from '../temporal.ts'

/** A time in which the clock stands still; `toMs` null while it still lasts. */
export type Pause = { readonly fromMs: number; readonly toMs: number | null }

export type ResponseClock = {
  readonly zone: string
  /** Null = round the clock. */
  readonly hours: BusinessHours | null
  readonly receivedAtMs: number
  readonly targetMinutes: number
  readonly pauses: readonly Pause[]
  /** Days in `zone` on which no business hours are open; none when left out. Round the clock knows no days off. */
  readonly isDayOff?: IsDayOff
}

// 30 years: hours so short that a target takes longer are a mistake in the agreement, and the search must end.
const searchLimitDays = 11_000

/**
 * Earliest instant (UTC milliseconds) at which `targetMinutes` of real business time outside the pauses have run since
 * `receivedAtMs`. A target met exactly at closing time or as a pause begins is due then. Null = never: a pause is
 * still open, or there are no business hours. Source: domain model, clock and decision D19.
 */
export function dueAt(clock: ResponseClock): number | null {
  let missingMs = clock.targetMinutes * msPerMinute
  if (missingMs <= 0) return clock.receivedAtMs
  const pauses = clock.pauses
    .map(({ fromMs, toMs }) => ({ fromMs, toMs: toMs ?? Number.POSITIVE_INFINITY }))
    .sort((a, b) => a.fromMs - b.fromMs)
  const waitsForEver = pauses.find((pause) => pause.toMs === Number.POSITIVE_INFINITY)
  for (const open of openFrom(clock)) {
    if (waitsForEver !== undefined && open.fromMs >= waitsForEver.fromMs) return null
    for (const { fromMs, toMs } of withoutPauses(open, pauses)) {
      if (toMs - fromMs >= missingMs) return fromMs + missingMs
      missingMs -= toMs - fromMs
    }
  }
  return null
}

function* openFrom({ hours, zone, receivedAtMs, isDayOff }: ResponseClock): Generator<Stretch> {
  if (hours === null) {
    yield { fromMs: receivedAtMs, toMs: Number.POSITIVE_INFINITY }
    return
  }
  if (hours.days.length === 0) return
  let date = civilDateAt(receivedAtMs, zone)
  for (let day = 0; day < searchLimitDays; day += 1) {
    for (const { fromMs, toMs } of openStretches(hours, zone, date, isDayOff)) {
      if (toMs > receivedAtMs) yield { fromMs: Math.max(fromMs, receivedAtMs), toMs }
    }
    date = addDays(date, 1)
  }
}

function* withoutPauses(open: Stretch, sortedPauses: readonly Stretch[]): Generator<Stretch> {
  let fromMs = open.fromMs
  for (const pause of sortedPauses) {
    if (pause.toMs <= fromMs || pause.toMs <= pause.fromMs) continue
    if (pause.fromMs >= open.toMs) break
    if (pause.fromMs > fromMs) yield { fromMs, toMs: pause.fromMs }
    fromMs = pause.toMs
  }
  if (fromMs < open.toMs) yield { fromMs, toMs: open.toMs }
}
