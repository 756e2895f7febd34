// Checks that cases of an earlier database get the clock that tells how they stand, and are due by it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recountOldDues } from '../../../../src/main/desk/cases/clock.ts'
import { readCase } from '../../../../src/main/store/cases/cases.ts'
import { clockEventsOf } from '../../../../src/main/store/cases/clock.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { readMeta } from '../../../../src/main/store/file/meta.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const hour = 3_600_000
type Kept = { id: number; kind?: string; shelf?: string; side?: string; since?: number | null }

function keep(db: Db, { id, kind = 'request', shelf = 'open', side = 'us', since = null }: Kept) {
  db.run(
    `INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, service,
       cause, received_at, due_at, since_at, created_at)
     VALUES ($id, $id, 'Help', $kind, 'remit', 'triaged', $shelf, $side, 7, $thread, 'Ann', '{}', '{}', 0, 5, $since, 0)`,
    { id, kind, shelf, side, since, thread: `t${id}` },
  )
  say(db, id, 'in', 0)
}
const say = (db: Db, caseId: number, direction: 'in' | 'out', atMs: number) =>
  db.run("INSERT INTO message (case_id, direction, author, text, at) VALUES (?, ?, 'Ann', 'words', ?)", [
    caseId,
    direction,
    atMs,
  ])
const happen = (db: Db, caseId: number, name: string, atMs: number) =>
  db.run("INSERT INTO case_event (case_id, at, name, facts) VALUES (?, ?, ?, '{}')", [caseId, atMs, name])

it('tells each case of before its clock, keeps everything, and works out anew what is due', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.run(
    `INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused, opens_from,
       next_check_at, created_at)
     VALUES (7, 'comments', 'Blog', 1, 'https://blog.example/feed/', 30, 0, 0, 0, '2026-10-01', 99, 1)`,
  )
  keep(db, { id: 1, kind: 'complaint' })
  keep(db, { id: 2, side: 'them', since: 10 * hour })
  say(db, 2, 'out', 10 * hour)
  keep(db, { id: 3, shelf: 'done', since: 20 * hour })
  keep(db, { id: 4 })
  say(db, 4, 'out', 10 * hour)
  say(db, 4, 'in', 30 * hour)
  keep(db, { id: 5 })
  happen(db, 5, 'closed', 10 * hour)
  happen(db, 5, 'reopened', 40 * hour)
  migrate(db)
  recountOldDues(db)
  const told = [1, 2, 3, 4, 5].map((id) => ({
    id,
    events: clockEventsOf(db, id).map(({ name, atMs, kind }) => [name, atMs / hour, kind]),
    dueHours: (readCase(db, id)?.due_at ?? 0) / hour,
    answeredHours: (readCase(db, id)?.answered_at ?? Number.NaN) / hour,
  }))
  expect(told).toEqual([
    { id: 1, events: [], dueHours: 24, answeredHours: Number.NaN },
    { id: 2, events: [['paused', 10, null]], dueHours: 72, answeredHours: 10 },
    { id: 3, events: [['stopped', 20, null]], dueHours: 5 / hour, answeredHours: Number.NaN },
    {
      id: 4,
      events: [
        ['paused', 10, null],
        ['resumed', 30, 'request'],
      ],
      dueHours: 102,
      answeredHours: 10,
    },
    {
      id: 5,
      events: [
        ['paused', 10, null],
        ['resumed', 40, null],
      ],
      dueHours: 102,
      answeredHours: Number.NaN,
    },
  ])
  expect([readMeta(db, 'dues_are_old'), db.all('SELECT id FROM message').length]).toEqual([0, 8])
  db.close()
})
