// Checks that cases, verdicts, agreements and the ledger of the version before are kept, and what the new tables hold fast.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import {
  addLeakage,
  leakageOfCase,
  leakageOfClient,
  reverseLeakage,
} from '../../../../src/main/store/agreements/leakage.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  db.exec(`
    INSERT INTO source (id, address, kind, title, title_given, interval_minutes, allow_private, muted, paused, opens_from,
        next_check_at, created_at)
      VALUES (1, 'http://forum.example/feed/', 'forum', 'Forum', 1, 30, 0, 0, 0, '2026-01-01', 0, 0);
    INSERT INTO client (id, name, kind, language, currency, zone, created_at)
      VALUES (1, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', 0);
    INSERT INTO agreement (id, client_id, title, zone, currency, start_on, end_on, status, grace_days, grace_mode,
        warranty_days, contact_policy, unlisted_policy, created_at)
      VALUES (4, 1, 'Web Basic', 'Asia/Jakarta', 'IDR', '2026-01-15', '2026-07-14', 'active', 0, 'honour', 30, 'warn', 'owner', 0);
    INSERT INTO entitlement (id, agreement_id, position, label, services, effect, unit, quantity, period, prorate, deficit,
        increment_minutes, free_up_to_minutes, split, out_of_hours_mode, out_of_hours_bps, self_service, requires_payment, priority)
      VALUES (8, 4, 0, 'Changes', '["revision"]', 'include', 'request', 3, 'term', 'full', 'bill', 1, 0, 0, 'none', 0, 0, 0, 0);
    INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, client_id,
        service, cause, minutes, received_at, due_at, created_at)
      VALUES (5, 1, 'Menu', 'request', 'remit', 'new', 'open', 'us', 1, 't', 'Sari', 1, '{}', '{}', 30, 0, 0, 0);
    INSERT INTO verdict (id, case_id, kind, body, inputs_hash, engine_version, at, override_kind, override_reason, override_price)
      VALUES (6, 5, 'paid_extra', '{"price":500000}', 'h', '1.0.0', 0, 'in_contract', 'A gift', 0);
    INSERT INTO usage_entry (id, entitlement_id, case_id, kind, quantity, occurred_on, posted_at)
      VALUES (1, 8, 5, 'debit', 1, '2026-03-02', 0);
  `)
  migrate(db)
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const entry = {
  clientId: 1,
  agreementId: 4,
  caseId: 5,
  amount: 500_000,
  currency: 'IDR',
  minutes: null,
  reason: 'A gift',
}

it('keeps everything, and what is new says nothing of what was', () => {
  expect({
    cases: db.all('SELECT id, minutes, occurred_on FROM case_file'),
    verdicts: db.all('SELECT id, override_kind, override_price FROM verdict'),
    ledger: db.all('SELECT id, quantity, occurred_on, worked_on FROM usage_entry'),
    versions: db.all('SELECT id FROM agreement_version'),
    leakage: leakageOfClient(db, 1),
    sound: db.pragma('integrity_check'),
  }).toEqual({
    cases: [{ id: 5, minutes: 30, occurred_on: null }],
    verdicts: [{ id: 6, override_kind: 'in_contract', override_price: 0 }],
    ledger: [{ id: 1, quantity: 1, occurred_on: '2026-03-02', worked_on: null }],
    versions: [],
    leakage: [],
    sound: 'ok',
  })
})

it('takes back what was given away by an entry of the opposite sign, and lets nothing be changed but its reason', () => {
  addLeakage(db, entry, '2026-03-02', 10)
  const given = leakageOfCase(db, 5)
  if (given === undefined) throw new Error('nothing was given away')
  reverseLeakage(db, given, '2026-03-05', 20)
  db.run("UPDATE leakage SET reason = '' WHERE id = ?", [given.leakageId])
  expect(db.all('SELECT amount, on_date, reason FROM leakage ORDER BY id')).toEqual([
    { amount: 500_000, on_date: '2026-03-02', reason: '' },
    { amount: -500_000, on_date: '2026-03-05', reason: '' },
  ])
  expect([leakageOfCase(db, 5), leakageOfClient(db, 1)]).toEqual([undefined, []])
  expect(() => db.run('UPDATE leakage SET amount = 1 WHERE id = 1')).toThrow('append-only')
  expect(() => db.run('DELETE FROM leakage WHERE id = 1')).toThrow('append-only')
})

it('finds what was given away by an index', () => {
  const plan = db.all<{ detail: string }>('EXPLAIN QUERY PLAN SELECT * FROM leakage WHERE client_id = 1')
  expect(plan.some(({ detail }) => detail.includes('leakage_of_client'))).toBe(true)
})

it('holds one version of an agreement a day; one that was taken back stands in nobody’s way', () => {
  const add = () =>
    db.run(
      "INSERT INTO agreement_version (agreement_id, effective_from, body, note, created_at) VALUES (4, '2026-04-01', '{}', '', 0)",
    )
  add()
  expect(add).toThrow('UNIQUE')
  db.run('UPDATE agreement_version SET taken_back_at = 1')
  add()
  expect(db.all('SELECT id FROM agreement_version')).toHaveLength(2)
})
