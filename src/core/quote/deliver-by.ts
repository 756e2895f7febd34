// Says by which day promised work is due: so many working days after the yes.
import type { IsDayOff } from '../period/business-hours.ts'
import { addDays, isoWeekday } from '../temporal.ts'

const friday = 5
// Ten years of days; a lead time is at most that, and the search must end where every day is off.
const furthestDays = 3660

/** The civil date `leadDays` working days after another, Monday to Friday less days off; the same day for 0. */
export function deliverBy(acceptedOn: string, leadDays: number, isDayOff: IsDayOff): string {
  let date = acceptedOn
  let left = leadDays
  for (let days = 0; left > 0 && days < furthestDays; days += 1) {
    date = addDays(date, 1)
    if (isoWeekday(date) <= friday && !isDayOff(date)) left -= 1
  }
  return date
}
