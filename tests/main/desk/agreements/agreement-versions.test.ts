// An agreement is changed from a day on: a request is judged by the text of the day it was received, and no change does harm.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AgreementText } from '../../../../src/contract/agreement-version.ts'
import type { AgreementForm, EntitlementForm } from '../../../../src/contract/client.ts'
import type { Input } from '../../../../src/contract/methods.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { addStatement } from '../../../../src/main/store/statements/statements.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  entitlementForm,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.parse('2026-11-21T05:00:00Z')

let desk: TestDesk
let clientId = 0
let agreementId = 0
beforeEach(async () => {
  desk = openTestDesk(now)
  clientId = (await desk.call('client.save', clientForm())).clientId
  agreementId = (await desk.call('agreement.save', agreementForm(clientId))).agreementId
})
afterEach(() => desk.end())

const cards = async () => (await desk.call('client.get', { clientId })).agreements
async function form(): Promise<AgreementForm> {
  const card = (await cards()).find((each) => each.form.agreementId === agreementId)
  if (!card) throw new Error('no agreement')
  return card.form
}
async function text(changes: Partial<AgreementText> = {}): Promise<AgreementText> {
  const {
    agreementId: _,
    clientId: __,
    number,
    title,
    zone,
    currency,
    start,
    status,
    packageVersionId,
    ...rest
  } = await form()
  return { ...rest, ...changes }
}
const entitlements = async (changes: Partial<EntitlementForm>): Promise<EntitlementForm[]> =>
  (await form()).entitlements.map((each) => ({ ...each, ...changes }))
const version = async (
  effectiveFrom: string,
  changes: Partial<AgreementText> = {},
  versionId: number | null = null,
): Promise<Input<'agreement.saveVersion'>> => ({
  agreementId,
  versionId,
  effectiveFrom,
  note: '',
  text: await text(changes),
})
const answer = async (...given: Parameters<typeof version>) => {
  const got = await desk.answer('agreement.saveVersion', await version(...given))
  return got.ok ? 'saved' : (got.problem.fields ?? got.problem.detail)
}
const save = async (changes: Partial<AgreementForm>) => {
  const got = await desk.answer('agreement.save', { ...(await form()), ...changes })
  return got.ok ? 'saved' : (got.problem.fields ?? got.problem.detail)
}
const undo = () => desk.call('undo.take', { undoId: null })
const use = async (quantity: number, occurredOn: string) =>
  desk.call('usage.add', {
    entitlementId: (await form()).entitlements[0]?.entitlementId ?? 0,
    quantity,
    occurredOn,
    note: '',
  })

async function close(through: string): Promise<void> {
  const db = connect(databasePath(desk.dataDir))
  addStatement(db, {
    number: through,
    clientId,
    month: through.slice(0, 7),
    issuedOn: through,
    issuedAtMs: now,
    replacesId: null,
    content: '{}',
    addressee: { name: 'Toko Sari', contact: '' },
    covers: [{ agreementId, through }],
  })
  db.close()
}

/** The case of one request for changes, received at that instant. */
async function ask(at: string): Promise<number> {
  const { sources } = { sources: await desk.call('source.list', {}) }
  const known = sources.rows.find(({ address }) => address === sourceInput.address)
  const sourceId = known?.sourceId ?? (await desk.call('source.add', sourceInput)).sourceId
  const seen = new Set(
    (await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })).rows.map((row) => row.caseId),
  )
  await desk.ingest(
    sourceId,
    commentFeed([
      {
        guid: at,
        author: 'Sari Wulandari',
        text: `Mas, tolong ganti menu di halaman ${seen.size + 2} ya, warnanya diubah jadi biru.`,
        at,
        link: `http://forum.example/${Date.parse(at)}/`,
        title: at,
      },
    ]),
    at,
  )
  const { rows } = await desk.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  return rows.find(({ caseId }) => !seen.has(caseId))?.caseId ?? 0
}
const judged = async (caseId: number) => {
  const { verdict } = await desk.call('case.get', { caseId })
  return `${verdict?.kind} ${verdict?.clauses.map((clause) => clause.text).join(' ')}`
}

describe('a version', () => {
  const five = [
    { no: '1.1', text: 'Masa dukungan 6 bulan.' },
    { no: '2.1', text: 'Paket mencakup maksimal 5 kali perubahan.' },
  ]

  test('judges what was received from its first day on, by the agreement’s own clock, and cites its own words', async () => {
    await use(3, '2026-09-01')
    const before = await ask('2026-11-19T16:59:59Z')
    const after = await ask('2026-11-19T17:00:00Z')
    await desk.call(
      'agreement.saveVersion',
      await version('2026-11-20', { clauses: five, entitlements: await entitlements({ quantity: 5 }) }),
    )
    expect([await judged(before), await judged(after)]).toEqual([
      'paid_extra Paket mencakup maksimal 3 kali perubahan.',
      'in_contract Paket mencakup maksimal 5 kali perubahan.',
    ])
    expect((await desk.call('case.get', { caseId: after })).verdict?.trace).toContainEqual({
      rule: 'R4',
      agreement: String(agreementId),
      outcome: 'dated',
      facts: { zone: 'Asia/Jakarta', date: '2026-11-20', version: '2026-11-20' },
    })
    await undo()
    expect(await judged(after)).toBe('paid_extra Paket mencakup maksimal 3 kali perubahan.')
  })

  test('is shown in the order of its day, is edited and taken back, and both are undone', async () => {
    await desk.call('agreement.saveVersion', await version('2026-12-01', { graceDays: 7 }))
    const { versionId } = await desk.call(
      'agreement.saveVersion',
      await version('2026-10-01', { graceDays: 3 }),
    )
    const shown = async () =>
      (await desk.call('agreement.versions', { agreementId })).rows.map(
        (row) => `${row.effectiveFrom} ${row.text.graceDays}`,
      )
    const steps = [await shown()]
    await desk.call('agreement.saveVersion', await version('2026-10-15', { graceDays: 4 }, versionId))
    steps.push(await shown())
    await undo()
    steps.push(await shown())
    await desk.call('agreement.withdrawVersion', { versionId })
    steps.push(await shown())
    await undo()
    steps.push(await shown())
    expect(steps).toEqual([
      ['2026-10-01 3', '2026-12-01 7'],
      ['2026-10-15 4', '2026-12-01 7'],
      ['2026-10-01 3', '2026-12-01 7'],
      ['2026-12-01 7'],
      ['2026-10-01 3', '2026-12-01 7'],
    ])
  })

  test('has open requests judged by what holds each time it is edited, taken back and given back', async () => {
    await use(3, '2026-09-01')
    const caseId = await ask('2026-11-19T17:00:00Z')
    const { versionId } = await desk.call(
      'agreement.saveVersion',
      await version('2026-11-20', { entitlements: await entitlements({ quantity: 5 }) }),
    )
    const kinds: (string | undefined)[] = []
    const look = async () => kinds.push((await judged(caseId)).split(' ')[0])
    await look()
    await desk.call(
      'agreement.saveVersion',
      await version('2026-11-20', { entitlements: await entitlements({ quantity: 3 }) }, versionId),
    )
    await look()
    await undo()
    await look()
    await desk.call('agreement.withdrawVersion', { versionId })
    await look()
    await undo()
    await look()
    expect(kinds).toEqual(['in_contract', 'paid_extra', 'in_contract', 'paid_extra', 'in_contract'])
  })

  test('may bring in and leave out entitlements; what was booked on them stays', async () => {
    await use(2, '2026-09-01')
    const extra = entitlementForm({ label: 'Foto', services: ['content'], quantity: 10, clauseNo: null })
    await desk.call('agreement.saveVersion', await version('2026-11-01', { entitlements: [extra] }))
    const meters = async () => (await cards())[0]?.meters.map(({ label, left }) => `${label} ${left}`)
    const during = await meters()
    desk.clock.atMs = Date.parse('2026-10-20T05:00:00Z')
    const earlier = await meters()
    desk.clock.atMs = now
    const [saved] = (await desk.call('agreement.versions', { agreementId })).rows
    const added = saved?.text.entitlements[0]?.entitlementId ?? 0
    await desk.call('usage.add', { entitlementId: added, quantity: 4, occurredOn: '2026-11-02', note: '' })
    expect([during, earlier, await meters(), (await cards())[0]?.usage.map(({ label }) => label)]).toEqual([
      ['Foto 10'],
      ['Perubahan 1'],
      ['Foto 6'],
      ['Perubahan', 'Foto'],
    ])
  })

  test('that moves the last day moves the state, the reminders, the renewal and the summary with it', async () => {
    await desk.call('agreement.saveVersion', await version('2027-01-01', { end: '2027-06-30' }))
    desk.clock.atMs = Date.parse('2027-02-10T05:00:00Z')
    const [card] = await cards()
    const { rows: near } = await desk.call('agreement.reminders', {})
    desk.clock.atMs = Date.parse('2027-06-29T05:00:00Z')
    const { rows: later } = await desk.call('agreement.reminders', {})
    const { document } = await desk.call('agreement.summary', { agreementId })
    await desk.call('agreement.renew', { agreementId, changes: null })
    expect({
      state: [card?.state, card?.end],
      reminders: [near, later.map(({ end }) => end)],
      summary: document.sections[0]?.lines[0],
      renewal: [(await cards())[0]?.form.start],
    }).toEqual({
      state: ['active', '2027-06-30'],
      reminders: [[], ['2027-06-30']],
      summary: 'Masa berlaku: **15 Agustus 2026 sampai 30 Juni 2027**, kedua hari termasuk',
      renewal: ['2027-07-01'],
    })
  })

  test('that names no clause any more cites none, of the term or of an entitlement', async () => {
    await use(3, '2026-09-01')
    const asked = await ask('2026-11-20T03:00:00Z')
    const late = await ask('2026-11-22T03:00:00Z')
    const silent = { termClauseNo: null, entitlements: await entitlements({ clauseNo: null }) }
    await desk.call('agreement.saveVersion', await version('2026-10-01', { ...silent, end: '2026-11-21' }))
    expect([await judged(asked), await judged(late)]).toEqual(['paid_extra ', 'paid_extra '])
  })

  test('that promises another time to answer counts for what was received under it', async () => {
    const early = await ask('2026-11-19T03:00:00Z')
    const late = await ask('2026-11-20T03:00:00Z')
    await desk.call('agreement.saveVersion', await version('2026-11-20', { responseTargetMinutes: 90 }))
    const due = async (caseId: number) => (await desk.call('case.get', { caseId })).dueAtMs
    expect([await due(early), await due(late)]).toEqual([
      Date.parse('2026-11-22T03:00:00Z'),
      Date.parse('2026-11-20T04:30:00Z'),
    ])
  })
})

describe('a version that cannot be', () => {
  test.each<[string, string, Partial<AgreementText>, unknown]>([
    ['no such day', '2026-02-30', {}, { effectiveFrom: 'date' }],
    ['on the first day', '2026-08-15', {}, { effectiveFrom: 'version_from_start' }],
    ['after the last day', '2027-02-15', {}, { effectiveFrom: 'after_end' }],
    ['overlapping another', '2026-10-01', {}, { effectiveFrom: 'version_same_day' }],
    ['ending before it starts', '2026-11-01', { end: '2026-10-31' }, { end: 'end_before_version' }],
    ['ending before the next begins', '2026-09-01', { end: '2026-09-30' }, { end: 'before_version' }],
    [
      'naming a clause that is not there',
      '2026-11-01',
      { termClauseNo: '9' },
      { termClauseNo: 'unknown_clause' },
    ],
    [
      'without a quota where it is not unlimited',
      '2026-11-01',
      { entitlements: [entitlementForm({ quantity: null })] },
      { 'entitlements.0.quantity': 'required' },
    ],
    [
      'with a quota where it is unlimited',
      '2026-11-01',
      { entitlements: [entitlementForm({ unit: 'unlimited', quantity: 0 })] },
      { 'entitlements.0.quantity': 'unlimited' },
    ],
  ])('%s is refused beside its field, and nothing changes', async (_case, day, changes, expected) => {
    await desk.call('agreement.saveVersion', await version('2026-10-01'))
    expect(await answer(day, changes)).toEqual(expected)
    expect((await desk.call('agreement.versions', { agreementId })).rows).toHaveLength(1)
  })

  test('begins after the agreement was ended early', async () => {
    await desk.call('agreement.terminate', { agreementId, on: '2026-11-30', reason: 'Shop closes' })
    expect(await answer('2026-12-01')).toEqual({ effectiveFrom: 'already_ended' })
  })

  test('changes what a statement told, or begins on a day it told of; words may be put right', async () => {
    const { versionId } = await desk.call('agreement.saveVersion', await version('2026-09-01'))
    await close('2026-10-31')
    const more = await entitlements({ quantity: 9 })
    expect([
      await answer('2026-10-31'),
      await answer('2026-09-01', { entitlements: more }, versionId),
      await answer('2026-09-15', {}, versionId),
      await desk
        .answer('agreement.withdrawVersion', { versionId })
        .then((got) => !got.ok && got.problem.detail),
      await answer('2026-09-01', { entitlements: await entitlements({ label: 'Changes' }) }, versionId),
      await answer('2026-11-01', { entitlements: more }),
    ]).toEqual([
      { effectiveFrom: 'closed_day' },
      'closed_text',
      { effectiveFrom: 'closed_day' },
      'closed_text',
      'saved',
      'saved',
    ])
  })

  test('an undone withdrawal finds its day taken', async () => {
    const { versionId } = await desk.call('agreement.saveVersion', await version('2026-10-01'))
    await desk.call('agreement.withdrawVersion', { versionId })
    const { entries } = await desk.call('undo.list', {})
    await desk.call('agreement.saveVersion', await version('2026-10-01', { graceDays: 9 }))
    const got = await desk.answer('undo.take', { undoId: entries[0]?.undoId ?? 0 })
    expect(got.ok ? null : [got.problem.code, got.problem.detail]).toEqual(['conflict', 'version_same_day'])
  })
})

describe('the text an agreement was made with', () => {
  test('keeps its currency once money stands in the ledger: used, added or given away', async () => {
    const before = await save({ currency: 'EUR' })
    await save({ currency: 'IDR' })
    await use(1, '2026-09-01')
    expect([before, await save({ currency: 'EUR' })]).toEqual(['saved', { currency: 'currency_in_use' }])
  })

  test('keeps its currency for an amount that was only bought', async () => {
    const entitlementId = (await form()).entitlements[0]?.entitlementId ?? 0
    await desk.call('lot.add', {
      entitlementId,
      source: 'prepaid',
      quantity: 3,
      validFrom: '2026-09-01',
      validTo: null,
      paid: true,
    })
    expect(await save({ currency: 'EUR' })).toEqual({ currency: 'currency_in_use' })
  })

  test('may get another zone: days in the ledger stay, open requests are judged by the new days', async () => {
    await save({ end: '2026-11-19' })
    await use(1, '2026-09-01')
    const caseId = await ask('2026-11-19T16:59:59Z')
    const jakarta = await judged(caseId)
    expect(await save({ zone: 'Asia/Tokyo' })).toBe('saved')
    expect([jakarta.split(' ')[0], (await judged(caseId)).split(' ')[0]]).toEqual([
      'in_contract',
      'paid_extra',
    ])
    expect((await cards())[0]?.usage.map(({ occurredOn }) => occurredOn)).toEqual(['2026-09-01'])
    expect(await save({ zone: 'Mars/Olympus' })).toEqual({ zone: 'zone' })
  })

  test('keeps zone, first day and what it counts once a statement was issued; its words and its end may change', async () => {
    await close('2026-10-31')
    expect([
      await save({ zone: 'Asia/Tokyo' }),
      await save({ start: '2026-08-01' }),
      await save({ end: '2026-10-30' }),
      await save({ entitlements: await entitlements({ quantity: 9 }) }),
      await save({
        title: 'Web Basic Plus',
        end: '2027-03-31',
        entitlements: await entitlements({ label: 'Edits' }),
      }),
    ]).toEqual([
      { zone: 'zone_closed' },
      { start: 'closed_day' },
      { end: 'closed_day' },
      'closed_text',
      'saved',
    ])
  })

  test('does not end before a version begins, nor begin after it', async () => {
    await desk.call('agreement.saveVersion', await version('2026-10-01'))
    expect([
      await save({ end: '2026-09-30' }),
      await save({ start: '2026-10-01' }),
      await save({ end: '2026-08-14' }),
    ]).toEqual([{ end: 'before_version' }, { start: 'after_version' }, { end: 'end_before_start' }])
  })

  test('counts in the unit that is booked', async () => {
    await use(1, '2026-09-01')
    expect([
      await save({ entitlements: await entitlements({ unit: 'minute' }) }),
      await answer('2026-11-01', { entitlements: await entitlements({ unit: 'unlimited', quantity: null }) }),
    ]).toEqual([{ 'entitlements.0.unit': 'unit_in_use' }, { 'entitlements.0.unit': 'unit_in_use' }])
  })

  test('a quota of zero is not unlimited: only what was added counts', async () => {
    const caseId = await ask('2026-11-20T03:00:00Z')
    await save({ entitlements: await entitlements({ quantity: 0 }) })
    const none = await judged(caseId)
    await save({ entitlements: await entitlements({ unit: 'unlimited', quantity: null }) })
    expect([none.split(' ')[0], (await judged(caseId)).split(' ')[0]]).toEqual(['paid_extra', 'in_contract'])
  })

  test('a clause a verdict cites may leave one text while another holds it, but not all of them', async () => {
    await use(3, '2026-09-01')
    const caseId = await ask('2026-11-20T03:00:00Z')
    await desk.call('case.decide', { caseId, kind: 'in_contract', reason: 'x', chargedPrice: null })
    await desk.call('case.close', {
      caseId,
      closing: { isAnswered: false, link: '', reason: 'By phone', level: 1 },
    })
    const without = {
      clauses: (await form()).clauses.filter(({ no }) => no !== '2.1'),
      entitlements: await entitlements({ clauseNo: null }),
    }
    expect([await answer('2026-11-21', without), await save(without)]).toEqual(['saved', 'clause_cited'])
    expect(await judged(caseId)).toBe('paid_extra Paket mencakup maksimal 3 kali perubahan.')
  })
})
