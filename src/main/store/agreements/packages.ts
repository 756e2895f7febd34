// Stores packages: every version stays as it was, the newest one standing is what is offered.
import type { PackageForm, PackageView } from '../../../contract/package.ts'
import type { Db } from '../file/db.ts'

type Row = { id: number; packageId: number; no: number; sinceMs: number; agreements: number; body: string }

const select = `
  SELECT version.id, version.package_id AS packageId, version.no, version.created_at AS sinceMs, version.body,
    (SELECT count(*) FROM agreement JOIN package_version AS made ON made.id = agreement.package_version_id
     WHERE made.package_id = version.package_id AND agreement.removed_at IS NULL) AS agreements
  FROM package_version AS version JOIN package ON package.id = version.package_id`

const toView = ({ id, packageId, no, sinceMs, agreements, body }: Row): PackageView => ({
  versionId: id,
  no,
  sinceMs,
  agreements,
  form: { ...JSON.parse(body), packageId },
})

const newest = `version.taken_back_at IS NULL AND version.no = (
  SELECT max(no) FROM package_version WHERE package_id = version.package_id AND taken_back_at IS NULL)`

/** Packages that are offered, by name, each in its newest version. */
export const listPackages = (db: Db): PackageView[] =>
  db
    .all<Row>(`${select} WHERE package.removed_at IS NULL AND ${newest} LIMIT 500`)
    .map(toView)
    .toSorted((a, b) => a.form.name.localeCompare(b.form.name))

export function readPackage(db: Db, packageId: number): PackageView | undefined {
  const row = db.one<Row>(`${select} WHERE package.removed_at IS NULL AND package.id = ? AND ${newest}`, [
    packageId,
  ])
  return row && toView(row)
}

/** What an agreement was made from, also when the package is offered no more. */
export function packageVersion(db: Db, versionId: number): { name: string; no: number } | undefined {
  return db.one<{ name: string; no: number }>(
    "SELECT body ->> '$.name' AS name, no FROM package_version WHERE id = ?",
    [versionId],
  )
}

/** Adds a version, and the package with its first one. */
export function addPackageVersion(
  db: Db,
  { packageId, ...body }: PackageForm,
  nowMs: number,
): { packageId: number; versionId: number } {
  const id = packageId ?? db.run('INSERT INTO package (created_at) VALUES (?)', [nowMs]).id
  const versionId = db.run(
    `INSERT INTO package_version (package_id, no, body, created_at)
     VALUES ($id, (SELECT COALESCE(max(no), 0) + 1 FROM package_version WHERE package_id = $id), $body, $now)`,
    { id, body: JSON.stringify(body), now: nowMs },
  ).id
  return { packageId: id, versionId }
}

export function takePackageVersionBack(db: Db, versionId: number, nowMs: number): void {
  db.run('UPDATE package_version SET taken_back_at = ? WHERE id = ?', [nowMs, versionId])
}

export function setPackageRemoved(db: Db, packageId: number, removedAtMs: number | null): void {
  db.run('UPDATE package SET removed_at = ? WHERE id = ?', [removedAtMs, packageId])
}
