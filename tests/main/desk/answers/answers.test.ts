// Follows a question that is asked again through the real desk: found, answered as before without a debit, and all of it taken back.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Input } from '../../../../src/contract/methods.ts'
import { indexSome } from '../../../../src/main/desk/answers/index-asked.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { agreementForm, clientForm, entitlementForm, openTestDesk, type TestDesk } from '../workspace.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 21, 5)

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(now - 30 * day)
  const { clientId } = await test.call('client.save', clientForm())
  await test.call(
    'agreement.save',
    agreementForm(clientId, {
      entitlements: [entitlementForm({ services: ['question', 'billing', 'revision'] })],
    }),
  )
})
afterEach(() => test.end())

const asked = async (text: string, changes: Partial<Input<'mention.add'>> = {}): Promise<number> => {
  const { caseId } = await test.call('mention.add', {
    channel: 'phone',
    name: 'Sari Wulandari',
    reach: 'sari@tokosari.example',
    clientId: null,
    caseId: null,
    atMs: test.clock.atMs - 60_000,
    text,
    link: '',
    ...changes,
  })
  await test.call('case.correctKind', { caseId, kind: 'question' })
  return caseId
}
const answerText = 'Di menu Tagihan, tombol Unduh.'
/** Asked, answered and closed a month ago. */
const answeredOnce = async (text: string, changes: Partial<Input<'mention.add'>> = {}): Promise<number> => {
  const caseId = await asked(text, changes)
  await test.call('case.reply', { caseId, text: answerText })
  await test.call('case.close', { caseId })
  test.clock.atMs = now
  return caseId
}
const offeredFor = (caseId: number) => test.call('answer.before', { caseId })
const view = (caseId: number) => test.call('case.get', { caseId })

describe('a question the client asked before', () => {
  const again = 'Butuh faktur bulan lalu buat akuntan, ambilnya lewat menu apa?'
  let earlier: number
  let caseId: number
  beforeEach(async () => {
    earlier = await answeredOnce('Faktur bisa diunduh di mana?')
    caseId = await asked(again)
  })

  it('is shown with date, to whom, case and answer, and the verdict says so', async () => {
    const { no } = await view(earlier)
    expect({
      before: await offeredFor(caseId),
      flags: (await view(caseId)).verdict?.flags,
    }).toEqual({
      before: {
        answers: [
          {
            from: { earlierCaseId: earlier },
            no,
            otherClient: null,
            question: 'Faktur bisa diunduh di mana?',
            text: answerText,
            atMs: now - 30 * day,
            to: 'Sari Wulandari',
            uses: 0,
          },
        ],
        possibly: [],
        canKeep: false,
        passOn: null,
      },
      flags: expect.arrayContaining(['ALREADY_ANSWERED']),
    })
  })

  it('is answered with it without a debit, until that is taken back', async () => {
    const debits = async () => ((await view(caseId)).verdict?.toDebit.length ?? 0) > 0
    const first = await debits()
    await test.call('case.reply', { caseId, text: answerText, from: { earlierCaseId: earlier } })
    const answered = await debits()
    const refused = await test.answer('case.debit', { caseId })
    const { events } = await view(caseId)
    await test.call('undo.take', { undoId: null })
    expect({
      debits: [first, answered, await debits()],
      refused: refused.ok ? null : refused.problem.detail,
      told: events.some(({ name, facts }) => name === 'answered_before' && facts['no'] === 1),
      messages: (await view(caseId)).messages.length,
    }).toEqual({ debits: [true, false, true], refused: 'nothing_to_debit', told: true, messages: 1 })
  })

  it('is no repeat once the owner says so, until that is taken back', async () => {
    const flags = async () => (await view(caseId)).verdict?.flags.includes('ALREADY_ANSWERED')
    await test.call('answer.notRepeat', { caseId, from: { earlierCaseId: earlier } })
    const after = { answers: (await offeredFor(caseId)).answers.length, flagged: await flags() }
    await test.call('undo.take', { undoId: null })
    expect([after, { answers: (await offeredFor(caseId)).answers.length, flagged: await flags() }]).toEqual([
      { answers: 0, flagged: false },
      { answers: 1, flagged: true },
    ])
  })
})

describe('an answer to pass on', () => {
  it('has case number, question and answer in the client’s language, and names the responsible contact alone', async () => {
    const caseId = await answeredOnce('Faktur bisa diunduh di mana?', {
      name: 'Budi',
      reach: 'budi@tokosari.example',
    })
    expect((await offeredFor(caseId)).passOn).toBe(
      [
        'Kasus 1, 22 Oktober 2026',
        'Pertanyaan: Faktur bisa diunduh di mana?',
        '',
        'Jawaban:',
        answerText,
        '',
        'Tembusan: Sari Wulandari, sari@tokosari.example',
      ].join('\n'),
    )
  })
})

describe('a question alike in words', () => {
  it('about something else is not shown as answered', async () => {
    await answeredOnce('Cara nambah akun email gimana?')
    const caseId = await asked('Cara hapus akun email gimana?')
    expect(await offeredFor(caseId)).toEqual({ answers: [], possibly: [], canKeep: false, passOn: null })
    expect((await view(caseId)).verdict?.flags).not.toContain('ALREADY_ANSWERED')
  })

  it('answered more than half a year ago is shown, but no reason for the verdict', async () => {
    await answeredOnce('Faktur bisa diunduh di mana?')
    test.clock.atMs = now + 200 * day
    const caseId = await asked('Invoice diunduh lewat mana ya?')
    expect((await offeredFor(caseId)).answers).toHaveLength(1)
    expect((await view(caseId)).verdict?.flags).not.toContain('ALREADY_ANSWERED')
  })
})

describe("another client's question", () => {
  it('is only suggested, once it is in the index', async () => {
    await answeredOnce('Where can I download my invoices?', { name: 'Kim', reach: 'kim@elsewhere.example' })
    const caseId = await asked('Faktur bisa diunduh di mana?')
    const db = connect(`${test.dataDir}/remit.db`)
    while (indexSome(db));
    db.close()
    const { answers, possibly } = await offeredFor(caseId)
    expect([answers, possibly.map(({ otherClient, no }) => ({ otherClient, no }))]).toEqual([
      [],
      [{ otherClient: 'Kim', no: 1 }],
    ])
  })
})

describe('the answer library', () => {
  it('keeps a reply with its question, once', async () => {
    const caseId = await answeredOnce('Faktur bisa diunduh di mana?')
    expect((await offeredFor(caseId)).canKeep).toBe(true)
    await test.call('answer.keepReply', { caseId })
    const { answers } = await test.call('answer.list', {})
    expect([
      answers.map(({ form, uses }) => ({ ...form, uses })),
      (await offeredFor(caseId)).canKeep,
    ]).toEqual([
      [
        {
          answerId: 1,
          question: 'Faktur bisa diunduh di mana?',
          text: answerText,
          language: 'id',
          service: 'billing',
          uses: 0,
        },
      ],
      false,
    ])
    const twice = await test.answer('answer.keepReply', { caseId })
    expect(twice.ok).toBe(false)
  })

  it('answers clients who never asked, in whatever language, and counts it', async () => {
    const { answerId } = await test.call('answer.save', {
      answerId: null,
      question: 'Where can I download my invoices?',
      text: 'Under Billing.',
      language: 'en',
      service: 'billing',
    })
    const caseId = await asked('Hol tölthetem le a számláimat?', {
      name: 'Kiss Anna',
      reach: 'a@kiss.example',
    })
    const [first] = (await offeredFor(caseId)).answers
    await test.call('case.reply', { caseId, text: 'Under Billing.', from: { answerId } })
    const uses = async () => (await test.call('answer.list', {})).uses
    const used = await uses()
    await test.call('undo.take', { undoId: null })
    expect({ from: first?.from, used, takenBack: await uses() }).toEqual({
      from: { answerId },
      used: 1,
      takenBack: 0,
    })
  })

  it('is changed and emptied, and both can be undone', async () => {
    const form = { answerId: null, question: 'Q?', text: 'A', language: 'en' as const, service: 'none' }
    const { answerId } = await test.call('answer.save', form)
    await test.call('answer.save', { ...form, answerId, text: 'B' })
    await test.call('answer.remove', { answerId })
    const texts = async () => (await test.call('answer.list', {})).answers.map((answer) => answer.form.text)
    const seen = [await texts()]
    for (let step = 0; step < 3; step++) {
      await test.call('undo.take', { undoId: null })
      seen.push(await texts())
    }
    expect(seen).toEqual([[], ['B'], ['A'], []])
  })
})
