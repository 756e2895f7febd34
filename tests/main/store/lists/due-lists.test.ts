// Checks what the clock picks out: due today, late, never answered, and what it says of them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../../../src/contract/methods.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import {
  agreementForm,
  clientForm,
  commentFeed,
  openTestDesk,
  sourceInput,
  type TestDesk,
} from '../../desk/workspace.ts'

// A Monday, 10:00 in Copenhagen.
const now = Date.UTC(2026, 10, 23, 9)
const hour = 3_600_000
const day = 24 * hour

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

async function read(posts: readonly { author: string; text: string; hoursAgo: number }[]) {
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed(
      posts.map(({ author, text, hoursAgo }, n) => ({
        guid: `g${n}`,
        author,
        text,
        at: new Date(test.clock.atMs - hoursAgo * hour).toISOString(),
        link: `http://forum.example/t${n}/#x`,
        title: `Comment on T${n} by ${author}`,
      })),
    ),
  )
}
const asked = 'How much is hosting for a small shop a year?'
const wanted = 'Please change the phone number on the contact page.'
const broken = 'The shop has been down since yesterday and nobody answers. Terrible service.'

type List = Parameters<typeof page>[0]
const page = (shelf: 'today' | 'late' | 'unanswered' | 'open') =>
  test.call('inbox.page', { shelf, offset: 0, limit: 50 })
const whoIn = async (list: List) => (await page(list)).rows.map(({ who }) => who)
const caseOf = (rows: Output<'inbox.page'>['rows'], who: string) =>
  rows.find((row) => row.who === who)?.caseId ?? 0

describe('the clock', () => {
  beforeEach(() =>
    read([
      { author: 'Old', text: asked, hoursAgo: 27 * 24 },
      { author: 'Late', text: wanted, hoursAgo: 80 },
      { author: 'Angry', text: broken, hoursAgo: 20 },
      { author: 'Fresh', text: wanted, hoursAgo: 1 },
    ]),
  )

  it('picks out what is due today, what is late, and what was never answered, the oldest first', async () => {
    expect([
      await whoIn('today'),
      await whoIn('late'),
      await whoIn('unanswered'),
      await test.call('inbox.due', {}),
    ]).toEqual([
      ['Angry'],
      ['Old', 'Late'],
      ['Old', 'Late'],
      { today: 1, late: 2, unanswered: 2, promised: 0 },
    ])
  })

  it('takes what was answered off, and puts it back when that is undone', async () => {
    const { rows } = await page('open')
    await test.call('case.reply', { caseId: caseOf(rows, 'Old'), text: 'It is 40 a year.' })
    const answered = await whoIn('unanswered')
    await test.call('undo.take', { undoId: null })
    expect([answered, await whoIn('unanswered')]).toEqual([['Late'], ['Old', 'Late']])
  })

  it('still knows what was never answered while it is snoozed', async () => {
    const { rows } = await page('open')
    await test.call('case.snooze', { caseId: caseOf(rows, 'Late'), until: { atMs: now + day } })
    expect([await whoIn('late'), await whoIn('unanswered')]).toEqual([['Old'], ['Old', 'Late']])
  })

  it('knows the place of each case in each list', async () => {
    const { rows } = await page('unanswered')
    const places = await Promise.all(
      rows.map(({ caseId }) => test.call('inbox.place', { shelf: 'unanswered', caseId })),
    )
    const [fresh] = (await page('open')).rows.filter(({ who }) => who === 'Fresh')
    const elsewhere = await test.call('inbox.place', { shelf: 'late', caseId: fresh?.caseId ?? 0 })
    expect([places.map(({ offset }) => offset), elsewhere.offset]).toEqual([[0, 1], null])
  })

  it('says once that the page reads otherwise when an answer becomes due', async () => {
    test.clock.atMs = now + 3 * hour
    await test.desk.run('wake', null)
    const late = await whoIn('late')
    test.clock.atMs = now + 5 * hour
    await test.desk.run('wake', null)
    expect([late, await whoIn('late')]).toEqual([
      ['Old', 'Late'],
      ['Old', 'Late', 'Angry'],
    ])
  })
})

it('lists an inquiry entered by hand that came 27 days ago first', async () => {
  await read([{ author: 'Late', text: wanted, hoursAgo: 80 }])
  await test.call('mention.add', {
    channel: 'letter',
    name: 'Robin',
    reach: '',
    link: '',
    text: 'What do you charge for a web shop, and which services are included?',
    atMs: now - 27 * day,
    caseId: null,
    clientId: null,
  })
  const { rows } = await page('unanswered')
  expect(rows.map(({ who, receivedAtMs }) => [who, (now - receivedAtMs) / day])).toEqual([
    ['Robin', 27],
    ['Late', 80 / 24],
  ])
})

it('counts lateness in working days where hours were agreed', async () => {
  const { clientId } = await test.call(
    'client.save',
    clientForm({ zone: 'Europe/Copenhagen', identities: [] }),
  )
  await test.call(
    'agreement.save',
    agreementForm(clientId, {
      zone: 'Europe/Copenhagen',
      start: '2026-01-01',
      end: null,
      responseTargetMinutes: 60,
      hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    }),
  )
  // Asked on Thursday, due on Friday morning; today is Monday.
  await read([{ author: 'Sari Wulandari', text: wanted, hoursAgo: 89 }])
  const late = async () => (await page('late')).rows.map(({ workingDaysLate }) => workingDaysLate)
  const days = [await late()]
  const off = { name: 'Closed', from: '2026-11-23', to: '2026-11-23' }
  await test.call('calendar.save', { countries: [], own: [off], worked: [] })
  days.push(await late())
  expect(days).toEqual([[1], [0]])
})

it('reads never answered from its index, in order', async () => {
  const db = connect(`${test.dataDir}/remit.db`)
  const plan = db.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT id FROM case_file INDEXED BY case_unanswered WHERE answered_at IS NULL AND side = 'us'
       AND shelf IN ('open', 'snoozed') AND received_at <= 5 ORDER BY received_at, id LIMIT 50`,
  )
  db.close()
  expect(plan.map(({ detail }) => detail)).toEqual([
    expect.stringMatching(/^SEARCH case_file USING (COVERING )?INDEX case_unanswered \(received_at<\?\)$/),
  ])
})
