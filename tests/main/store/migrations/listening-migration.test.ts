// Checks that a database of the first version keeps everything when listening is added to it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addMessage } from '../../../../src/main/store/cases/cases.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { lastRevision } from '../../../../src/main/store/items/item-revisions.ts'
import { knownItems, readItem, readJudgement } from '../../../../src/main/store/items/items.ts'
import { pollableSources } from '../../../../src/main/store/sources/source-answers.ts'
import { listChecks } from '../../../../src/main/store/sources/source-checks.ts'
import { listSources } from '../../../../src/main/store/sources/source-list.ts'
import { readSource } from '../../../../src/main/store/sources/sources.ts'
import { duePages } from '../../../../src/main/store/sources/watched-pages.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const reasons = [
  {
    signal: 'down',
    kind: 'complaint',
    words: 'is "down"',
    start: 9,
    end: 18,
    weight: 1.796124333,
  },
  { signal: 'anger', kind: 'complaint', words: 'årligt', start: 0, end: 0, weight: 0.5 },
]

function databaseOfFirstVersion() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 1)
  db.run(
    `INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
       opens_from, etag, validators_at, failures, next_check_at, created_at)
     VALUES (7, 'comments', 'Blog', 1, 'https://blog.example/comments/feed/', 30, 0, 1, 0, '2026-10-01', '"a"', 1, 2, 99, 1)`,
  )
  db.run(
    `INSERT INTO item (id, source_id, guid, title, text, first_seen_at, content_hash)
     VALUES (3, 7, 'g1', 'Help', 'The shop is "down"', 5, 'h')`,
  )
  db.run("INSERT INTO item_key (source_id, key, item_id) VALUES (7, 'guid:g1', 3)")
  db.run(
    `INSERT INTO judgement (item_id, kind, confidence, language, reasons, service, cause, version, at)
     VALUES (3, 'complaint', 0.9, 'en', ?, '{"key":"hosting","confidence":1,"words":[]}', '{"cause":"unknown","words":[]}', '1', 5)`,
    [JSON.stringify(reasons)],
  )
  db.run(
    `INSERT INTO item_revision (item_id, title, text, content_hash, replaced_at) VALUES (3, 'Help', 'Earlier', 'e', 4)`,
  )
  db.run(
    `INSERT INTO source_check (source_id, at, outcome, new_items, new_cases, bytes, took_ms)
     VALUES (7, 5, 'read', 1, 0, 900, 40)`,
  )
  return db
}

it('keeps sources, items, judgements and checks, and gives the new columns their plain meaning', () => {
  const db = databaseOfFirstVersion()
  migrate(db)
  expect(readSource(db, 7)).toMatchObject({
    title: 'Blog',
    muted: 1,
    failures: 2,
    by_hand: 0,
    rules: '{"take":"everything","words":[],"ignore":[]}',
    secret: null,
    secret_outline: null,
    user_agent: null,
    allow_self_signed: 0,
    guid_unreliable: 0,
    halvings: 0,
    gone_at: null,
  })
  expect(listSources(db, 10).map(({ title, itemCount }) => [title, itemCount])).toEqual([['Blog', 1]])
  expect(pollableSources(db, 10).map(({ address, etag }) => [address, etag])).toEqual([
    ['https://blog.example/comments/feed/', '"a"'],
  ])
  expect(knownItems(db, 7, ['guid:g1']).get('guid:g1')).toEqual({ itemId: 3, contentHash: 'h' })
  expect(readItem(db, 3)?.text).toBe('The shop is "down"')
  expect(lastRevision(db, 3)).toMatchObject({ text: 'Earlier', via: 'feed', isMeaningful: true })
  expect(duePages(db)).toEqual([])
  expect(listChecks(db, 7, 10)).toMatchObject([{ outcome: 'read', newItems: 1, tookMs: 40 }])
  db.close()
})

it('finds each word of a message once, also in a database that indexed additions by itself', () => {
  const db = databaseOfFirstVersion()
  db.run(
    `INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, service,
       cause, received_at, due_at, created_at)
     VALUES (1, 1, 'Help', 'complaint', 'remit', 'new', 'open', 'us', 7, 't', 'Ann', '{}', '{}', 1, 2, 1)`,
  )
  db.run("INSERT INTO message (case_id, direction, author, text, at) VALUES (1, 'in', 'Ann', 'zebra one', 1)")
  migrate(db)
  const message = { caseId: 1, itemId: null, direction: 'in' as const, author: 'Ann', atMs: 2 }
  addMessage(db, { ...message, text: 'zebra two' })
  db.run("INSERT INTO message_text (message_text, rank) VALUES ('integrity-check', 1)")
  const found = db.all('SELECT rowid FROM message_text WHERE message_text MATCH ?', ['zebra'])
  expect(found).toHaveLength(2)
  db.close()
})

it('keeps why an item was judged as it was, to a thousandth of the weight', () => {
  const db = databaseOfFirstVersion()
  migrate(db)
  expect(readJudgement(db, 3)?.reasons).toEqual([{ ...reasons[0], weight: 1.796 }, reasons[1]])
  db.close()
})
