// Begins quotes without a judgement through the real desk: empty, again, from templates; and restores what was changed.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { languages } from '../../../../src/core/language/language.ts'
import { templateFor } from '../../../../src/core/reply/reply-template.ts'
import { forumOriginal } from '../../../../src/core/reply/templates/forum.ts'
import { ownerForm } from '../owner-form.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

/** As a web developer posted it in a forum of hosts. */
const posted =
  'Sesuai paket yang anda ambil, permintaan perubahan maksimal 3x. Untuk perubahan berikutnya akan dikenai biaya tambahan sesuai dengan tingkat keulitan dan lama pengerjaan. Berkenaan dengan permintaan saudara tersebut. Kami bisa memenuhi dalam waktu 3 hari dengan biaya sebesar Rp. 500.000.'

let test: TestDesk
let clientId = 0
beforeEach(async () => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  clientId = (await test.call('client.save', clientForm())).clientId
  await test.call('owner.save', ownerForm({ phone: '+62 812' }))
})
afterEach(() => test.end())

const get = async (quoteId: number) => (await test.call('quote.get', { quoteId })).form
const undo = () => test.call('undo.take', { undoId: null })
const names = async () =>
  (await test.call('template.list', {})).quotes.map(({ template, name, isRemoved }) =>
    isRemoved ? `(${name})` : `${template} ${name}`,
  )

async function priced(): Promise<number> {
  const { quoteId } = await test.call('quote.new', { clientId, template: null })
  const [line] = (await get(await fromForum())).lines
  if (!line) throw new Error('no line')
  await test.call('quote.save', {
    ...(await get(quoteId)),
    title: 'Halaman promo',
    included: 'Uji',
    discountBps: 1000,
    lines: [{ ...line, text: 'Halaman', unitPrice: 750_000, optional: false }],
  })
  return quoteId
}
const fromForum = async () => (await test.call('quote.new', { clientId, template: 'forum' })).quoteId

/** A case outside the package: three changes agreed, all used. */
async function outsideCase(): Promise<number> {
  await test.call('agreement.save', agreementForm(clientId))
  const client = await test.call('client.get', { clientId })
  const entitlementId = client.agreements[0]?.form.entitlements[0]?.entitlementId ?? 0
  for (let n = 0; n < 3; n++)
    await test.call('usage.add', { entitlementId, quantity: 1, occurredOn: '2026-11-10', note: '' })
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([
      {
        guid: 'c1',
        author: 'Sari Wulandari',
        text: 'Mas, tolong ganti menu di halaman depan ya, warnanya diubah jadi biru.',
        at: '2026-11-21T03:00:00Z',
      },
    ]),
  )
  const [row] = (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 5 })).rows
  if (!row) throw new Error('no case')
  return row.caseId
}

describe('a quote without a case', () => {
  it('begins empty at the owner’s terms, in the client’s language and money', async () => {
    const { quoteId } = await test.call('quote.new', { clientId, template: null })
    expect(await get(quoteId)).toMatchObject({
      language: 'id',
      validUntil: '2026-12-05',
      taxCode: 'none',
      lines: [],
      title: '',
    })
    await undo()
    expect((await test.call('quote.list', {})).rows).toEqual([])
  })

  it('counts prices with tax for a private person where the owner wants it so', async () => {
    const { settings } = await test.call('desk.state', {})
    await test.call('settings.save', { ...settings, quotePrices: 'with_tax_for_people' })
    const person = await test.call(
      'client.save',
      clientForm({ name: 'Budi', kind: 'person', identities: [] }),
    )
    const held = async (id: number) => {
      const { quoteId } = await test.call('quote.new', { clientId: id, template: null })
      return (await get(quoteId)).pricesHoldTax
    }
    expect([await held(clientId), await held(person.clientId)]).toEqual([false, true])
  })
})

describe('a quote again', () => {
  it('has the same content, days of its own, and no number', async () => {
    const quoteId = await priced()
    await test.call('quote.issue', { quoteId })
    test.clock.atMs = Date.UTC(2026, 11, 1, 5)
    const again = await test.call('quote.duplicate', { quoteId, clientId: null })
    const [first, second] = [await get(quoteId), await get(again.quoteId)]
    expect(second).toEqual({ ...first, quoteId: again.quoteId, validUntil: '2026-12-15' })
    expect((await test.call('quote.get', { quoteId: again.quoteId })).number).toBe(null)
  })

  it('for a client with other money keeps the words and asks for the prices', async () => {
    const dane = await test.call(
      'client.save',
      clientForm({
        name: 'Smedje',
        language: 'da',
        currency: 'DKK',
        zone: 'Europe/Copenhagen',
        identities: [],
      }),
    )
    const again = await test.call('quote.duplicate', { quoteId: await priced(), clientId: dane.clientId })
    const view = await test.call('quote.get', { quoteId: again.quoteId })
    expect([
      view.currency,
      view.form.language,
      view.form.lines.map((line) => [line.text, line.unitPrice]),
    ]).toEqual(['DKK', 'da', [['Halaman', 0]]])
  })
})

describe('templates', () => {
  it('have the forum’s own words, exactly as they were posted, at 3 changes, 3 days and Rp 500.000', async () => {
    const caseId = await outsideCase()
    const { quoteId } = await test.call('quote.draft', { caseId })
    await test.call('quote.useTemplate', { quoteId, template: 'forum' })
    const { text } = await test.call('quote.document', { quoteId })
    expect(text).toContain(posted)
    // What is known of why it is outside stays.
    expect((await get(quoteId)).reason).toContain('3×')
    expect((await test.call('quote.get', { quoteId })).missing).toEqual({})
  })

  it('leave what they cannot know to the owner, who cannot issue before', async () => {
    const quoteId = await fromForum()
    const { missing } = await test.call('quote.get', { quoteId })
    expect(missing).toEqual({ notes: 'open_variable' })
  })

  it('are kept from a quote, changed, removed, restored and taken back', async () => {
    const quoteId = await priced()
    const own = await test.call('template.keep', { quoteId, name: 'Promo', template: null })
    const { quoteId: made } = await test.call('quote.new', { clientId, template: own.template })
    expect(await get(made)).toMatchObject({ title: 'Halaman promo', included: 'Uji', discountBps: 1000 })
    await test.call('template.keep', { quoteId, name: 'Perubahan', template: 'forum' })
    const changed = await names()
    await test.call('template.remove', { template: 'forum' })
    await test.call('template.remove', { template: own.template })
    const removed = await names()
    await undo()
    await test.call('template.restore', { template: 'forum', versionId: null })
    expect([changed, removed, await names()]).toEqual([
      ['forum Perubahan', 'own:1 Promo'],
      ['(Perubahan di luar paket)'],
      ['forum Perubahan di luar paket', 'own:1 Promo'],
    ])
    const { versions } = await test.call('template.versions', { template: 'forum' })
    const written = versions.find(({ state }) => state === 'written')
    await test.call('template.restore', { template: 'forum', versionId: written?.versionId ?? 0 })
    expect((await names())[0]).toBe('forum Perubahan')
    const again = await test.call('template.keep', { quoteId, name: 'Baru', template: null })
    expect(again.template).toBe('own:2')
  })

  it('are gone again when their keeping is taken back, and a shipped one reads as it was shipped', async () => {
    const before = await names()
    const quoteId = await priced()
    await test.call('template.keep', { quoteId, name: 'Promo', template: null })
    await test.call('template.keep', { quoteId, name: 'Perubahan', template: 'forum' })
    const kept = await names()
    await undo()
    await undo()
    expect([kept, await names()]).toEqual([['forum Perubahan', 'own:1 Promo'], before])
  })

  it('are not there to use when removed', async () => {
    await test.call('template.remove', { template: 'forum' })
    expect(await test.answer('quote.new', { clientId, template: 'forum' })).toMatchObject({
      ok: false,
      problem: { code: 'not_found' },
    })
  })
})

describe('the words of replies', () => {
  const reply = async (template: string) =>
    (await test.call('template.list', {})).replies.find((each) => each.template === template)

  it('stand in every language as shipped, with the forum’s first wording beside', async () => {
    const { replies } = await test.call('template.list', {})
    expect(replies.map(({ template, text, isChanged }) => [template, text, isChanged])).toEqual(
      (['forum', 'out_of_scope'] as const).flatMap((id) =>
        languages.map((language) => [`${id}:${language}`, templateFor(id, language).text, false]),
      ),
    )
    expect((await reply('forum:id'))?.original).toBe(forumOriginal)
  })

  it('are the owner’s own once changed, as in the forum word for word, and go back to the original', async () => {
    const caseId = await outsideCase()
    const { quoteId } = await test.call('quote.draft', { caseId })
    await test.call('template.saveReply', { template: 'forum:id', text: forumOriginal })
    const asPosted = (await test.call('quote.document', { quoteId })).forumReply
    await test.call('template.saveReply', { template: 'forum:id', text: 'Biaya {{total}}, {{days}} hari.' })
    const own = (await test.call('quote.document', { quoteId })).forumReply
    await test.call('template.restore', { template: 'forum:id', versionId: null })
    expect([asPosted, own, (await reply('forum:id'))?.isChanged]).toEqual([
      posted,
      'Biaya Rp 500.000, 3 hari.',
      false,
    ])
    await undo()
    expect((await reply('forum:id'))?.text).toBe('Biaya {{total}}, {{days}} hari.')
  })

  it('cannot name what nothing fills', async () => {
    const answer = await test.answer('template.saveReply', { template: 'forum:en', text: 'At {{price}}' })
    expect(answer).toMatchObject({ ok: false, problem: { fields: { text: 'unknown_variable' } } })
  })
})
