// The catalogue keeps every version of a package; agreements remember the one they were made from and may differ from it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PackageForm } from '../../../../src/contract/package.ts'
import { agreementForm, clientForm, entitlementForm, openTestDesk, type TestDesk } from '../workspace.ts'

let desk: TestDesk
beforeEach(() => {
  desk = openTestDesk(Date.parse('2026-11-22T02:00:00Z'))
})
afterEach(() => desk.end())

const { entitlementId: _, label: __, ...counted } = entitlementForm()
const texts = { en: 'At most 3 changes.', id: 'Maksimal 3 perubahan.', da: '', hu: '' }
const webBasic = (changes: Partial<PackageForm> = {}): PackageForm => ({
  packageId: null,
  name: 'Web Basic',
  currency: 'IDR',
  fee: { amount: 1_500_000, per: 'year' },
  months: 6,
  limits: [{ kind: 'disk', label: '', amount: 250 }],
  terms: {
    graceDays: 0,
    graceMode: 'honour',
    warrantyDays: 30,
    contactPolicy: 'warn',
    unlistedPolicy: 'owner',
    responseTargetMinutes: 1440,
    hours: null,
    termClauseNo: '2.1',
  },
  entitlements: [{ ...counted, labels: { en: 'Changes', id: 'Perubahan', da: '', hu: '' } }],
  clauses: [{ no: '2.1', texts }],
  ...changes,
})
const offered = async () =>
  (await desk.call('package.list', {})).rows.map(({ form, no, agreements }) => [
    form.name,
    no,
    form.fee?.amount,
    agreements,
  ])
const undo = () => desk.call('undo.take', { undoId: null })

test('a change is a new version, the same again is none, and undo goes back one version', async () => {
  const { packageId } = await desk.call('package.save', webBasic())
  await desk.call('package.save', webBasic({ packageId }))
  await desk.call('package.save', webBasic({ packageId, fee: { amount: 1_800_000, per: 'year' } }))
  const seen = [await offered()]
  await undo()
  seen.push(await offered())
  await desk.call('package.save', webBasic({ packageId, fee: { amount: 2_000_000, per: 'year' } }))
  seen.push(await offered())
  expect(seen).toEqual([
    [['Web Basic', 2, 1_800_000, 0]],
    [['Web Basic', 1, 1_500_000, 0]],
    [['Web Basic', 3, 2_000_000, 0]],
  ])
})

test('an agreement remembers package and version, also after both went on without it', async () => {
  const { packageId } = await desk.call('package.save', webBasic())
  const versionId = (await desk.call('package.list', {})).rows[0]?.versionId ?? 0
  const { clientId } = await desk.call('client.save', clientForm())
  await desk.call(
    'agreement.save',
    agreementForm(clientId, {
      packageVersionId: versionId,
      limits: [{ kind: 'disk', label: '', amount: 500 }],
    }),
  )
  await desk.call('package.save', webBasic({ packageId, name: 'Web Basic 2027' }))
  expect(await offered()).toEqual([['Web Basic 2027', 2, 1_500_000, 1]])
  await desk.call('package.remove', { packageId })
  expect(await offered()).toEqual([])
  const [made] = (await desk.call('client.get', { clientId })).agreements
  expect([made?.madeFrom, made?.form.limits]).toEqual([
    { name: 'Web Basic', no: 1 },
    [{ kind: 'disk', label: '', amount: 500 }],
  ])
  await undo()
  expect(await offered()).toEqual([['Web Basic 2027', 2, 1_500_000, 1]])
})

test.each<[string, Partial<PackageForm>, Record<string, string>]>([
  [
    'no limit where something is counted',
    { entitlements: [{ ...counted, quantity: null, labels: texts }] },
    { 'entitlements.0.quantity': 'required' },
  ],
  [
    'a number where nothing is counted',
    { entitlements: [{ ...counted, unit: 'unlimited', quantity: 0, labels: texts }] },
    { 'entitlements.0.quantity': 'unlimited' },
  ],
  [
    'a clause without a word',
    { clauses: [{ no: '2.1', texts: { en: '', id: ' ', da: '', hu: '' } }] },
    { 'clauses.0.text': 'required' },
  ],
  [
    'a clause that is cited and not there',
    { clauses: [] },
    { 'terms.termClauseNo': 'unknown_clause', 'entitlements.0.clauseNo': 'unknown_clause' },
  ],
  ['a term of no months', { months: 0 }, { months: 'positive' }],
])('%s is refused beside its field', async (_name, changes, fields) => {
  const answer = await desk.answer('package.save', webBasic(changes))
  expect(answer.ok ? null : answer.problem.fields).toEqual(fields)
  expect(await offered()).toEqual([])
})

test('an agreement cannot be made from a version that is not there', async () => {
  const { clientId } = await desk.call('client.save', clientForm({ name: 'Klitrose' }))
  const answer = await desk.answer('agreement.save', agreementForm(clientId, { packageVersionId: 7 }))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'not_found', detail: 'package' } })
})
