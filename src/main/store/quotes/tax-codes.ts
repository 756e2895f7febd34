// Stores the owner's own tax codes, and the rates given to any code from a day on.
import { type TaxEntry, type TaxRate, taxEntries, withRates } from '../../../core/money/tax-code.ts'
import type { Db } from '../file/db.ts'

export type OwnTaxCode = {
  readonly id: string
  readonly name: string
  readonly valueAdded: boolean
  readonly remark: string
  readonly isRemoved: boolean
}

type CodeColumns = { id: string; name: string; value_added: 0 | 1; remark: string; removed_at: number | null }
type RateColumns = { code: string; from_on: string; rate_bps: string | null }

export const ownTaxCodes = (db: Db): readonly OwnTaxCode[] =>
  db.all<CodeColumns>('SELECT * FROM tax_code ORDER BY created_at, id LIMIT 1000').map((row) => ({
    id: row.id,
    name: row.name,
    valueAdded: row.value_added === 1,
    remark: row.remark,
    isRemoved: row.removed_at !== null,
  }))

const toRate = ({ from_on, rate_bps }: RateColumns): TaxRate => ({
  from: from_on,
  rule: rate_bps === null ? { kind: 'none' } : { kind: 'rate', rateBps: rate_bps },
})

/** The owner's rates by code. */
export function ownTaxRates(db: Db): ReadonlyMap<string, readonly TaxRate[]> {
  const rows = db.all<RateColumns>('SELECT * FROM tax_rate ORDER BY code, from_on LIMIT 10000')
  const byCode = new Map<string, TaxRate[]>()
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), toRate(row)])
  return byCode
}

/** Every code a quote may name, with all its rates: the shipped ones first. Removed ones are among them. */
export function allTaxEntries(db: Db): readonly TaxEntry[] {
  const own = ownTaxCodes(db).map(
    ({ id, name, valueAdded, remark }): TaxEntry => ({ id, name, valueAdded, remark, note: null, rates: [] }),
  )
  const rates = ownTaxRates(db)
  return [...taxEntries, ...own].map((entry) => withRates(entry, rates.get(entry.id) ?? []))
}

type CodeForm = { readonly name: string; readonly valueAdded: boolean; readonly remark: string }

export function addTaxCode(db: Db, form: CodeForm, nowMs: number): string {
  const taken = db.one<{ n: number }>('SELECT count(*) AS n FROM tax_code')?.n ?? 0
  const id = `own:${taken + 1}`
  db.run('INSERT INTO tax_code (id, name, value_added, remark, created_at) VALUES (?, ?, ?, ?, ?)', [
    id,
    form.name,
    form.valueAdded ? 1 : 0,
    form.remark,
    nowMs,
  ])
  return id
}

export function changeTaxCode(db: Db, id: string, form: CodeForm): void {
  db.run('UPDATE tax_code SET name = ?, value_added = ?, remark = ? WHERE id = ?', [
    form.name,
    form.valueAdded ? 1 : 0,
    form.remark,
    id,
  ])
}

export function setTaxCodeRemoved(db: Db, id: string, removedAtMs: number | null): void {
  db.run('UPDATE tax_code SET removed_at = ? WHERE id = ?', [removedAtMs, id])
}

/** The rate a code was given on exactly this day; undefined where it was given none. */
export const taxRateFrom = (db: Db, code: string, from: string): { rateBps: string | null } | undefined =>
  db.one<{ rateBps: string | null }>(
    'SELECT rate_bps AS rateBps FROM tax_rate WHERE code = ? AND from_on = ?',
    [code, from],
  )

/** `rate` undefined takes away what was given from that day on. */
export function putTaxRate(
  db: Db,
  code: string,
  from: string,
  rate: { readonly rateBps: string | null } | undefined,
): void {
  db.run('DELETE FROM tax_rate WHERE code = ? AND from_on = ?', [code, from])
  if (rate)
    db.run('INSERT INTO tax_rate (code, from_on, rate_bps) VALUES (?, ?, ?)', [code, from, rate.rateBps])
}
