// Puts together the list of clients: each with the agreement that counts today, and what is open.
import type { ClientRow } from '../../../contract/client.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { agreementHeads, listedClients } from '../../store/clients/client-list.ts'
import type { Db } from '../../store/file/db.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'

export function clientRows(db: Db, nowMs: number): ClientRow[] {
  const heads = agreementHeads(db)
  const days = new Map<string, string>()
  const todayIn = (zone: string): string => {
    const known = days.get(zone) ?? civilDateAt(nowMs, zone)
    days.set(zone, known)
    return known
  }
  return listedClients(db).map((client) => {
    const states = (heads.get(client.clientId) ?? []).map((agreement) => ({
      agreement,
      ...agreementStateOn(agreement, agreement.history, todayIn(agreement.zone)),
    }))
    const current =
      states.find(({ state }) => state === 'active' || state === 'expiring' || state === 'grace') ?? states[0]
    return {
      ...client,
      agreementTitle: current?.agreement.title ?? null,
      agreementState: current?.state ?? 'none',
      daysLeft: current?.daysLeft ?? null,
    }
  })
}
