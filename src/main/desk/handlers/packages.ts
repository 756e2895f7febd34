// Carries out what the owner does with the catalogue of packages.
import type { PackageForm } from '../../../contract/package.ts'
import { languages } from '../../../core/language/language.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import {
  addPackageVersion,
  listPackages,
  readPackage,
  setPackageRemoved,
} from '../../store/agreements/packages.ts'
import type { Db } from '../../store/file/db.ts'
import { contentWrongs } from '../agreements/content-wrongs.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuseFields } from '../refusal.ts'

const isUnwritten = (texts: PackageForm['clauses'][number]['texts']): boolean =>
  languages.every((language) => texts[language].trim() === '')

/** Both come out of the same schema, which gives the fields their order. */
const textOf = ({ packageId: _, ...body }: PackageForm): string => JSON.stringify(body)

function checkPackage(db: Db, form: PackageForm): void {
  const fields = contentWrongs({ ...form, termClauseNo: form.terms.termClauseNo }, 'terms.termClauseNo')
  if (!isCurrency(form.currency)) fields['currency'] = 'currency'
  const isTaken = listPackages(db).some(
    (other) => other.form.packageId !== form.packageId && other.form.name === form.name,
  )
  if (isTaken) fields['name'] = 'duplicate'
  for (const [index, { labels }] of form.entitlements.entries())
    if (isUnwritten(labels)) fields[`entitlements.${index}.label`] = 'required'
  for (const [index, { texts }] of form.clauses.entries())
    if (isUnwritten(texts)) fields[`clauses.${index}.text`] = 'required'
  if (Object.keys(fields).length > 0) refuseFields(fields)
}

export const packageHandlers: Handlers<'package.list' | 'package.save' | 'package.remove'> = {
  'package.list': (_, { db }) => ({ rows: listPackages(db) }),

  'package.save': (form, { db, nowMs, undoable }) => {
    const before = form.packageId === null ? null : found(readPackage(db, form.packageId), 'package')
    checkPackage(db, form)
    // What was not changed is no version.
    if (before && textOf(before.form) === textOf(form)) return { packageId: form.packageId ?? 0 }
    const { packageId, versionId } = addPackageVersion(db, form, nowMs)
    if (before === null) undoable('package.save', 'package.removed', { packageId, removed: true })
    else undoable('package.save', 'package.versionTaken', { versionId })
    return { packageId }
  },

  'package.remove': ({ packageId }, { db, nowMs, undoable }) => {
    found(readPackage(db, packageId), 'package')
    setPackageRemoved(db, packageId, nowMs)
    undoable('package.remove', 'package.removed', { packageId, removed: false })
    return { packageId }
  },
}
