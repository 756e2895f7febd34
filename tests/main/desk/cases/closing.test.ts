// Checks that a complaint others can read is closed only with its public answer or a reason, and the words until then.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Closing } from '../../../../src/contract/closing.ts'
import { ownerForm } from '../owner-form.ts'
import {
  answeredInPublic,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000
const complaint = 'The shop has been down since yesterday and nobody answers. Terrible service.'
const owner = ownerForm({
  name: 'Ratna Dewi',
  business: 'Situs Anda',
  role: 'web developer',
  phone: '+62 274 555 010',
  email: 'ratna@situsanda.example',
  language: 'id',
  zone: 'Europe/Copenhagen',
})

let test: TestDesk
let caseId = 0
beforeEach(async () => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

async function written(text: string, kind: 'forum' | 'tickets' = 'forum', author = 'Aditya') {
  const { sourceId } = await test.call('source.add', { ...sourceInput, kind })
  const at = new Date(now - 2 * hour).toISOString()
  const { newCases } = await test.ingest(
    sourceId,
    commentFeed([{ guid: 'c1', author, text, at, title: 'Comment on Support' }]),
  )
  caseId = newCases[0] ?? 0
}
const close = async (closing?: Partial<Closing>) => {
  const input = closing
    ? { caseId, closing: { isAnswered: false, link: '', reason: '', level: 1, ...closing } }
    : { caseId }
  const answer = await test.answer('case.close', input)
  return answer.ok ? 'closed' : (answer.problem.fields ?? answer.problem.detail)
}

describe('a complaint that others can read', () => {
  beforeEach(() => written(complaint))

  it.each<readonly [string, Partial<Closing> | undefined, unknown]>([
    ['with nothing said', undefined, 'public_answer'],
    ['with neither an answer nor a reason', {}, { isAnswered: 'answer_or_reason', reason: 'required' }],
    ['answered, but nobody knows where', { isAnswered: true }, { link: 'required' }],
    ['with a link that is none', { isAnswered: true, link: 'the forum' }, { link: 'address' }],
    [
      'with a link, but the question is not answered',
      { link: 'https://forum.example/#9' },
      { isAnswered: 'answer_or_reason', reason: 'required' },
    ],
    ['answered there', { isAnswered: true, link: 'https://forum.example/#9', level: 2 }, 'closed'],
    ['with a reason why not', { reason: 'The thread was locked.' }, 'closed'],
  ])('is closed %s: %j → %j', async (_, closing, outcome) => {
    expect(await close(closing)).toEqual(outcome)
  })

  it('says how it was closed, and undo takes that back', async () => {
    await test.call('case.close', { caseId, closing: { ...answeredInPublic, level: 3 } } as never)
    const closed = await test.call('case.get', { caseId })
    await test.call('undo.take', { undoId: null })
    const open = await test.call('case.get', { caseId })
    await close({ reason: 'Spoken to on the phone.' })
    const again = await test.call('case.get', { caseId })
    expect([closed.closing, closed.events.at(-1)?.facts, open.closing, again.closing?.reason]).toEqual([
      { isAnswered: true, link: answeredInPublic?.link, reason: '', level: 3 },
      { link: answeredInPublic?.link, level: 3 },
      null,
      'Spoken to on the phone.',
    ])
  })
})

it.each([
  ['a complaint by a private door', complaint, 'tickets'],
  ['a request in public', 'Please change the phone number on the contact page.', 'forum'],
] as const)('asks nothing about %s', async (_, text, kind) => {
  await written(text, kind)
  expect(await close()).toBe('closed')
})

describe('the statement until the answer', () => {
  it('is in the language of the words, says what is known and when the next word comes, and is signed', async () => {
    await test.call('owner.save', owner)
    await written(complaint)
    const { text, language, lacksPhone } = await test.call('case.holding', { caseId })
    const { title } = await test.call('case.get', { caseId })
    expect([language, lacksPhone, text?.split('\n\n')]).toEqual([
      'en',
      false,
      [
        `Hello Aditya, I have read what you wrote on 23 November 2026. What I know so far, in your words: “${title.replace(/[.…]+$/, '')}”. ` +
          'I am looking into it myself, from today on. You will hear from me here by 24 November 2026, 10:00, also if there is nothing new by then. ' +
          'If you would rather talk: +62 274 555 010.',
        'Ratna Dewi\nweb developer, Situs Anda\n+62 274 555 010 · ratna@situsanda.example',
      ],
    ])
  })

  it('is in the client’s language, whatever they wrote in', async () => {
    await test.call('owner.save', { ...owner, phone: '' })
    await test.call('client.save', clientForm({ name: 'Sari Wulandari', language: 'da' }))
    await written(complaint, 'forum', 'Sari Wulandari')
    const { text, language, lacksPhone } = await test.call('case.holding', { caseId })
    expect([
      language,
      lacksPhone,
      text?.includes('Hej Sari Wulandari. Jeg har læst'),
      text?.includes('tale om'),
    ]).toEqual(['da', true, true, false])
  })

  it('is not prepared while nobody could sign it', async () => {
    await written(complaint)
    expect(await test.call('case.holding', { caseId })).toEqual({
      text: null,
      language: 'en',
      lacksPhone: true,
    })
  })

  it('is offered once a day has passed, and no more once there is an answer', async () => {
    await written(complaint)
    const since = async () => (await test.call('case.get', { caseId })).silentSinceMs
    const offered = [await since()]
    test.clock.atMs = now + 22 * hour
    offered.push(await since())
    await test.call('case.reply', { caseId, text: 'I am on it.' })
    offered.push(await since())
    expect(offered).toEqual([null, now - 2 * hour, null])
  })
})
