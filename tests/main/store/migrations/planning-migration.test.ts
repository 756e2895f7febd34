// Checks that a database of before keeps its cases and what can be undone, and that nothing waits or is reminded of.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  nextWakeAt,
  noteReminders,
  wakeDecided,
  wakeSnoozed,
} from '../../../../src/main/store/cases/case-waits.ts'
import { changeCase, readCase } from '../../../../src/main/store/cases/cases.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import { addSource } from '../../../../src/main/store/sources/sources.ts'
import { addUndo, lastTaken, listUndo, standingUndo } from '../../../../src/main/store/undo/undo.ts'
import { forumSource } from '../forum-source.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function before() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  addSource(db, forumSource(), 1)
  db.exec(`INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name,
      service, cause, received_at, due_at, snoozed_until, created_at)
    VALUES (1, 1, 'Asleep', 'question', 'remit', 'snoozed', 'snoozed', 'us', 1, 'a', 'Sari', '{}', '{}', 1, 1, 50, 1),
      (2, 2, 'Theirs', 'question', 'remit', 'waiting_client', 'open', 'them', 1, 'b', 'Budi', '{}', '{}', 1, 1, NULL, 1)`)
  db.exec(`INSERT INTO undo_entry (id, at, label, inverse, input, taken_at)
    VALUES (1, 1, 'case.close', 'cases.put', '{}', NULL), (2, 2, 'case.snooze', 'cases.put', '{}', 3)`)
  return db
}

it('keeps cases, wakes them as before, and still undoes', () => {
  const db = before()
  migrate(db)
  expect([
    nextWakeAt(db),
    wakeDecided(db, '2026-11-21', 40),
    noteReminders(db, 40),
    wakeSnoozed(db, 50),
    readCase(db, 1)?.shelf,
    standingUndo(db, null)[0]?.label,
    listUndo(db, 10).map(({ label }) => label),
    lastTaken(db),
  ]).toEqual([50, 0, 0, 1, 'open', 'case.close', ['case.close'], undefined])
  expect(addUndo(db, 'case.close', 'cases.put', {}, 4)).toBe(3)
  db.close()
})

it('asks for what is to be woken through indexes', () => {
  const db = before()
  migrate(db)
  const planOf = (sql: string) =>
    db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail.replace(/ \(.*/, ''))
  expect([
    planOf("SELECT id FROM case_file WHERE snoozed_for = 'quote'"),
    planOf('SELECT id FROM case_file WHERE remind_at <= 5'),
    planOf('SELECT id FROM case_file WHERE reminded_at IS NOT NULL'),
    planOf(
      "SELECT id FROM case_file INDEXED BY case_snoozed WHERE shelf = 'snoozed' ORDER BY snoozed_until NULLS LAST, id LIMIT 5",
    ),
  ]).toEqual([
    ['SCAN case_file USING COVERING INDEX case_snoozed_for_quote'],
    ['SEARCH case_file USING COVERING INDEX case_remind'],
    ['SEARCH case_file USING COVERING INDEX case_reminded'],
    ['SCAN case_file USING COVERING INDEX case_snoozed'],
  ])
  db.close()
})

it('ends what a case waits for when the case is moved, and gives it back with what is put back', () => {
  const db = before()
  migrate(db)
  changeCase(db, 2, { remind_at: 90 })
  const back = changeCase(db, 2, { side: 'us', status: 'triaged' })
  const moved = readCase(db, 2)
  changeCase(db, 2, back)
  expect([moved?.remind_at, readCase(db, 2)?.remind_at]).toEqual([null, 90])
  db.close()
})
