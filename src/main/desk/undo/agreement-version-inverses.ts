// Takes back what was done with versions of agreements.
import {
  putVersion,
  type StoredVersion,
  setVersionTaken,
  takenVersion,
  versionsOf,
} from '../../store/agreements/agreement-versions.ts'
import type { Db } from '../../store/file/db.ts'
import { found, refuse } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'

export const agreementVersionInverses = {
  'agreement.versionTaken': (db: Db, input: { versionId: number; clientId: number }, nowMs: number) => {
    setVersionTaken(db, input.versionId, nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  /** Another version may have come to stand on its day meanwhile. */
  'agreement.versionBack': (db: Db, input: { versionId: number; clientId: number }, nowMs: number) => {
    const { agreementId, effectiveFrom } = found(takenVersion(db, input.versionId), 'version')
    if (versionsOf(db, agreementId).some((other) => other.effectiveFrom === effectiveFrom))
      refuse('conflict', 'version_same_day')
    setVersionTaken(db, input.versionId, null)
    judgeCasesOf(db, input.clientId, nowMs)
  },
  'agreement.versionPut': (db: Db, input: { version: StoredVersion; clientId: number }, nowMs: number) => {
    const { versionId, ...version } = input.version
    putVersion(db, versionId, version, nowMs)
    judgeCasesOf(db, input.clientId, nowMs)
  },
}
