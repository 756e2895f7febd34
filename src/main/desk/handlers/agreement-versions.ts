// Carries out what the owner does with the versions of an agreement: says something else from a day on, and takes that back.
import { historyOf } from '../../store/agreements/agreement-terms.ts'
import {
  addVersion,
  putVersion,
  readVersion,
  setVersionTaken,
  versionsOf,
} from '../../store/agreements/agreement-versions.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { closedThrough } from '../../store/statements/statements.ts'
import { checkVersion } from '../agreements/agreement-checks.ts'
import { clauseNumbers, keepCited } from '../agreements/cited-clauses.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'

export const agreementVersionHandlers: Handlers<
  'agreement.versions' | 'agreement.saveVersion' | 'agreement.withdrawVersion'
> = {
  'agreement.versions': ({ agreementId }, { db }) => {
    found(readAgreement(db, agreementId), 'agreement')
    return { rows: versionsOf(db, agreementId).map(({ agreementId: _, ...version }) => version) }
  },

  'agreement.saveVersion': ({ agreementId, ...asked }, { db, nowMs, undoable }) => {
    const agreement = found(readAgreement(db, agreementId), 'agreement')
    const history = historyOf(db, agreementId)
    const before = history.versions.find(({ versionId }) => versionId === asked.versionId)
    if (asked.versionId !== null) found(before, 'version')
    checkVersion(db, agreement, history, asked)
    const cited = clauseNumbers(db, agreementId)
    const versionId = asked.versionId ?? addVersion(db, agreementId, asked, nowMs)
    if (before !== undefined) putVersion(db, versionId, { ...asked, agreementId }, nowMs)
    const { clientId } = agreement
    judgeCasesOf(db, clientId, nowMs)
    keepCited(db, clientId, agreementId, cited)
    if (before === undefined)
      undoable('agreement.saveVersion', 'agreement.versionTaken', { versionId, clientId })
    else undoable('agreement.saveVersion', 'agreement.versionPut', { version: before, clientId })
    return { versionId }
  },

  'agreement.withdrawVersion': ({ versionId }, { db, nowMs, undoable }) => {
    const { agreementId, effectiveFrom } = found(readVersion(db, versionId), 'version')
    const { clientId } = found(readAgreement(db, agreementId), 'agreement')
    const closed = closedThrough(db, agreementId)
    if (closed !== null && effectiveFrom <= closed) refuse('conflict', 'closed_text')
    const cited = clauseNumbers(db, agreementId)
    setVersionTaken(db, versionId, nowMs)
    judgeCasesOf(db, clientId, nowMs)
    keepCited(db, clientId, agreementId, cited)
    undoable('agreement.withdrawVersion', 'agreement.versionBack', { versionId, clientId })
    return { versionId }
  },
}
