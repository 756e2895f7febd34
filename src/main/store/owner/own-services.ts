// Stores the owner's own services. A removed one stays: agreements, cases and verdicts go on naming it.
import type { OwnService, OwnServiceForm } from '../../../contract/service.ts'
import type { OwnServiceKey } from '../../../core/classify/kinds.ts'
import { type OwnServiceWords, ownServiceKey } from '../../../core/classify/own-services.ts'
import type { Rate, RateBasis } from '../../../core/quote/rate-card.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { Db } from '../file/db.ts'

type OwnServiceColumns = {
  id: number
  key: OwnServiceKey
  name: string
  phrases: string
  price: number | null
  currency: string | null
  price_basis: RateBasis
  lead_days: number | null
  removed_at: number | null
}

/** In which currency a price would be typed that is not given yet. */
const toForm = (row: OwnServiceColumns, ownerCurrency: string): OwnServiceForm => ({
  serviceId: row.id,
  name: row.name,
  phrases: JSON.parse(row.phrases),
  price: row.price,
  basis: row.price_basis,
  currency: row.currency ?? ownerCurrency,
  leadDays: row.lead_days,
})

/** All of them, those that were removed included, in the order they were made. */
export function listOwnServices(db: Db, ownerCurrency: string): OwnService[] {
  const rows = db.all<OwnServiceColumns & { agreements: number }>(
    `SELECT own_service.*, (SELECT count(DISTINCT agreement_id) FROM entitlement, json_each(entitlement.services) AS named
       WHERE named.value = own_service.key AND entitlement.removed_at IS NULL) AS agreements
     FROM own_service ORDER BY id LIMIT 1000`,
  )
  return rows.map((row) => ({
    serviceId: row.id,
    key: row.key,
    name: row.name,
    isRemoved: row.removed_at !== null,
    form: toForm(row, ownerCurrency),
    agreements: row.agreements,
  }))
}

const noWords: readonly OwnServiceWords[] = []

/** What texts are looked through for. */
export function ownServiceWords(db: Db): readonly OwnServiceWords[] {
  const rows = db.all<Pick<OwnServiceColumns, 'key' | 'name' | 'phrases'>>(
    'SELECT key, name, phrases FROM own_service WHERE removed_at IS NULL ORDER BY id LIMIT 1000',
  )
  if (rows.length === 0) return noWords
  return rows.map(({ key, name, phrases }) => ({ key, name, phrases: JSON.parse(phrases) }))
}

/** Whether another service that is offered has the same name. */
export const isNameTaken = (db: Db, { serviceId, name }: OwnServiceForm): boolean =>
  db
    .all<{ id: number; name: string }>('SELECT id, name FROM own_service WHERE removed_at IS NULL LIMIT 1000')
    .some((row) => row.id !== serviceId && foldLine(row.name) === foldLine(name))

export function ownServiceForm(db: Db, serviceId: number, ownerCurrency: string): OwnServiceForm | undefined {
  const row = db.one<OwnServiceColumns>('SELECT * FROM own_service WHERE id = ? AND removed_at IS NULL', [
    serviceId,
  ])
  return row && toForm(row, ownerCurrency)
}

type OwnServiceRate = Rate & { readonly service: string; readonly currency: string }

const selectRates = `SELECT key AS service, price_basis AS basis, price, currency, lead_days AS leadDays FROM own_service
   WHERE price IS NOT NULL`

/** What those that are offered cost, where that is known. */
export const ratesOfOwnServices = (db: Db): readonly OwnServiceRate[] =>
  db.all<OwnServiceRate>(`${selectRates} AND removed_at IS NULL ORDER BY id LIMIT 1000`)

export const readOwnServiceRate = (db: Db, key: string): OwnServiceRate | undefined =>
  db.one<OwnServiceRate>(`${selectRates} AND key = ?`, [key])

/** `rate` null: no price any more; how long it takes stays. */
export function putOwnServiceRate(db: Db, key: string, rate: Omit<OwnServiceRate, 'service'> | null): void {
  if (rate === null) db.run('UPDATE own_service SET price = NULL, currency = NULL WHERE key = ?', [key])
  else
    db.run('UPDATE own_service SET price_basis = ?, price = ?, currency = ?, lead_days = ? WHERE key = ?', [
      rate.basis,
      rate.price,
      rate.currency,
      rate.leadDays,
      key,
    ])
}

/** Working days it usually takes, by the key a case names the service by, also when it is no longer offered. */
export const usualLeadDays = (db: Db, key: string): number | null =>
  db.one<{ days: number | null }>('SELECT lead_days AS days FROM own_service WHERE key = ?', [key])?.days ??
  null

/** Writes a new or changed service and gives its id. */
export function writeOwnService(db: Db, form: OwnServiceForm, nowMs: number): number {
  const values = {
    name: form.name,
    phrases: JSON.stringify(form.phrases),
    price: form.price,
    currency: form.price === null ? null : form.currency,
    // An undo of before knows none.
    basis: form.basis ?? 'fixed',
    lead_days: form.leadDays,
  }
  if (form.serviceId !== null) {
    db.run(
      `UPDATE own_service SET name = $name, phrases = $phrases, price = $price, currency = $currency,
         price_basis = $basis, lead_days = $lead_days WHERE id = $id`,
      { ...values, id: form.serviceId },
    )
    return form.serviceId
  }
  const taken = new Set(db.all<{ key: string }>('SELECT key FROM own_service').map(({ key }) => key))
  return db.run(
    `INSERT INTO own_service (key, name, phrases, price, currency, price_basis, lead_days, created_at)
     VALUES ($key, $name, $phrases, $price, $currency, $basis, $lead_days, $now)`,
    { ...values, key: ownServiceKey(foldLine(form.name), taken), now: nowMs },
  ).id
}

export function setOwnServiceRemoved(db: Db, serviceId: number, removedAtMs: number | null): void {
  db.run('UPDATE own_service SET removed_at = ? WHERE id = ?', [removedAtMs, serviceId])
}

/** Also of one that is no longer offered; '' for a service that is none of the owner's own. */
export const ownServiceName = (db: Db, key: string): string =>
  db.one<{ name: string }>('SELECT name FROM own_service WHERE key = ?', [key])?.name ?? ''
