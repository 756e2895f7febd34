// Stores verdicts: one current per case, the earlier ones kept, with what the owner decided otherwise.
import type { VerdictKind } from '../../../contract/words.ts'
import type { Verdict } from '../../../core/scope/verdict.ts'
import type { Db } from '../file/db.ts'

export type StoredVerdict = {
  verdictId: number
  verdict: Verdict
  atMs: number
  overrideKind: VerdictKind | null
  overrideReason: string | null
  overridePrice: number | null
  debitedAtMs: number | null
}

export function currentVerdict(db: Db, caseId: number): StoredVerdict | undefined {
  type Row = Omit<StoredVerdict, 'verdict'> & { body: string }
  const row = db.one<Row>(
    `SELECT id AS verdictId, body, at AS atMs, override_kind AS overrideKind, override_reason AS overrideReason,
       override_price AS overridePrice, debited_at AS debitedAtMs
     FROM verdict WHERE case_id = ? AND superseded_at IS NULL`,
    [caseId],
  )
  if (!row) return undefined
  const { body, ...rest } = row
  return { ...rest, verdict: JSON.parse(body) }
}

/** Puts a new verdict in force and keeps the old one as superseded; a decision of the owner's holds on. */
export function addVerdict(db: Db, caseId: number, verdict: Verdict, nowMs: number): void {
  const before = currentVerdict(db, caseId)
  db.run('UPDATE verdict SET superseded_at = ? WHERE case_id = ? AND superseded_at IS NULL', [nowMs, caseId])
  const kind = before?.overrideKind ?? verdict.kind
  db.run('UPDATE case_file SET verdict_kind = ? WHERE id = ?', [kind, caseId])
  db.run(
    `INSERT INTO verdict (case_id, kind, body, inputs_hash, engine_version, at, override_kind, override_reason,
       override_price) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      caseId,
      verdict.kind,
      JSON.stringify(verdict),
      verdict.inputsHash,
      verdict.engineVersion,
      nowMs,
      before?.overrideKind ?? null,
      before?.overrideReason ?? null,
      before?.overridePrice ?? null,
    ],
  )
}

export type EarlierVerdict = StoredVerdict & { supersededAtMs: number }

/** The verdicts of a case that others have replaced, the newest first. */
export const earlierVerdicts = (db: Db, caseId: number): EarlierVerdict[] =>
  db
    .all<Omit<EarlierVerdict, 'verdict'> & { body: string }>(
      `SELECT id AS verdictId, body, at AS atMs, override_kind AS overrideKind, override_reason AS overrideReason,
         override_price AS overridePrice, debited_at AS debitedAtMs, superseded_at AS supersededAtMs
       FROM verdict WHERE case_id = ? AND superseded_at IS NOT NULL ORDER BY id DESC LIMIT 50`,
      [caseId],
    )
    .map(({ body, ...rest }) => ({ ...rest, verdict: JSON.parse(body) }))

export const caseOfVerdict = (db: Db, verdictId: number): number | undefined =>
  db.one<{ id: number }>('SELECT case_id AS id FROM verdict WHERE id = ?', [verdictId])?.id

/** A case that is no request any more has no verdict in force. */
export function retireVerdict(db: Db, caseId: number, nowMs: number): void {
  db.run('UPDATE verdict SET superseded_at = ? WHERE case_id = ? AND superseded_at IS NULL', [nowMs, caseId])
  db.run('UPDATE case_file SET verdict_kind = NULL WHERE id = ?', [caseId])
}

/** The first of some clauses that a verdict in force of this client rests on. */
export function citedClause(
  db: Db,
  clientId: number,
  agreementId: number,
  numbers: readonly string[],
): string | null {
  const cited = db.one<{ no: string }>(
    `SELECT clause.value AS no FROM case_file
     JOIN verdict ON verdict.case_id = case_file.id AND verdict.superseded_at IS NULL
     JOIN json_each(verdict.body, '$.clauses') AS clause
     WHERE case_file.client_id = $client AND verdict.body ->> '$.agreementId' = $agreement
       AND clause.value IN (SELECT value FROM json_each($numbers)) LIMIT 1`,
    { client: clientId, agreement: String(agreementId), numbers: JSON.stringify(numbers) },
  )
  return cited?.no ?? null
}

export type Override = { kind: VerdictKind; reason: string; price: number | null }

/** `null` takes the owner's decision back. */
export function setOverride(db: Db, verdictId: number, override: Override | null): void {
  db.run('UPDATE verdict SET override_kind = ?, override_reason = ?, override_price = ? WHERE id = ?', [
    override?.kind ?? null,
    override?.reason ?? null,
    override?.price ?? null,
    verdictId,
  ])
  db.run(
    `UPDATE case_file SET verdict_kind = (SELECT COALESCE(override_kind, kind) FROM verdict WHERE verdict.id = $id)
     WHERE id = (SELECT case_id FROM verdict WHERE verdict.id = $id)`,
    { id: verdictId },
  )
}

export function setDebited(db: Db, verdictId: number, debitedAtMs: number | null): void {
  db.run('UPDATE verdict SET debited_at = ? WHERE id = ?', [debitedAtMs, verdictId])
}
