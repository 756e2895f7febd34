// Checks that what was told before stays told when a case can be told of for more than one reason.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addNotice, takeNotices } from '../../../../src/main/store/cases/notices.ts'
import { isReferenceClient } from '../../../../src/main/store/clients/clients.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('keeps which complaints were told, and clients as they were', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.run(
    `INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
       opens_from, next_check_at, created_at)
     VALUES (7, 'comments', 'Blog', 1, 'https://blog.example/comments/feed/', 30, 0, 0, 0, '2026-10-01', 99, 1)`,
  )
  db.run(
    "INSERT INTO client (id, name, kind, language, currency, zone, created_at) VALUES (4, 'Sari', 'person', 'id', 'IDR', 'Asia/Jakarta', 1)",
  )
  for (const caseId of [1, 2]) {
    db.run(
      `INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, service,
         cause, received_at, due_at, created_at)
       VALUES (?, ?, 'Help', 'complaint', 'remit', 'new', 'open', 'us', 7, 't', 'Ann', '{}', '{}', 1, 2, 1)`,
      [caseId, caseId],
    )
  }
  db.run('INSERT INTO notice (case_id, created_at, shown_at) VALUES (1, 5, 6), (2, 5, NULL)')
  migrate(db)
  for (const caseId of [1, 2]) addNotice(db, caseId, 9)
  addNotice(db, 1, 9, 'comments')
  const told = takeNotices(db, 10).map(({ caseId, kind }) => [caseId, kind])
  expect([told, takeNotices(db, 11), isReferenceClient(db, 4)]).toEqual([
    [
      [1, 'comments'],
      [2, 'complaint'],
    ],
    [],
    false,
  ])
  db.close()
})
