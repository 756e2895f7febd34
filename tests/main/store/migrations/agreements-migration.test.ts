// Checks that agreements and ledger of an earlier database are kept, and that a verdict's entries come from one index.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { bookedOn } from '../../../../src/main/store/agreements/ledger.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { agreementTables } from '../../../../src/main/store/migrations/0005-agreements.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('keeps every entry in its order and reads them from the index alone', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(agreementTables))
  db.exec(`
    INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
      VALUES (1, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', '', '', 0);
    INSERT INTO agreement (id, client_id, title, zone, currency, start_on, end_on, status, grace_days, grace_mode,
        warranty_days, contact_policy, unlisted_policy, created_at)
      VALUES (4, 1, 'Web Basic', 'Asia/Jakarta', 'IDR', '2026-01-15', '2026-07-14', 'active', 0, 'honour', 30, 'warn', 'owner', 0);
    INSERT INTO entitlement (id, agreement_id, position, label, services, effect, unit, quantity, period, prorate, deficit,
        increment_minutes, free_up_to_minutes, split, out_of_hours_mode, out_of_hours_bps, self_service, requires_payment, priority)
      VALUES (8, 4, 0, 'Changes', '["revision"]', 'include', 'request', 3, 'term', 'full', 'bill', 1, 0, 0, 'none', 0, 0, 0, 0);
    INSERT INTO usage_entry (id, entitlement_id, kind, quantity, occurred_on, posted_at)
      VALUES (1, 8, 'debit', 1, '2026-03-02', 0), (2, 8, 'debit', 1, '2026-02-01', 0);
  `)
  migrate(db)
  const plan = db.all<{ detail: string }>(
    `EXPLAIN QUERY PLAN SELECT entitlement_id, quantity, occurred_on, lot_id FROM usage_entry
     WHERE entitlement_id IN (SELECT id FROM entitlement WHERE agreement_id = 4) ORDER BY occurred_on, id`,
  )
  expect({
    booked: bookedOn(db, 4),
    usesIndex: plan.some(({ detail }) => detail.includes('COVERING INDEX usage_of_entitlement')),
    sound: db.pragma('integrity_check'),
  }).toEqual({
    booked: [
      { entitlement: 8, quantity: 1, on: '2026-02-01', lot: null },
      { entitlement: 8, quantity: 1, on: '2026-03-02', lot: null },
    ],
    usesIndex: true,
    sound: 'ok',
  })
  db.close()
})
