// Checks that a database of the second version keeps its messages when answers are added, and finds earlier replies by index.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { indexSome } from '../../../../src/main/desk/answers/index-asked.ts'
import { answeredAmong, answeredForClient, messagesLike } from '../../../../src/main/store/answers/asked.ts'
import { messagesInBands, openWordsOfAuthor } from '../../../../src/main/store/cases/near-copies.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function databaseOfSecondVersion() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.exec(`INSERT INTO client (id, name, kind, language, currency, zone, created_at)
      VALUES (4, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', 1);
    INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
      opens_from, next_check_at, created_at)
      VALUES (7, 'comments', 'Blog', 1, 'https://blog.example/feed/', 30, 0, 1, 0, '2026-10-01', 99, 1);
    INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name,
      client_id, service, cause, received_at, due_at, created_at)
      VALUES (3, 41, 'Invoices', 'question', 'remit', 'resolved', 'done', 'them', 7, 't', 'Sari', 4, '{}', '{}', 5, 6, 5);
    INSERT INTO message (id, case_id, direction, author, text, at) VALUES
      (1, 3, 'in', 'Sari', 'Where is "my" invoice - NEAR* the end?', 5), (2, 3, 'out', 'Rangga', 'Under Billing.', 8);`)
  return db
}

it('keeps every message, and puts what clients wrote into the index later', () => {
  const db = databaseOfSecondVersion()
  const messages = db.all('SELECT * FROM message ORDER BY id')
  migrate(db, 3)
  const mayBeMore = indexSome(db)
  expect({
    messages: db.all('SELECT * FROM message ORDER BY id'),
    mayBeMore,
    found: messagesLike(db, '"oinvoice" OR "invoi"', 5),
    answered: answeredAmong(db, [2, 1], 99).map(({ no, answer }) => ({ no, answer })),
    ofClient: answeredForClient(db, 4, 99).map(({ no, author, answeredAtMs }) => ({
      no,
      author,
      answeredAtMs,
    })),
    broken: db.all('PRAGMA foreign_key_check'),
  }).toEqual({
    messages,
    mayBeMore: false,
    found: [1],
    answered: [{ no: 41, answer: 'Under Billing.' }],
    ofClient: [{ no: 41, author: 'Sari', answeredAtMs: 8 }],
    broken: [],
  })
  db.close()
})

it('looks at replies alone for what a client was told', () => {
  const db = databaseOfSecondVersion()
  migrate(db, 3)
  const plan = db.all<{ detail: string }>(
    "EXPLAIN QUERY PLAN SELECT id FROM message WHERE direction = 'out' AND removed_at IS NULL ORDER BY id DESC LIMIT 2000",
  )
  expect(plan.map(({ detail }) => detail)).toEqual(['SCAN message USING INDEX message_out'])
  db.close()
})

it('finds near copies by their bands, and what an author wrote in one place by the key of the thread', () => {
  const db = databaseOfSecondVersion()
  db.exec(`INSERT INTO message (id, case_id, direction, author, text, at)
    VALUES (3, 3, 'in', 'Sari', 'Where do I find the invoices of last year, please? I need all twelve.', 5)`)
  migrate(db, 3)
  indexSome(db)
  const bands = db
    .all<{ band: number }>('SELECT band FROM copy_band WHERE message_id = 3')
    .map(({ band }) => band)
  db.exec("UPDATE case_file SET shelf = 'open', thread_key = '7|name:sari|topic:invoices'")
  const ids = (rows: readonly { id: number }[]) => rows.map(({ id }) => id)
  expect({
    bands: bands.length,
    found: ids(messagesInBands(db, bands.slice(0, 1), 99, 0, 9)),
    ofItself: ids(messagesInBands(db, bands, 3, 0, 9)),
    later: ids(messagesInBands(db, bands, 99, 6, 9)),
    ofAuthor: ids(openWordsOfAuthor(db, 7, 'name:sari', 0)),
    ofAnother: ids(openWordsOfAuthor(db, 7, 'name:sar', 0)),
  }).toEqual({ bands: 21, found: [3], ofItself: [], later: [], ofAuthor: [3, 3], ofAnother: [] })
  db.close()
})
