// Checks over the real database that one story told by several sources is one case, and that different words never are.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { clientForm, contactForm, openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'
import { documentOf, type Entry } from './identity-polls.ts'

const now = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
beforeEach(() => {
  test = openTestDesk(now)
})
afterEach(() => test.end())

const page = 'https://shop.example/t/42'
const first: Entry = {
  guid: 'forum-42',
  link: page,
  title: 'Checkout is broken',
  text: 'The checkout of our shop has been broken since this morning and nobody answers the phone. We lose orders every hour.',
  author: 'Ann Smith',
  atMs: now - 3_600_000,
}
const elsewhere = 'https://planet.example/posts/9'
const wrapped = `https://www.google.com/url?rct=j&sa=t&url=${encodeURIComponent(`${page}?utm_source=x`)}&ct=ga`

/** Two sources bring one entry each; gives back the cases, what they say and which item was linked. */
async function told(one: Entry, other: Entry) {
  const read = async (host: string, entry: Entry) => {
    const { sourceId } = await test.call('source.add', {
      ...sourceInput,
      address: `https://${host}/feed`,
      title: host,
    })
    test.clock.atMs += 60_000
    await test.ingest(sourceId, documentOf([entry], host), '1', `https://${host}/feed`)
  }
  await read('forum.example', one)
  await read('alerts.example', other)
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 10 })
  const views = await Promise.all(rows.map(({ caseId }) => test.call('case.get', { caseId })))
  const db = connect(databasePath(test.dataDir))
  const links = db.all<{ id: number; same: number | null }>(
    'SELECT id, same_as AS same FROM item ORDER BY id',
  )
  db.close()
  return {
    cases: views.length,
    messages: views.flatMap(({ messages }) => messages).length,
    seen: views.flatMap(({ events }) => events).filter(({ name }) => name === 'also_seen'),
    items: links.length,
    linked: links.at(-1)?.same === links[0]?.id,
  }
}

describe('one story in two sources is one case, seen in both', () => {
  it.each<[string, Entry]>([
    ['the same link and words', { ...first, guid: 'a' }],
    [
      'an alert that wraps the link and quotes a part',
      {
        guid: 'a',
        link: wrapped,
        title: 'Checkout is broken - Shop forum',
        text: 'The checkout of our shop has been broken since this morning and nobody answers ...',
        atMs: now,
      },
    ],
    ['an alert with the title alone', { guid: 'a', link: wrapped, title: first.title ?? '', text: '' }],
    ['the same words by the same author at another address', { ...first, guid: 'a', link: elsewhere }],
    [
      'the same words on the same day, author not named',
      {
        guid: 'a',
        link: elsewhere,
        title: 'Shop forum',
        text: first.text ?? '',
        atMs: now,
      },
    ],
  ])('%s', async (_, other) => {
    const { seen, ...rest } = await told(first, other)
    expect(rest).toEqual({ cases: 1, messages: 1, items: 2, linked: true })
    expect(seen.map(({ facts }) => facts)).toEqual([
      // The page of the case itself needs no second link to it.
      { channel: 'alerts.example', link: other.link === elsewhere ? elsewhere : null },
    ])
  })
})

describe('different words are never swallowed', () => {
  const complaint =
    'My invoice is wrong again, please correct the amount before Friday. I have asked twice already.'
  it.each<[string, Entry]>([
    [
      'a comment on the same page',
      { ...first, guid: 'a', title: 'Re: Checkout', text: complaint, author: 'Bob' },
    ],
    [
      'a short sentence many people say',
      {
        ...first,
        guid: 'a',
        link: elsewhere,
        title: 'Help',
        text: 'The shop is down, please help.',
        author: 'Bob',
      },
    ],
    ['the same words by somebody else elsewhere', { ...first, guid: 'a', link: elsewhere, author: 'Bob' }],
    [
      'the same words by the same author, weeks later',
      {
        ...first,
        guid: 'a',
        link: elsewhere,
        atMs: now - 30 * 86_400_000,
      },
    ],
    [
      'a link to the front page alone',
      { ...first, guid: 'a', link: 'https://shop.example/', text: complaint },
    ],
  ])('%s', async (_, other) => {
    expect(await told(first, other)).toEqual({ cases: 2, messages: 2, seen: [], items: 2, linked: false })
  })

  it('a comment of the same author on the same page goes on with the case', async () => {
    const other = { ...first, guid: 'a', text: complaint }
    expect(await told(first, other)).toEqual({ cases: 1, messages: 2, seen: [], items: 2, linked: false })
  })
})

describe('a case that an alert opened', () => {
  it('learns author, client and whole text from the place itself, and what follows there comes to it', async () => {
    const { clientId } = await test.call(
      'client.save',
      clientForm({
        name: 'Smith Ltd',
        identities: [],
        contacts: [contactForm({ name: 'Ann Smith', email: 'ann@smith.example', responsible: true })],
      }),
    )
    const alert: Entry = {
      guid: 'a',
      link: wrapped,
      title: 'Checkout is broken',
      text: 'The checkout of our shop has been broken since this morning ...',
      atMs: now - 1_800_000,
    }
    await told(alert, first)
    const rows = async () => (await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 10 })).rows
    const view = await test.call('case.get', { caseId: (await rows())[0]?.caseId ?? 0 })
    expect([
      view.client?.clientId,
      view.author.name,
      view.messages.map(({ author, text }) => [author, text]),
    ]).toEqual([clientId, 'Ann Smith', [['Ann Smith', first.text]]])
    const { rows: sources } = await test.call('source.list', {})
    const place = sources.find(({ title }) => title === 'alerts.example')
    const more = {
      ...first,
      guid: 'more',
      link: `${page}#2`,
      text: 'Is anybody there? It is still broken, we are losing customers.',
    }
    await test.ingest(
      place?.sourceId ?? 0,
      documentOf([more, first], 'alerts.example'),
      '2',
      'https://alerts.example/feed',
    )
    expect((await rows()).length).toBe(1)
  })
})

describe('a story that is edited in both places', () => {
  it('opens one case when it turns from praise into a complaint', async () => {
    const praise = {
      ...first,
      title: '',
      text: 'Many thanks for the new gallery on our front page, it looks wonderful and our customers love it.',
    }
    const { cases } = await told(praise, { ...praise, guid: 'a' })
    const { rows: sources } = await test.call('source.list', {})
    const edited = {
      ...first,
      title: '',
      text: `${praise.text} EDIT: it has been down since noon and nobody answers the phone. This is unacceptable.`,
    }
    for (const { sourceId, title } of sources) {
      const guid = title === 'alerts.example' ? 'a' : praise.guid
      test.clock.atMs += 3_600_000
      await test.ingest(
        sourceId,
        documentOf([{ ...edited, guid: guid ?? '' }], title),
        '2',
        `https://${title}/feed`,
      )
    }
    const { total } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 10 })
    expect([cases, total]).toEqual([0, 1])
  })
})
