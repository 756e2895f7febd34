// Follows what authors change after they were answered, through the real desk: in the feed, and on the page.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { DeskMethodName, Input } from '../../../../src/contract/methods.ts'
import { type FetchOutcome, noHeaders } from '../../../../src/core/feed/fetch-outcome.ts'
import { type ProblemCode, problemOf } from '../../../../src/core/problem.ts'
import {
  answeredInPublic,
  commentFeed,
  openTestDesk,
  type Post,
  sourceInput,
  type TestDesk,
} from '../workspace.ts'

const now = Date.UTC(2026, 4, 12, 9)
const hour = 3_600_000
const day = 24 * hour
const complaint: Post = {
  guid: 'c31',
  author: 'Aditya Nugroho',
  text: 'I am very disappointed: my site has been down since Monday and nobody answers my mails. Terrible service.',
  at: '2026-05-12T07:00:00Z',
}
const update = 'UPDATE: they answered within one day and everything works again, thank you.'
const worse = 'UPDATE: it is down again and now the mail does not work either.'

let test: TestDesk
beforeEach(async () => {
  test = openTestDesk(now)
  await test.call('source.add', sourceInput)
})
afterEach(() => test.end())

const read = (post: Post, etag: string) => test.ingest(1, commentFeed([post]), etag)
const rowsOn = async (shelf: 'open' | 'done') =>
  (await test.call('inbox.page', { shelf, offset: 0, limit: 10 })).rows
const theCase = async () => {
  const [row] = [...(await rowsOn('open')), ...(await rowsOn('done'))]
  if (!row) throw new Error('no case')
  return { row, view: await test.call('case.get', { caseId: row.caseId }) }
}
const act = async <N extends DeskMethodName>(name: N, rest: object = {}) => {
  const { row } = await theCase()
  const how = name === 'case.close' ? { closing: answeredInPublic } : {}
  return test.call(name, { caseId: row.caseId, ...how, ...rest } as Input<N>)
}
/** How the case stands, in short. */
const standing = async () => {
  const { row, view } = await theCase()
  return {
    shelf: view.shelf,
    status: view.status,
    unread: row.unread,
    updated: row.updated,
    edits: view.messages[0]?.edits.length,
  }
}
const difference = async () => {
  const { view } = await theCase()
  const revisionId = view.messages[0]?.edits.at(-1)?.revisionId ?? 0
  const { runs } = await test.call('case.difference', { revisionId })
  return runs.flatMap(({ kind, text }) => (kind === 'kept' ? [] : [[kind, text.trim()]]))
}

describe('an edit in the feed', () => {
  beforeEach(async () => {
    await read(complaint, 'a')
    await act('case.markRead')
  })

  it('that is trivial changes the text without a word', async () => {
    await read({ ...complaint, text: `${complaint.text}<br>3 comments` }, 'b')
    const { view } = await theCase()
    expect([view.messages[0]?.text.endsWith('3 comments'), await standing()]).toEqual([
      true,
      { shelf: 'open', status: 'triaged', unread: false, updated: false, edits: 0 },
    ])
  })

  it('that says more is shown with its difference, and its marks are those of the new text', async () => {
    await read({ ...complaint, text: `Dear all. ${complaint.text} ${worse}` }, 'b')
    const { view } = await theCase()
    const [message] = view.messages
    const marked = message?.reasons.filter(({ end }) => end > 0) ?? []
    expect({
      standing: await standing(),
      difference: await difference(),
      marksFit: marked.length > 0 && marked.every((r) => message?.text.slice(r.start, r.end) === r.words),
    }).toEqual({
      standing: { shelf: 'open', status: 'triaged', unread: true, updated: true, edits: 1 },
      difference: [
        ['added', 'Dear all.'],
        ['added', worse],
      ],
      marksFit: true,
    })
  })

  it.each([
    ['a closed case stays closed when all is well', 'case.close', {}, update, 'done', 'resolved'],
    ['a closed case comes back when it is not', 'case.close', {}, worse, 'open', 'triaged'],
    [
      'a waiting case waits on when all is well',
      'case.reply',
      { text: 'Fixed.' },
      update,
      'open',
      'waiting_client',
    ],
    [
      'a waiting case is ours again when it is not',
      'case.reply',
      { text: 'Fixed.' },
      worse,
      'open',
      'triaged',
    ],
  ] as const)('%s', async (_, name, rest, added, shelf, status) => {
    await act(name, rest)
    test.clock.atMs += day
    await read({ ...complaint, text: `${complaint.text} ${added}` }, 'b')
    const due = (await theCase()).view.dueAtMs ?? 0
    expect([
      await standing(),
      shelf === 'done' || status === 'waiting_client' || due > test.clock.atMs,
    ]).toEqual([{ shelf, status, unread: true, updated: true, edits: 1 }, true])
  })

  it('never tells the owner twice by a notification', async () => {
    await test.desk.run('takeNotices', null)
    await act('case.close')
    await read({ ...complaint, text: `${complaint.text} ${worse}` }, 'b')
    await read({ ...complaint, text: `${complaint.text} ${worse} And the shop is offline, too.` }, 'c')
    expect([(await standing()).edits, await test.desk.run('takeNotices', null)]).toEqual([2, []])
  })

  it('is no news when a feed turns between two wordings', async () => {
    const other = { ...complaint, text: `${complaint.text} ${worse}` }
    for (const [at, post] of [other, complaint, other, complaint, other].entries()) await read(post, `t${at}`)
    expect((await standing()).edits).toBe(2)
  })

  it('that two sources bring is told once', async () => {
    const { sourceId } = await test.call('source.add', {
      ...sourceInput,
      address: 'http://planet.example/feed/',
    })
    await test.ingest(sourceId, commentFeed([complaint]), 'a')
    const edited = { ...complaint, text: `${complaint.text} ${worse}` }
    await test.ingest(sourceId, commentFeed([edited]), 'b')
    const first = await standing()
    await read(edited, 'b')
    expect([
      (await rowsOn('open')).length,
      first.edits,
      (await standing()).edits,
      await difference(),
    ]).toEqual([1, 1, 1, [['added', worse]]])
  })

  it('is measured from where trivial edits began', async () => {
    const letters = ['disapointed', 'disapointet', 'disapontet', 'dispontet']
    for (const [at, word] of letters.entries())
      await read({ ...complaint, text: complaint.text.replace('disappointed', word) }, `l${at}`)
    expect((await standing()).edits).toBe(1)
  })
})

describe('an edit of what was kept quiet', () => {
  const praise: Post = {
    ...complaint,
    text: 'Thank you so much, everything works great, very happy with you!',
  }

  it('opens a case when it has become a complaint, and tells of it once', async () => {
    await read(praise, 'a')
    expect(await rowsOn('open')).toEqual([])
    await read(complaint, 'b')
    expect([
      (await rowsOn('open')).map(({ kind }) => kind),
      (await test.desk.run('takeNotices', null)).length,
    ]).toEqual([['complaint'], 1])
  })
})

const page = (text: string) =>
  `<html><body><ol><li id="c31"><b>Aditya</b><div class="comment-content">${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join(
      '',
    )}</div></li><li id="c32"><div class="comment-content"><p>Me too.</p></div></li></ol></body></html>`

const answered = {
  status: 200,
  headers: { ...noHeaders, contentType: 'text/html; charset=utf-8', etag: '"p"' },
  finalUrl: 'http://forum.example/support/',
  permanentRedirectTo: null,
  retryAfterMs: null,
  tookMs: 3,
}
const body = (html: string): FetchOutcome => ({
  kind: 'body',
  bytes: new TextEncoder().encode(html),
  ...answered,
})
const problem = (code: ProblemCode): FetchOutcome => ({
  kind: 'problem',
  problem: problemOf(code),
  retryAfterMs: null,
  tookMs: 3,
})

/** Looks at the one watched page when it is due, and finds `outcome`. */
async function look(outcome: FetchOutcome) {
  const [due] = await test.desk.run('duePages', null)
  if (!due) throw new Error('nothing is watched')
  test.clock.atMs = Math.max(test.clock.atMs, due.nextCheckAtMs)
  return test.desk.run('takePage', { watchId: due.id, outcome })
}
const watched = async () => (await test.desk.run('duePages', null)).length

describe('the page of a complaint', () => {
  beforeEach(async () => {
    await read(complaint, 'a')
  })

  it.each([
    ['closed', 'case.close', {}],
    ['answered', 'case.reply', { text: 'Fixed.' }],
    ['left to the client', 'case.await', {}],
  ] as const)(
    'is looked at again for 30 days once it is %s, and not before; undo ends it',
    async (_, name, rest) => {
      const before = await watched()
      await act(name, rest)
      const { view } = await theCase()
      const during = [await watched(), view.watch]
      await test.call('undo.take', { undoId: null })
      expect([before, during, await watched()]).toEqual([
        0,
        [1, { untilMs: now + 30 * day, lastLookMs: null, nextLookMs: now + hour / 6, problem: null }],
        0,
      ])
    },
  )

  it('is not watched once the case is open again, and from anew when it is closed again', async () => {
    await act('case.close')
    await look(body(page(complaint.text)))
    await act('case.reopen')
    const open = await watched()
    test.clock.atMs += 5 * day
    await act('case.close')
    expect([open, await watched(), (await theCase()).view.watch?.untilMs]).toEqual([
      0,
      1,
      test.clock.atMs + 30 * day,
    ])
    // What was changed meanwhile is measured against the first look.
    await look(body(page(`${complaint.text}\n${worse}`)))
    expect((await standing()).edits).toBe(1)
  })

  it('is watched only as long as the case is a complaint', async () => {
    await act('case.close')
    await act('case.correctKind', { kind: 'request' })
    const asRequest = await watched()
    await act('case.correctKind', { kind: 'complaint' })
    const again = await watched()
    await test.call('undo.take', { undoId: null })
    expect([asRequest, again, await watched()]).toEqual([0, 1, 0])
  })

  it('is stopped by the owner for good, and goes on after undo', async () => {
    await act('case.reply', { text: 'Fixed.' })
    await act('case.unwatch')
    await act('case.close')
    const stopped = await watched()
    await test.call('undo.take', { undoId: null })
    await test.call('undo.take', { undoId: null })
    expect([stopped, await watched()]).toEqual([0, 1])
  })

  it('is not asked while its source is paused, nor when it was removed', async () => {
    await act('case.close')
    const { address, title, kind, intervalMinutes, allowPrivate, muted } = (
      await test.call('source.list', {})
    ).rows[0] ?? { ...sourceInput, muted: false }
    const save = (paused: boolean) =>
      test.call('source.save', {
        sourceId: 1,
        address,
        title: title ?? '',
        kind,
        intervalMinutes,
        allowPrivate,
        muted,
        paused,
      } as Input<'source.save'>)
    await save(true)
    const paused = await watched()
    await save(false)
    await test.call('source.remove', { sourceId: 1 })
    const removed = await watched()
    await test.call('undo.take', { undoId: null })
    expect([paused, removed, await watched()]).toEqual([0, 0, 1])
  })

  it('that changed is an event with the difference, and the earlier wording stays', async () => {
    await act('case.close')
    await look(body(page(complaint.text)))
    const before = await standing()
    await look(body(page(`${complaint.text}\n${update}`)))
    const { view } = await theCase()
    const { earlier } = await test.call('case.difference', {
      revisionId: view.messages[0]?.edits[0]?.revisionId ?? 0,
    })
    expect({
      before,
      after: await standing(),
      event: view.events.at(-1)?.facts['via'],
      text: view.messages[0]?.text,
      difference: await difference(),
      earlier,
    }).toEqual({
      before: { shelf: 'done', status: 'resolved', unread: false, updated: false, edits: 0 },
      after: { shelf: 'done', status: 'resolved', unread: true, updated: true, edits: 1 },
      event: 'page',
      text: `${complaint.text}\n\n${update}`,
      difference: [['added', update]],
      earlier: complaint.text,
    })
  })

  it('brings the closed case back when it says more than that all is well', async () => {
    await act('case.close')
    await look(body(page(complaint.text)))
    await look(body(page(`${complaint.text}\n${worse}`)))
    expect(await standing()).toMatchObject({ shelf: 'open', status: 'triaged', unread: true })
  })

  it('and its feed tell of one change once, whichever is first', async () => {
    await act('case.close')
    await look(body(page(complaint.text)))
    await look(body(page(`${complaint.text}\n${worse}`)))
    await read({ ...complaint, text: `${complaint.text}</p><p>${worse}` }, 'b')
    await read(
      { ...complaint, text: `${complaint.text}</p><p>${worse}</p><p>And the shop is offline, too.` },
      'c',
    )
    await act('case.close')
    await look(body(page(`${complaint.text}\n${worse}\nAnd the shop is offline, too.`)))
    expect((await standing()).edits).toBe(2)
  })

  it('is not undone by a feed that is behind it', async () => {
    await act('case.close')
    await look(body(page(complaint.text)))
    await look(body(page(`${complaint.text}\n${worse}`)))
    await read({ ...complaint, text: `${complaint.text}<br>5 comments` }, 'b')
    const { view } = await theCase()
    expect([view.messages[0]?.edits.length, view.messages[0]?.text.includes(worse)]).toEqual([1, true])
  })

  it.each([
    ['gone for good', [body(page(complaint.text)), problem('http_410')], 'page'],
    ['not found twice', [body(page(complaint.text)), problem('http_404'), problem('http_404')], 'page'],
    [
      'not found once',
      [body(page(complaint.text)), problem('http_404'), body(page(complaint.text))],
      undefined,
    ],
    [
      'out of reach, then not found',
      [problem('timeout'), problem('http_404'), problem('timeout')],
      undefined,
    ],
    [
      'without the words twice',
      [body(page(complaint.text)), body('<p>Hello.</p>'), body('<p>Hello.</p>')],
      'words',
    ],
    ['without the words from the first', [body('<p>Hello.</p>'), body('<p>Hello.</p>')], undefined],
    [
      'behind a password',
      [body(page(complaint.text)), ...Array(3).fill(body('<input type=password>'))],
      undefined,
    ],
  ] as const)('that is %s', async (_, outcomes, expected) => {
    await act('case.close')
    for (const outcome of outcomes) await look(outcome)
    await look(outcomes.at(-1) ?? problem('timeout'))
    const { view } = await theCase()
    const gone = view.events.filter(({ name }) => name.endsWith('_gone'))
    expect([view.messages[0]?.gone?.what, gone.length]).toEqual([expected, expected === undefined ? 0 : 1])
  })

  it('is looked at more seldom while it fails, and no more after 30 days', async () => {
    await act('case.close')
    const waits: number[] = []
    for (let n = 0; n < 4; n++) {
      const { nextCheckAtMs } = await look(problem('timeout'))
      waits.push((nextCheckAtMs - test.clock.atMs) / hour)
    }
    for (let n = 0; n < 60 && (await watched()) > 0; n++) await look(body(page(complaint.text)))
    expect([waits, await watched(), (await theCase()).view.watch, test.clock.atMs]).toEqual([
      [1, 2, 4, 8],
      0,
      null,
      now + 30 * day,
    ])
  })

  it('in an old character set that only its head names is read in it', async () => {
    const hungarian =
      'Nagyon csalódott vagyok: napok óta nem működik a weboldalam, senki sem válaszol. Szörnyű.'
    const bytes = (text: string) =>
      Uint8Array.from([...text].map((char) => ({ ő: 0xf5, ű: 0xfb })[char] ?? char.charCodeAt(0)))
    const html = (text: string) =>
      `<html><head><meta charset="iso-8859-2"></head><body><div id="c9">${text}</div></body></html>`
    const sent = (text: string): FetchOutcome => ({
      kind: 'body',
      bytes: bytes(html(text)),
      ...answered,
      headers: { ...noHeaders, contentType: 'text/html' },
    })
    await act('case.close')
    await read({ ...complaint, guid: 'c9', author: 'Nagy Péter', text: hungarian }, 'h')
    await act('case.close')
    const [, second] = await test.desk.run('duePages', null)
    const watchId = second?.id ?? 0
    const added = 'Frissítés: megint leállt, időközben a levelezés sem működik.'
    await test.desk.run('takePage', { watchId, outcome: sent(hungarian) })
    await test.desk.run('takePage', { watchId, outcome: sent(`${hungarian}<br><br>${added}`) })
    const { view } = await theCase()
    expect(view.messages[0]?.text).toBe(`${hungarian}\n\n${added}`)
  })
})

describe('what is not watched', () => {
  it.each([
    ['a ticket', { kind: 'tickets' as const }, complaint],
    ['a text without a link', {}, { ...complaint, link: 'urn:none' }],
    ['a request', {}, { ...complaint, text: 'Could you please change the colour of the menu on our site?' }],
  ])('%s', async (_, changes, post) => {
    const other = { ...sourceInput, ...changes, address: 'http://other.example/feed/' }
    const { sourceId } = await test.call('source.add', other)
    await test.ingest(sourceId, commentFeed([post]))
    await act('case.close')
    expect([await watched(), (await theCase()).view.watch]).toEqual([0, null])
  })
})
