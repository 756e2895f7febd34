// Counts what the owner alone looks at: requests after the end, work given away, minutes booked.
import type { Db } from '../file/db.ts'

type Requests = { requests: number; afterEnd: number; inGrace: number }

const says = (path: string, code: string): string =>
  `EXISTS (SELECT 1 FROM json_each(verdict.body, '${path}') WHERE value = '${code}')`

/** By the verdicts in force: what was asked when no agreement ran any more, and how much of that in its days of grace. */
export const requestFigures = (db: Db, clientId: number): Requests =>
  db.one<Requests>(
    `SELECT count(*) AS requests,
       COALESCE(sum(ended OR grace), 0) AS afterEnd, COALESCE(sum(grace), 0) AS inGrace
     FROM (SELECT ${says('$.reasons', 'EXPIRED')} AS ended,
         (${says('$.flags', 'GRACE')} OR ${says('$.reasons', 'GRACE')}) AS grace
       FROM verdict JOIN case_file ON case_file.id = verdict.case_id
       WHERE case_file.client_id = ? AND superseded_at IS NULL)`,
    [clientId],
  ) ?? { requests: 0, afterEnd: 0, inGrace: 0 }

/** Minutes that were booked from a day on, less what was taken back. */
export const minutesSince = (db: Db, clientId: number, day: string): number =>
  db.one<{ minutes: number }>(
    `SELECT COALESCE(sum(usage_entry.quantity), 0) AS minutes FROM agreement
     JOIN entitlement ON entitlement.agreement_id = agreement.id AND entitlement.unit = 'minute'
     JOIN usage_entry ON usage_entry.entitlement_id = entitlement.id AND occurred_on >= ?
     WHERE agreement.client_id = ? AND usage_entry.kind <> 'goodwill'`,
    [day, clientId],
  )?.minutes ?? 0

/** What the ledger of work given away comes to, by currency; what was taken back stands in it with the opposite sign. */
export const givenAway = (db: Db, clientId: number): { currency: string; amount: number }[] =>
  db.all<{ currency: string; amount: number }>(
    `SELECT currency, sum(amount) AS amount FROM leakage WHERE client_id = ? AND amount IS NOT NULL
     GROUP BY currency HAVING sum(amount) <> 0 ORDER BY currency`,
    [clientId],
  )
