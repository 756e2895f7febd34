// Checks that a database of before keeps its cases, and that they are found by client and by when they were done as before.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { unfinishedCases } from '../../../../src/main/store/cases/cases.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { placeOnShelf, shelfCaseIds, shelfCount } from '../../../../src/main/store/lists/inbox.ts'
import { fewerEntries } from '../../../../src/main/store/migrations/0009-fewer-entries.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(fewerEntries))
  db.exec(`INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused, opens_from,
      next_check_at, created_at) VALUES (1, 'forum', 'Forum', 1, 'http://forum.example/', 60, 0, 0, 0, '2026-01-01', 1, 1);
    INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
      VALUES (1, 'Acme', 'company', 'en', 'EUR', 'UTC', '', '', 1)`)
  const add = (id: number, shelf: string, client: number | null, since: number | null) =>
    db.run(
      `INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name,
         client_id, service, cause, received_at, due_at, since_at, created_at)
       VALUES (?, ?, '', 'question', 'remit', 'new', ?, 'us', 1, ?, '', ?, '{}', '{}', 1, ?, ?, 1)`,
      [id, id, shelf, `${id}`, client, id, since],
    )
  add(1, 'open', null, null)
  add(2, 'open', 1, null)
  add(3, 'done', 1, 50)
  add(4, 'done', null, 70)
  add(5, 'done', null, null)
  add(6, 'quiet', null, 60)
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const asked = () => [
  unfinishedCases(db, 1).map(({ id }) => id),
  shelfCount(db, 'done'),
  shelfCaseIds(db, 'done', 0, 10),
  [3, 4, 5, 6].map((id) => placeOnShelf(db, 'done', id)),
]

it('finds the same cases, in the same order, as before', () => {
  const before = asked()
  migrate(db)
  expect([before, asked(), db.pragma('quick_check')]).toEqual([
    [[2], 3, [4, 3, 5], [1, 0, 2, null]],
    [[2], 3, [4, 3, 5], [1, 0, 2, null]],
    'ok',
  ])
})

it.each([
  ["SELECT id FROM case_file WHERE shelf = 'done' ORDER BY since_at DESC, id DESC LIMIT 50", 'case_by_since'],
  [
    "SELECT count(*) FROM case_file WHERE shelf = 'done' AND (COALESCE(since_at, 0), id) > (5, 1)",
    'case_by_since',
  ],
  [
    "SELECT id FROM case_file INDEXED BY case_by_since WHERE shelf = 'done' AND since_at >= 5",
    'case_by_since',
  ],
  ["SELECT count(*) FROM case_file WHERE client_id = 1 AND shelf IN ('open', 'snoozed')", 'case_by_client'],
  ["SELECT id FROM case_file WHERE client_id IN (SELECT value FROM json_each('[1]'))", 'case_by_client'],
  [
    `SELECT (SELECT count(*) FROM case_file WHERE client_id = client.id AND shelf IN ('open', 'snoozed')) FROM client`,
    'case_by_client',
  ],
])('reads %s through its index', (sql, index) => {
  migrate(db)
  const plan = db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => detail)
  expect(plan.filter((step) => step.includes(`USING COVERING INDEX ${index}`))).toHaveLength(1)
  expect(plan.filter((step) => step.includes('TEMP B-TREE'))).toEqual([])
})
