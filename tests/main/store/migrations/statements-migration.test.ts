// Checks that clients and their ledger are kept when statements are added, and that the database itself keeps what was issued.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bookedOn } from '../../../../src/main/store/agreements/ledger.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import {
  addStatementEvent,
  setEventTakenBack,
  statementEvents,
} from '../../../../src/main/store/statements/statement-events.ts'
import {
  addStatement,
  closedThrough,
  eraseAddressee,
  isIntact,
  issuedIn,
  issuedStatementCovers,
  type NewStatement,
  readStatement,
  standingStatements,
} from '../../../../src/main/store/statements/statements.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  db.exec(`
    INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
      VALUES (1, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', '', '', 0);
    INSERT INTO agreement (id, client_id, title, zone, currency, start_on, end_on, status, grace_days, grace_mode,
        warranty_days, contact_policy, unlisted_policy, created_at)
      VALUES (4, 1, 'Web Basic', 'Asia/Jakarta', 'IDR', '2026-01-15', '2026-07-14', 'active', 0, 'honour', 30, 'warn', 'owner', 0);
    INSERT INTO entitlement (id, agreement_id, position, label, services, effect, unit, quantity, period, prorate, deficit,
        increment_minutes, free_up_to_minutes, split, out_of_hours_mode, out_of_hours_bps, self_service, requires_payment, priority)
      VALUES (8, 4, 0, 'Changes', '["revision"]', 'include', 'request', 3, 'term', 'full', 'bill', 1, 0, 0, 'none', 0, 0, 0, 0);
    INSERT INTO usage_entry (id, entitlement_id, kind, quantity, occurred_on, posted_at) VALUES (1, 8, 'debit', 1, '2026-03-02', 0);
  `)
  migrate(db)
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const statement = (month: string, through: string, replacesId: number | null = null): NewStatement => ({
  number: `S-${month}-${replacesId === null ? '001' : '002'}`,
  clientId: 1,
  month,
  issuedOn: '2026-04-02',
  issuedAtMs: 5,
  replacesId,
  content: '{"title":"Hak dan kewajiban"}',
  addressee: { name: 'Toko Sari', contact: 'Ibu Sari' },
  covers: [{ agreementId: 4, through }],
})
const withdraw = (statementId: number): number =>
  addStatementEvent(db, statementId, {
    name: 'withdrawn',
    on: '2026-04-03',
    way: '',
    note: 'wrong label',
    knownAtMs: 6,
  })

describe('statements', () => {
  it('are added to a database of before without touching its ledger', () => {
    expect([bookedOn(db, 4), db.pragma('integrity_check')]).toEqual([
      [{ entitlement: 8, quantity: 1, on: '2026-03-02', lot: null }],
      'ok',
    ])
  })

  it('close every day up to their last one, until they are withdrawn', () => {
    addStatement(db, statement('2026-02', '2026-02-28'))
    const march = addStatement(db, statement('2026-03', '2026-03-31'))
    const covers = () =>
      ['2026-01-20', '2026-03-31', '2026-04-01'].map((day) => issuedStatementCovers(db, 4, day))
    const closed = covers()
    const eventId = withdraw(march)
    const afterwards = [
      closedThrough(db, 4),
      standingStatements(db, 1, '2026-03').length,
      issuedIn(db, '2026-03'),
      ...covers(),
    ]
    setEventTakenBack(db, eventId, 9)
    expect([closed, afterwards, closedThrough(db, 4), closedThrough(db, 5)]).toEqual([
      [true, true, false],
      ['2026-02-28', 0, 1, true, false, false],
      '2026-03-31',
      null,
    ])
  })

  it.each([
    "UPDATE statement SET content = '{}'",
    'UPDATE statement SET issued_at = 6',
    `UPDATE statement SET addressee = '{"name":"Somebody","contact":""}'`,
    'DELETE FROM statement',
    "UPDATE statement_cover SET through = '2026-04-30'",
    'DELETE FROM statement_cover',
    "UPDATE statement_event SET name = 'acknowledged'",
    'DELETE FROM statement_event',
  ])('cannot be changed once issued: %s', (sql) => {
    withdraw(addStatement(db, statement('2026-02', '2026-02-28')))
    expect(() => db.exec(sql)).toThrow(/frozen|only added to/)
  })

  it('lose the names of a client who asks for it, and nothing else', () => {
    const statementId = addStatement(db, statement('2026-02', '2026-02-28'))
    withdraw(statementId)
    eraseAddressee(db, 1, 'Client 1')
    const kept = readStatement(db, statementId)
    expect([
      kept?.addressee.name,
      kept?.addressee.contact,
      kept && isIntact(kept),
      statementEvents(db, statementId).map(({ note }) => note),
      closedThrough(db, 4),
    ]).toEqual(['Client 1', '–', true, [''], null])
  })
})
