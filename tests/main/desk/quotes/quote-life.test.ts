// Follows quotes through the real desk after their issue: what they add, how they end, and each step back.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { agreementForm, entitlementForm } from '../workspace.ts'
import { nowMs, quoteScene, type Scene, today } from './quote-scene.ts'

let scene: Scene
beforeEach(async () => {
  scene = await quoteScene()
})
afterEach(() => scene.test.end())

const life = (quoteId: number) => scene.test.call('quote.life', { quoteId })
const mark = (
  quoteId: number,
  state: 'sent' | 'viewed' | 'withdrawn' | 'in_work' | 'delivered',
  anyway?: string,
) => scene.test.answer('quote.mark', { quoteId, state, on: today, note: '', ...(anyway ? { anyway } : {}) })
const caseOf = (caseId: number) => scene.test.call('case.get', { caseId })

describe('an accepted quote', () => {
  it('for one more revision lets the next request draw it, and then nothing is left', async () => {
    const { test } = scene
    const first = await scene.ask()
    const quoteId = await scene.quote(first)
    const before = await scene.verdict(first)
    await scene.accept(quoteId)
    const accepted = [await scene.verdict(first), await scene.left()]
    await test.call('case.debit', { caseId: first })
    const { lots, state } = await life(quoteId)
    const next = await scene.ask('Mas, tolong ganti lagi warna menu di halaman depan jadi merah.')
    expect({ before, accepted, left: await scene.left(), state, next: await scene.verdict(next) }).toEqual({
      before: ['paid_extra', 'QUOTA_EXHAUSTED'],
      accepted: [['in_contract', 'IN_QUOTA'], 1],
      left: 0,
      state: 'in_work',
      next: ['paid_extra', 'QUOTA_EXHAUSTED'],
    })
    expect(lots).toEqual([
      {
        label: 'Perubahan',
        unit: 'request',
        quantity: 1,
        used: 1,
        uses: [{ usageId: expect.any(Number), caseId: first, caseNo: 1, on: today, quantity: 1 }],
      },
    ])
  })

  it('leaves what it added to a later request, where its own case did not use it', async () => {
    const first = await scene.ask()
    const quoteId = await scene.quote(first)
    await scene.accept(quoteId)
    const next = await scene.ask('Mas, tolong ganti lagi warna menu di halaman depan jadi merah.')
    expect([await scene.verdict(next), await scene.left()]).toEqual([['in_contract', 'IN_QUOTA'], 1])
    await scene.test.call('case.debit', { caseId: next })
    expect([await scene.left(), await scene.verdict(first)]).toEqual([0, ['paid_extra', 'QUOTA_EXHAUSTED']])
  })

  it('keeps who said yes, when, how, in which words, and the fingerprint of the text', async () => {
    const { test } = scene
    const quoteId = await scene.quote(await scene.ask())
    const { text } = await test.call('quote.document', { quoteId })
    await scene.accept(quoteId, { who: 'Sari', how: 'phone', evidence: 'Ya, setuju mbak.' })
    const { steps, isAsAccepted, deliverBy } = await life(quoteId)
    const hash = createHash('sha256').update(text).digest('hex')
    expect([steps.at(-1), isAsAccepted, deliverBy]).toEqual([
      {
        eventId: expect.any(Number),
        name: 'accepted',
        on: today,
        atMs: nowMs,
        note: 'Ya, setuju mbak.',
        facts: { who: 'Sari', how: 'phone', hash },
        taken: null,
      },
      true,
      // Three working days after a Saturday.
      '2026-11-25',
    ])
  })

  it('is proposed from what the client wrote after it was issued', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    scene.later(2)
    await test.call('mention.add', {
      channel: 'phone',
      name: 'Sari Wulandari',
      reach: '',
      clientId: scene.clientId,
      caseId,
      atMs: test.clock.atMs - 86_400_000,
      text: 'Baik mbak, saya setuju dengan penawarannya, silakan dikerjakan ya.',
      link: '',
    })
    expect(await test.call('quote.acceptance', { quoteId })).toEqual({
      who: 'Sari Wulandari',
      on: '2026-11-22',
      how: 'message',
      evidence: 'Baik mbak, saya setuju dengan penawarannya, silakan dikerjakan ya.',
      gives: { kind: 'entitlement', entitlementId: scene.entitlementId, quantity: 1 },
      entitlements: [{ entitlementId: scene.entitlementId, label: 'Perubahan', unit: 'request' }],
      service: 'revision',
    })
  })

  it('is proposed for today where no case tells more, and where the clock was set back since the yes', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    const { lines } = (await test.call('quote.get', { quoteId })).form
    const other = await test.call('quote.new', { clientId: scene.clientId, template: null })
    const { form } = await test.call('quote.get', other)
    await test.call('quote.save', { ...form, title: 'Promo', lines })
    await test.call('quote.issue', other)
    scene.later(2)
    await test.call('mention.add', {
      channel: 'phone',
      name: 'Sari Wulandari',
      reach: '',
      clientId: scene.clientId,
      caseId,
      atMs: test.clock.atMs,
      text: 'Ya, setuju dengan penawarannya.',
      link: '',
    })
    scene.later(-2)
    const proposed = [
      await test.call('quote.acceptance', other),
      await test.call('quote.acceptance', { quoteId }),
    ]
    expect(proposed.map(({ who, on, evidence }) => ({ who, on, evidence }))).toEqual([
      { who: 'Sari Wulandari', on: today, evidence: '' },
      { who: 'Sari Wulandari', on: today, evidence: 'Ya, setuju dengan penawarannya.' },
    ])
  })

  it('adds only to what the agreement includes and counts', async () => {
    const excluding = await quoteScene(3, ['new_page'])
    const quoteId = await excluding.quote(await excluding.ask())
    const view = await excluding.test.call('client.get', { clientId: excluding.clientId })
    const [included, excluded] = view.agreements[0]?.form.entitlements ?? []
    const { entitlements } = await excluding.test.call('quote.acceptance', { quoteId })
    const gives = { kind: 'entitlement', entitlementId: excluded?.entitlementId ?? 0, quantity: 1 } as const
    const accepted = { quoteId, who: 'Sari', on: today, how: 'phone', evidence: '', gives } as const
    const refused = await excluding.test.answer('quote.accept', accepted)
    excluding.test.end()
    expect([entitlements.map(({ entitlementId }) => entitlementId), refused]).toEqual([
      [included?.entitlementId],
      { ok: false, problem: { code: 'invalid_input', fields: { gives: 'unknown' }, retryable: false } },
    ])
  })

  it('moves its case on, also out of the done ones, and taking it back puts the case where it was', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    await test.call('case.close', { caseId })
    await scene.accept(quoteId)
    const moved = await caseOf(caseId)
    await scene.undo()
    const back = await caseOf(caseId)
    expect([
      [moved.shelf, moved.status, moved.dueAtMs !== null],
      [back.shelf, back.status],
      await scene.state(quoteId),
      await scene.left(),
      back.verdict?.kind,
    ]).toEqual([['open', 'triaged', true], ['done', 'resolved'], 'issued', 0, 'paid_extra'])
  })

  it('can be taken back with a reason until work begins, and the taking back can be undone', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    await mark(quoteId, 'sent')
    await scene.accept(quoteId)
    await test.call('quote.undoAcceptance', { quoteId, reason: 'Meant another quote.' })
    const taken = [await scene.state(quoteId), await scene.left(), (await caseOf(caseId)).status]
    const { steps } = await life(quoteId)
    await scene.undo()
    const again = [await scene.state(quoteId), await scene.left()]
    await test.call('case.debit', { caseId })
    const refused = await scene.refusal(test.answer('quote.undoAcceptance', { quoteId, reason: 'x' }))
    expect({ taken, why: steps.at(-1)?.taken?.why, again, refused }).toEqual({
      taken: ['sent', 0, 'waiting_client'],
      why: 'Meant another quote.',
      again: ['accepted', 1],
      refused: 'work_began',
    })
  })

  it('goes on to delivered and invoiced, step by step, each of which can be taken back', async () => {
    const { test } = scene
    const quoteId = await scene.quote(await scene.ask())
    await scene.accept(quoteId)
    const early = await scene.refusal(test.answer('quote.invoice', { quoteId, on: today, reference: 'F-1' }))
    const states: string[] = []
    for (const state of ['in_work', 'delivered'] as const) {
      await mark(quoteId, state)
      states.push(await scene.state(quoteId))
    }
    await test.call('quote.invoice', { quoteId, on: today, reference: 'F-1' })
    states.push(await scene.state(quoteId))
    for (let n = 0; n < 3; n++) {
      await scene.undo()
      states.push(await scene.state(quoteId))
    }
    expect([early, states]).toEqual([
      'quote_accepted',
      ['in_work', 'delivered', 'invoiced', 'delivered', 'in_work', 'accepted'],
    ])
  })
})

describe('the last day of a quote', () => {
  // Valid through 5 December in Jakarta, which is seven hours ahead of UTC.
  const lastMoment = Date.UTC(2026, 11, 5, 16, 59, 59)

  it('counts to its last second: a yes then is accepted', async () => {
    const quoteId = await scene.quote(await scene.ask())
    scene.test.clock.atMs = lastMoment
    expect([await scene.state(quoteId), await scene.accept(quoteId), await scene.state(quoteId)]).toEqual([
      'issued',
      { quoteId, isLate: false },
      'accepted',
    ])
  })

  it('is over a second later: a yes then begins the next revision, which the owner confirms', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    test.clock.atMs = lastMoment + 1000
    const expired = await scene.state(quoteId)
    const late = await scene.accept(quoteId, { evidence: 'Setuju.' })
    const { lateYes } = await life(late.quoteId)
    const draft = await test.call('quote.get', { quoteId: late.quoteId })
    const { number } = await test.call('quote.confirm', { quoteId: late.quoteId })
    expect({
      expired,
      isLate: late.isLate,
      lateYes,
      draft: [draft.state, draft.number, draft.revision, draft.form.validUntil, draft.totals.total],
      number,
      states: [await scene.state(quoteId), await scene.state(late.quoteId)],
      left: await scene.left(),
      verdict: await scene.verdict(caseId),
    }).toEqual({
      expired: 'expired',
      isLate: true,
      lateYes: { who: 'Sari Wulandari', on: '2026-12-06', how: 'message', note: 'Setuju.' },
      draft: ['draft', null, 2, '2026-12-20', 500_000],
      number: '2026-0001-R2',
      states: ['superseded', 'accepted'],
      left: 1,
      verdict: ['in_contract', 'IN_QUOTA'],
    })
  })

  it('is what counts, not the day the yes is noted', async () => {
    const quoteId = await scene.quote(await scene.ask())
    scene.later(30)
    expect([await scene.accept(quoteId, { on: '2026-12-05' }), await scene.state(quoteId)]).toEqual([
      { quoteId, isLate: false },
      'accepted',
    ])
  })

  it('refuses a yes of a day still to come, or from before the issue, by its field', async () => {
    const quoteId = await scene.quote(await scene.ask())
    const on = (day: string) =>
      scene.refusal(
        scene.test.answer('quote.accept', {
          quoteId,
          who: 'Sari',
          on: day,
          how: 'phone',
          evidence: '',
          gives: { kind: 'nothing' },
        }),
      )
    expect([await on('2026-11-22'), await on('2026-11-20')]).toEqual([
      { on: 'future' },
      { on: 'before_quote' },
    ])
  })

  it('makes a late yes vanish with its draft when it is taken back', async () => {
    const quoteId = await scene.quote(await scene.ask())
    scene.test.clock.atMs = lastMoment + 1000
    await scene.accept(quoteId)
    await scene.undo()
    const { rows } = await scene.test.call('quote.list', {})
    expect([rows.map(({ state }) => state), (await life(quoteId)).steps.at(-1)?.taken !== null]).toEqual([
      ['expired'],
      true,
    ])
  })
})

describe('a revision', () => {
  it('is a draft of everything, takes the place of the quote when it is issued, and changes nothing in it', async () => {
    const { test } = scene
    const quoteId = await scene.quote(await scene.ask())
    const before = await test.call('quote.document', { quoteId })
    const { quoteId: second } = await test.call('quote.revise', { quoteId })
    const again = await test.call('quote.revise', { quoteId })
    const { form } = await test.call('quote.get', { quoteId: second })
    await test.call('quote.save', {
      ...form,
      lines: form.lines.map((line) => ({ ...line, unitPrice: 400_000 })),
    })
    const drafted = await scene.state(quoteId)
    const { number } = await test.call('quote.issue', { quoteId: second })
    const { quoteId: third } = await test.call('quote.revise', { quoteId: second })
    const last = await test.call('quote.issue', { quoteId: third })
    const { revises, revisedBy } = await life(second)
    expect({
      again,
      drafted,
      numbers: [number, last.number],
      states: [await scene.state(quoteId), await scene.state(second), await scene.state(third)],
      links: [revises?.quoteId, revisedBy?.quoteId],
      isSame: (await test.call('quote.document', { quoteId })).text === before.text,
      refused: await scene.refusal(test.answer('quote.revise', { quoteId })),
      next: (
        await test.call('quote.get', {
          quoteId: await scene.quote(await scene.ask('Mas, tolong ganti foto di beranda ya.')),
        })
      ).number,
    }).toEqual({
      again: { quoteId: second },
      drafted: 'issued',
      numbers: ['2026-0001-R2', '2026-0001-R3'],
      states: ['superseded', 'superseded', 'issued'],
      links: [quoteId, third],
      isSame: true,
      refused: 'quote_superseded',
      next: '2026-0002',
    })
  })

  it('cannot take the place of a quote that was accepted meanwhile', async () => {
    const { test } = scene
    const quoteId = await scene.quote(await scene.ask())
    const draft = await test.call('quote.revise', { quoteId })
    await scene.accept(quoteId)
    expect([
      await scene.refusal(test.answer('quote.issue', draft)),
      await scene.refusal(test.answer('quote.revise', { quoteId })),
      await scene.state(quoteId),
    ]).toEqual(['predecessor_accepted', 'quote_accepted', 'accepted'])
  })

  it('of a declined quote leaves the decline with its reason standing', async () => {
    const { test } = scene
    const quoteId = await scene.quote(await scene.ask())
    await test.call('quote.decline', { quoteId, on: today, cause: 'price', note: '', closes: false })
    await test.call('quote.issue', await test.call('quote.revise', { quoteId }))
    expect(await scene.state(quoteId)).toBe('declined')
  })
})

describe('a declined quote', () => {
  it.each([
    [true, ['done', 'resolved']],
    [false, ['open', 'triaged']],
  ])('closes its case or keeps it, as the owner says (%s), and keeps why', async (closes, stands) => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    const declined = { quoteId, on: today, cause: 'price' as const, note: 'Terlalu mahal.', closes }
    await test.call('quote.decline', declined)
    const { shelf, status } = await caseOf(caseId)
    const step = (await life(quoteId)).steps.at(-1)
    await scene.undo()
    expect([
      [shelf, status],
      step?.facts['cause'],
      step?.note,
      await scene.state(quoteId),
      (await caseOf(caseId)).status,
    ]).toEqual([stands, 'price', 'Terlalu mahal.', 'issued', 'waiting_client'])
  })
})

describe('work on a paid extra', () => {
  it('does not begin on a quote before it is accepted, unless the owner says why', async () => {
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    const refused = await scene.refusal(mark(quoteId, 'in_work'))
    await mark(quoteId, 'in_work', 'She is on the road and always pays.')
    const { state, steps } = await life(quoteId)
    const { events } = await caseOf(caseId)
    await scene.accept(quoteId)
    expect({
      refused,
      state,
      step: [steps.at(-1)?.name, steps.at(-1)?.note],
      told: events.find(({ name }) => name === 'quote_started_early')?.facts['reason'],
      after: await scene.state(quoteId),
    }).toEqual({
      refused: 'not_accepted',
      state: 'issued',
      step: ['started_early', 'She is on the road and always pays.'],
      told: 'She is on the road and always pays.',
      after: 'accepted',
    })
  })
})

describe('a debit that covers only a part', () => {
  it('waits for the yes to the rest, on the case too, and draws both once it is there', async () => {
    const { test, clientId } = scene
    const content = entitlementForm({
      label: 'Konten',
      services: ['content'],
      unit: 'minute',
      quantity: 30,
      split: true,
      incrementMinutes: 15,
      overage: { perHour: 600_000 },
    })
    await test.call('agreement.save', agreementForm(clientId, { title: 'Care', entitlements: [content] }))
    const caseId = await scene.ask()
    await test.call('case.describe', { caseId, service: 'content', cause: 'change_request', minutes: 100 })
    const partial = await scene.verdict(caseId)
    const refused = await scene.refusal(test.answer('case.debit', { caseId }))
    await test.call('case.debit', { caseId, anyway: 'The shop opens tomorrow.' })
    const { events } = await caseOf(caseId)
    await scene.undo()
    const quoteId = await scene.quote(caseId)
    await scene.accept(quoteId)
    const agreed = await scene.verdict(caseId)
    await test.call('case.debit', { caseId })
    const { lots, state } = await life(quoteId)
    expect({
      partial,
      refused,
      told: events.find(({ name }) => name === 'started_anyway')?.facts['reason'],
      agreed,
      lots: lots.map(({ label, quantity, used }) => [label, quantity, used]),
      state,
    }).toEqual({
      partial: ['paid_extra', 'PARTIAL'],
      refused: 'not_accepted',
      told: 'The shop opens tomorrow.',
      agreed: ['in_contract', 'IN_QUOTA'],
      lots: [['Konten', 75, 75]],
      state: 'in_work',
    })
  })
})

describe('a deposit', () => {
  it('comes before the work, or a reason; the lead time and the debit both wait for it', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId, { depositBps: 3000 })
    await scene.accept(quoteId)
    const debit = await scene.refusal(test.answer('case.debit', { caseId }))
    const start = await scene.refusal(mark(quoteId, 'in_work'))
    const open = (await life(quoteId)).deposit
    await test.call('quote.deposit', { quoteId, on: today, note: '' })
    const received = (await life(quoteId)).deposit
    await test.call('case.debit', { caseId })
    const state = await scene.state(quoteId)
    const again = await scene.refusal(test.answer('quote.deposit', { quoteId, on: today, note: '' }))
    expect({ debit, start, open, received, state, again }).toEqual({
      debit: 'deposit_open',
      start: 'deposit_open',
      open: { amount: 150_000, receivedOn: null },
      received: { amount: 150_000, receivedOn: today },
      state: 'in_work',
      again: 'no_deposit',
    })
  })

  it('does not hold up work the owner begins with a reason, which is logged on the case', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId, { depositBps: 3000 })
    await scene.accept(quoteId)
    await test.call('case.debit', { caseId, anyway: 'Paid in cash tomorrow.' })
    const { events } = await caseOf(caseId)
    expect([
      events.find(({ name }) => name === 'started_anyway')?.facts['reason'],
      await scene.state(quoteId),
    ]).toEqual(['Paid in cash tomorrow.', 'in_work'])
  })
})

describe('a debit that is taken back', () => {
  it('takes back that work began, and gives it back when that is undone', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    const quoteId = await scene.quote(caseId)
    await scene.accept(quoteId)
    await test.call('case.debit', { caseId })
    await test.call('case.takeDebitBack', { caseId, reason: 'Not done yet.' })
    const taken = [await scene.state(quoteId), await scene.left()]
    await scene.undo()
    expect([taken, [await scene.state(quoteId), await scene.left()]]).toEqual([
      ['accepted', 1],
      ['in_work', 0],
    ])
  })
})

describe('work that no agreement counts', () => {
  beforeEach(async () => {
    scene.test.end()
    scene = await quoteScene(0, ['training'])
  })
  /** The owner says what it is about, so that nothing depends on how the words are read. */
  const askForTraining = async (text: string) => {
    const caseId = await scene.ask(text)
    await scene.test.call('case.describe', {
      caseId,
      service: 'training',
      cause: 'change_request',
      minutes: null,
    })
    return caseId
  }
  const wish = 'Mas, tolong buatkan halaman baru untuk promo akhir tahun, dengan foto dan harga.'

  it('is covered by its accepted quote until it is used, and excluded again after that', async () => {
    const { test } = scene
    const caseId = await askForTraining(wish)
    const before = await scene.verdict(caseId)
    const quoteId = await scene.quote(caseId)
    await scene.accept(quoteId)
    const accepted = await caseOf(caseId)
    await test.call('case.debit', { caseId })
    const next = await askForTraining(
      'Tolong jadwalkan pelatihan mengelola toko untuk tiga staf kami bulan depan.',
    )
    const agreements = (await test.call('client.get', { clientId: scene.clientId })).agreements.length
    expect({
      before,
      accepted: [accepted.verdict?.kind, accepted.verdict?.byQuote?.number],
      state: await scene.state(quoteId),
      next: await scene.verdict(next),
      agreements,
    }).toEqual({
      before: ['paid_extra', 'EXCLUDED'],
      accepted: ['in_contract', '2026-0001'],
      state: 'in_work',
      next: ['paid_extra', 'EXCLUDED'],
      agreements: 1,
    })
  })

  it('leaves other services judged as before', async () => {
    const quoteId = await scene.quote(await askForTraining(wish))
    await scene.accept(quoteId)
    expect(await scene.verdict(await scene.ask())).toEqual(['in_contract', 'IN_QUOTA'])
  })

  it('adds nothing where the owner says so', async () => {
    const caseId = await askForTraining(wish)
    const quoteId = await scene.quote(caseId)
    await scene.accept(quoteId, { gives: { kind: 'nothing' } })
    expect([await scene.verdict(caseId), (await life(quoteId)).lots]).toEqual([
      ['paid_extra', 'EXCLUDED'],
      [],
    ])
  })
})

describe('a reminder of a quote', () => {
  const told = async () =>
    (await scene.test.call('quote.reminders', {})).rows.map(({ what, on }) => [what, on])

  it('comes after silence, before the end and after it, once each', async () => {
    const quoteId = await scene.quote(await scene.ask())
    const days: unknown[] = []
    for (let day = 0; day < 32; day++) {
      days.push(...(await told()).map(([what]) => `${day} ${what}`))
      scene.later(1)
    }
    expect([days[0], days.find((day) => String(day).endsWith('ending')), days.at(-1)]).toEqual([
      '7 silent',
      '11 ending',
      '28 ended',
    ])
    expect(await scene.state(quoteId)).toBe('expired')
  })

  it('is put aside until something new happens, and comes back when that is taken back', async () => {
    const quoteId = await scene.quote(await scene.ask())
    scene.later(8)
    const first = await told()
    await scene.test.call('quote.putAside', { quoteId, what: 'silent' })
    const aside = await told()
    await scene.undo()
    const back = await told()
    await scene.test.call('quote.putAside', { quoteId, what: 'silent' })
    scene.later(4)
    expect([first, aside, back, await told()]).toEqual([
      [['silent', today]],
      [],
      [['silent', today]],
      [['ending', '2026-12-05']],
    ])
  })

  it('is silent once the client has written, and never speaks where it was switched off', async () => {
    const { test } = scene
    const caseId = await scene.ask()
    await scene.quote(caseId)
    scene.later(8)
    await test.call('mention.add', {
      channel: 'phone',
      name: 'Sari Wulandari',
      reach: '',
      clientId: scene.clientId,
      caseId,
      atMs: test.clock.atMs - 3_600_000,
      text: 'Mbak, penawarannya masih saya bicarakan dengan suami ya, tunggu sebentar.',
      link: '',
    })
    const written = await told()
    const { settings } = await test.call('desk.state', {})
    await test.call('settings.save', { ...settings, quoteEndingDays: null, quoteSilentDays: null })
    scene.later(6)
    expect([written, await told()]).toEqual([[], []])
  })
})
