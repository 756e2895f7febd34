// Checks that clients and cases of a database of before are kept, with nothing claimed that nobody said.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changeCase, readCase } from '../../../../src/main/store/cases/cases.ts'
import { readClient } from '../../../../src/main/store/clients/clients.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { knownFacts } from '../../../../src/main/store/migrations/0008-known-facts.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'

it('has no tax number and no outage until the owner says so', () => {
  const dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(knownFacts))
  db.exec(`
    INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused, opens_from,
        next_check_at, created_at)
      VALUES (1, 'forum', 'Forum', 1, 'http://forum.example/feed', 60, 0, 0, 0, '2026-01-01', 1, 1);
    INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
      VALUES (1, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', 'Sleman', '', 0);
    INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, client_id,
        service, cause, received_at, due_at, created_at)
      VALUES (1, 1, 'Down', 'complaint', 'remit', 'new', 'open', 'us', 1, 'a', 'Sari', 1, '{}', '{}', 1, 1, 1);
  `)
  migrate(db)
  const before = [readClient(db, 1)?.form.taxId, readClient(db, 1)?.form.address, readCase(db, 1)?.by_outage]
  const back = changeCase(db, 1, { by_outage: 1 })
  expect([before, readCase(db, 1)?.by_outage, back, db.pragma('integrity_check')]).toEqual([
    ['', 'Sleman', 0],
    1,
    { by_outage: 0 },
    'ok',
  ])
  db.close()
  rmSync(dir, { recursive: true, force: true })
})
