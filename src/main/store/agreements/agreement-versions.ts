// Stores what an agreement says from a day on, whole; its entitlements are rows like any other, so that the ledger can name them.
import type { AgreementText, AgreementVersionView } from '../../../contract/agreement-version.ts'
import type { Db } from '../file/db.ts'
import { addSetAside } from './entitlements.ts'

export type StoredVersion = AgreementVersionView & { readonly agreementId: number }

type Row = Omit<StoredVersion, 'text'> & { readonly body: string }

const columns = `id AS versionId, agreement_id AS agreementId, effective_from AS effectiveFrom, note, body`

const stored = ({ body, ...row }: Row): StoredVersion => ({ ...row, text: JSON.parse(body) })

/** Those that stand, in the order of their days. */
export const versionsOf = (db: Db, agreementId: number): StoredVersion[] =>
  db
    .all<Row>(
      `SELECT ${columns} FROM agreement_version
       WHERE agreement_id = ? AND taken_back_at IS NULL ORDER BY effective_from`,
      [agreementId],
    )
    .map(stored)

export function readVersion(db: Db, versionId: number): StoredVersion | undefined {
  const row = db.one<Row>(`SELECT ${columns} FROM agreement_version WHERE id = ? AND taken_back_at IS NULL`, [
    versionId,
  ])
  return row && stored(row)
}

/** New entitlements get their ids. They stand aside, since the text the agreement was made with does not hold them. */
function bodyOf(db: Db, agreementId: number, text: AgreementText, nowMs: number): string {
  const entitlements = text.entitlements.map((form, position) =>
    form.entitlementId === null
      ? { ...form, entitlementId: addSetAside(db, agreementId, form, position, nowMs) }
      : form,
  )
  return JSON.stringify({ ...text, entitlements })
}

type VersionFields = Pick<StoredVersion, 'effectiveFrom' | 'note' | 'text'>

export const addVersion = (
  db: Db,
  agreementId: number,
  { effectiveFrom, note, text }: VersionFields,
  nowMs: number,
): number =>
  db.run(
    'INSERT INTO agreement_version (agreement_id, effective_from, body, note, created_at) VALUES (?, ?, ?, ?, ?)',
    [agreementId, effectiveFrom, bodyOf(db, agreementId, text, nowMs), note, nowMs],
  ).id

export function putVersion(
  db: Db,
  versionId: number,
  { agreementId, effectiveFrom, note, text }: Omit<StoredVersion, 'versionId'>,
  nowMs: number,
): void {
  db.run('UPDATE agreement_version SET effective_from = ?, body = ?, note = ? WHERE id = ?', [
    effectiveFrom,
    bodyOf(db, agreementId, text, nowMs),
    note,
    versionId,
  ])
}

export function setVersionTaken(db: Db, versionId: number, takenAtMs: number | null): void {
  db.run('UPDATE agreement_version SET taken_back_at = ? WHERE id = ?', [takenAtMs, versionId])
}

/** The day of a version that was taken back. */
export const takenVersion = (
  db: Db,
  versionId: number,
): { agreementId: number; effectiveFrom: string } | undefined =>
  db.one(
    `SELECT agreement_id AS agreementId, effective_from AS effectiveFrom FROM agreement_version
     WHERE id = ? AND taken_back_at IS NOT NULL`,
    [versionId],
  )
