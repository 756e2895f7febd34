// Stores what accepted quotes add to what a client may ask for, and where what no agreement counts hangs.
import type { QuoteLot } from '../../../contract/quote-life.ts'
import type { Db } from '../file/db.ts'

export function linkLot(db: Db, lotId: number, quoteId: number): void {
  db.run('INSERT INTO quote_lot (lot_id, quote_id) VALUES (?, ?)', [lotId, quoteId])
}

/** What was drawn from a lot and not given back. */
const drawnSql = `COALESCE((SELECT sum(quantity) FROM usage_entry WHERE usage_entry.lot_id = lot.id), 0)`

export const isLotDrawn = (db: Db, lotId: number): boolean =>
  (db.one<{ drawn: number }>(`SELECT ${drawnSql} AS drawn FROM lot WHERE id = ?`, [lotId])?.drawn ?? 0) > 0

type LotOfQuote = Omit<QuoteLot, 'uses'> & { lotId: number }

/** The lots of a quote that stand, with what was drawn from each. */
export const lotsOfQuote = (db: Db, quoteId: number): LotOfQuote[] =>
  db.all<LotOfQuote>(
    `SELECT lot.id AS lotId, entitlement.label, entitlement.unit, lot.quantity, ${drawnSql} AS used
     FROM quote_lot JOIN lot ON lot.id = quote_lot.lot_id JOIN entitlement ON entitlement.id = lot.entitlement_id
     WHERE quote_lot.quote_id = ? AND lot.removed_at IS NULL ORDER BY lot.id`,
    [quoteId],
  )

export const usesOfLot = (db: Db, lotId: number): QuoteLot['uses'] =>
  db.all(
    `SELECT entry.id AS usageId, case_id AS caseId, case_file.no AS caseNo, entry.occurred_on AS "on",
       entry.quantity
     FROM usage_entry AS entry LEFT JOIN case_file ON case_file.id = entry.case_id
     WHERE entry.lot_id = ? ORDER BY entry.occurred_on, entry.id LIMIT 500`,
    [lotId],
  )

/** What is counted by a lot. */
export const lotName = (db: Db, lotId: number): Pick<QuoteLot, 'label' | 'unit'> | undefined =>
  db.one(
    `SELECT entitlement.label, entitlement.unit FROM lot JOIN entitlement ON entitlement.id = lot.entitlement_id
     WHERE lot.id = ?`,
    [lotId],
  )

/** The quote a lot was accepted with. */
export const quoteOfLot = (db: Db, lotId: number): number | undefined =>
  db.one<{ id: number }>('SELECT quote_id AS id FROM quote_lot WHERE lot_id = ?', [lotId])?.id

export type Work = { quoteId: number; agreementId: number; clientId: number; service: string }

export function addAcceptedWork(db: Db, { quoteId, agreementId, clientId, service }: Work): void {
  db.run('INSERT INTO accepted_work (quote_id, agreement_id, client_id, service) VALUES (?, ?, ?, ?)', [
    quoteId,
    agreementId,
    clientId,
    service,
  ])
}

export type OpenWork = {
  agreementId: number
  entitlementId: number
  lotId: number
  title: string
  zone: string
  currency: string
  start: string
  unit: 'request' | 'minute'
  quantity: number
  validFrom: string
}

/** Accepted work of a service that has something left to be drawn, the oldest first. */
export const openWork = (db: Db, clientId: number, service: string): OpenWork[] =>
  db.all<OpenWork>(
    `SELECT agreement.id AS agreementId, entitlement.id AS entitlementId, lot.id AS lotId, agreement.title, agreement.zone,
       agreement.currency, start_on AS start, entitlement.unit, lot.quantity, valid_from AS validFrom
     FROM accepted_work JOIN agreement ON agreement.id = accepted_work.agreement_id
     JOIN entitlement ON entitlement.agreement_id = agreement.id
     JOIN lot ON lot.entitlement_id = entitlement.id AND lot.removed_at IS NULL
     WHERE accepted_work.client_id = ? AND accepted_work.service = ? AND lot.quantity > ${drawnSql}
     ORDER BY lot.id LIMIT 50`,
    [clientId, service],
  )
