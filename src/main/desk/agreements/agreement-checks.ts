// Finds what cannot be in an agreement or a version of it, by field; what would do harm is refused with the reason.
import type { AgreementText, AgreementVersionView } from '../../../contract/agreement-version.ts'
import type { AgreementForm, EntitlementForm } from '../../../contract/client.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import { isCivilDate, isValidZone } from '../../../core/temporal.ts'
import type { AgreementHistory } from '../../store/agreements/agreement-terms.ts'
import type { StoredAgreement } from '../../store/agreements/agreements.ts'
import { hasBookings, hasMoney } from '../../store/agreements/ledger.ts'
import type { Db } from '../../store/file/db.ts'
import { closedThrough } from '../../store/statements/statements.ts'
import { refuse, refuseFields } from '../refusal.ts'
import { contentWrongs } from './content-wrongs.ts'

type Wrongs = Record<string, string>

function stopOn(fields: Wrongs): void {
  if (Object.keys(fields).length > 0) refuseFields(fields)
}

function textWrongs(text: AgreementText, firstDay: string, endCode: string): Wrongs {
  const fields: Wrongs = {}
  if (text.end !== null && !isCivilDate(text.end)) fields['end'] = 'date'
  else if (text.end !== null && text.end < firstDay) fields['end'] = endCode
  if (text.hours !== null && text.hours.to <= text.hours.from) fields['hours.to'] = 'end_before_start'
  return { ...fields, ...contentWrongs(text, 'termClauseNo') }
}

/** Booked units would mean something else in another unit. */
function unitWrongs(db: Db, before: readonly EntitlementForm[], after: readonly EntitlementForm[]): Wrongs {
  const fields: Wrongs = {}
  for (const [index, { entitlementId, unit }] of after.entries()) {
    const known = before.find((each) => each.entitlementId === entitlementId)
    if (entitlementId !== null && known && known.unit !== unit && hasBookings(db, entitlementId))
      fields[`entitlements.${index}.unit`] = 'unit_in_use'
  }
  return fields
}

/** What is counted by a text: all of its entitlements but their wording. */
const counted = ({ entitlements, hours }: AgreementText): string =>
  JSON.stringify([
    hours,
    entitlements.map(({ label: _, clauseNo: __, services, causes, ...rest }) => ({
      ...rest,
      services: services.toSorted(),
      causes: causes?.toSorted() ?? null,
    })),
  ])

/** The client was told what the old text counts; words may still be put right. */
function keepWhatWasTold(
  closed: string | null,
  since: string,
  before: AgreementText,
  after: AgreementText,
): void {
  if (closed === null || since > closed) return
  if (after.end !== before.end && after.end !== null && after.end < closed)
    refuseFields({ end: 'closed_day' })
  if (counted(before) !== counted(after)) refuse('conflict', 'closed_text')
}

/** Whether the text an agreement is made with can be as it was typed. `before` null: it is new. */
export function checkAgreement(
  db: Db,
  form: AgreementForm,
  before: StoredAgreement | null,
  versions: AgreementHistory['versions'],
): void {
  const fields: Wrongs = {}
  if (!isValidZone(form.zone)) fields['zone'] = 'zone'
  if (!isCurrency(form.currency)) fields['currency'] = 'currency'
  if (!isCivilDate(form.start)) fields['start'] = 'date'
  stopOn({ ...fields, ...textWrongs(form, form.start, 'end_before_start') })
  if (before === null) return
  const closed = closedThrough(db, before.agreementId)
  const [first] = versions
  if (before.currency !== form.currency && hasMoney(db, before.agreementId))
    fields['currency'] = 'currency_in_use'
  if (before.zone !== form.zone && closed !== null) fields['zone'] = 'zone_closed'
  if (before.start !== form.start && closed !== null) fields['start'] = 'closed_day'
  if (first !== undefined && form.start >= first.effectiveFrom) fields['start'] = 'after_version'
  if (first !== undefined && form.end !== null && form.end < first.effectiveFrom)
    fields['end'] = 'before_version'
  stopOn({ ...fields, ...unitWrongs(db, before.entitlements, form.entitlements) })
  keepWhatWasTold(closed, before.start, before, form)
}

type Asked = Omit<AgreementVersionView, 'versionId'> & { readonly versionId: number | null }

/** Whether a version can be as it was typed, beside the agreement and its other versions. */
export function checkVersion(
  db: Db,
  agreement: StoredAgreement,
  { changes, versions }: AgreementHistory,
  { effectiveFrom, text, versionId }: Asked,
): void {
  if (!isCivilDate(effectiveFrom)) refuseFields({ effectiveFrom: 'date' })
  const before = versions.find((version) => version.versionId === versionId)
  const others = versions.filter((version) => version !== before)
  const closed = closedThrough(db, agreement.agreementId)
  const earlier = others.findLast((version) => version.effectiveFrom < effectiveFrom)?.text ?? agreement
  const later = others.find((version) => version.effectiveFrom > effectiveFrom)
  const ended = changes.find(({ name }) => name === 'terminated')
  const day = dayWrong()
  const fields: Wrongs = textWrongs(
    text,
    day === null ? effectiveFrom : agreement.start,
    'end_before_version',
  )
  if (later !== undefined && text.end !== null && text.end < later.effectiveFrom)
    fields['end'] = 'before_version'
  if (day !== null) fields['effectiveFrom'] = day
  stopOn({
    ...fields,
    ...unitWrongs(
      db,
      [...agreement.entitlements, ...versions.flatMap((each) => each.text.entitlements)],
      text.entitlements,
    ),
  })
  if (before !== undefined) keepWhatWasTold(closed, before.effectiveFrom, before.text, text)

  function dayWrong(): string | null {
    if (effectiveFrom <= agreement.start) return 'version_from_start'
    if (ended !== undefined && effectiveFrom > ended.on) return 'already_ended'
    if (earlier.end !== null && effectiveFrom > earlier.end) return 'after_end'
    if (others.some((other) => other.effectiveFrom === effectiveFrom)) return 'version_same_day'
    if (before?.effectiveFrom === effectiveFrom || closed === null) return null
    return effectiveFrom <= closed || (before !== undefined && before.effectiveFrom <= closed)
      ? 'closed_day'
      : null
  }
}
