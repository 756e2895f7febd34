// Checks that what the owner corrected before there was a journal is its beginning, and that the journal keeps what it holds.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { readItem, readJudgement } from '../../../../src/main/store/items/items.ts'
import {
  addCorrection,
  countingIds,
  readCorrection,
  withdrawCorrections,
} from '../../../../src/main/store/owner/corrections.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function database() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.run(
    `INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
       opens_from, failures, next_check_at, created_at)
     VALUES (7, 'comments', 'Blog', 1, 'https://blog.example/comments/feed/', 30, 0, 0, 0, '2026-10-01', 0, 99, 1)`,
  )
  const kinds = [null, 'noise', 'praise']
  for (const [index, corrected] of kinds.entries()) {
    db.run(
      `INSERT INTO item (id, source_id, guid, title, text, first_seen_at, content_hash)
       VALUES (?, 7, ?, 'Help', ?, 5, 'h')`,
      [index + 1, `g${index}`, `Words ${index}`],
    )
    db.run(
      `INSERT INTO judgement (item_id, kind, confidence, language, reasons, service, cause, version, at, corrected_kind,
         corrected_at) VALUES (?, 'complaint', 0.9, 'en', '[]', '{}', '{}', '1', 5, ?, ?)`,
      [index + 1, corrected, corrected === null ? null : 20 - index],
    )
  }
  migrate(db)
  return db
}

it('begins with what was corrected before, in the order in which it was', () => {
  const db = database()
  expect(countingIds(db).map((id) => readCorrection(db, id))).toEqual([
    {
      correctionId: 1,
      itemId: 3,
      sourceId: 7,
      title: 'Help',
      text: 'Words 2',
      language: 'en',
      from: 'complaint',
      to: 'praise',
      atMs: 18,
    },
    expect.objectContaining({ correctionId: 2, itemId: 2, text: 'Words 1', to: 'noise', atMs: 19 }),
  ])
  expect([readItem(db, 1)?.text, readJudgement(db, 2)?.correctedKind]).toEqual(['Words 0', 'noise'])
  db.close()
})

it('counts the last correction of an item, and the one before it once that is withdrawn', () => {
  const db = database()
  const later = addCorrection(db, {
    itemId: 2,
    sourceId: 7,
    title: '',
    text: 'Words 1',
    language: 'en',
    from: 'noise',
    to: 'question',
    atMs: 30,
  })
  expect(countingIds(db)).toEqual([1, later])
  withdrawCorrections(db, [later], 31)
  expect(countingIds(db)).toEqual([1, 2])
  withdrawCorrections(db, [later], null)
  expect(countingIds(db)).toEqual([1, later])
  db.close()
})

it('lets no row be changed or deleted', () => {
  const db = database()
  expect(() => db.run("UPDATE correction SET to_kind = 'request'")).toThrow(/append-only/)
  expect(() => db.run('DELETE FROM correction')).toThrow(/append-only/)
  db.close()
})
