// Brings a database to the version of this program: one step, one transaction, the version set inside it.

import { migrations } from '../migrations/index.ts'
import type { Db } from './db.ts'

/** "Rmit" in ASCII: lets `file` and a reader of backups tell a Remit database from any other. */
export const applicationId = 0x526d6974

export const latestVersion = migrations.length

export const versionOf = (db: Db): number => Number(db.pragma('user_version'))

/** Runs the missing steps. The caller has made a verified backup when there is anything to lose. */
export function migrate(db: Db, upTo: number = latestVersion): void {
  for (let version = versionOf(db); version < upTo; version++) {
    const step = migrations[version]
    if (step === undefined) throw new Error(`no migration from version ${version}`)
    db.transaction(() => {
      db.exec(step)
      db.pragma(`user_version = ${version + 1}`)
      db.pragma(`application_id = ${applicationId}`)
    })
  }
}
