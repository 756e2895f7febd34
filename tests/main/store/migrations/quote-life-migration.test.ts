// Checks that quotes and what became of them are kept when their life gets its tables, and that what was issued is frozen.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import { stateOf, stepsOf } from '../../../../src/main/store/quotes/quote-steps.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('keeps every quote with its state and its events, and lets nothing issued be changed', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  db.run(
    `INSERT INTO client (name, kind, language, currency, zone, created_at) VALUES ('Sari', 'person', 'id', 'IDR', 'Asia/Jakarta', 1)`,
  )
  const add = (number: string | null, state: string) =>
    db.run(
      `INSERT INTO quote (number, state, client_id, language, currency, zone, title, valid_until, tax_code, reason, clause_no,
         clause_text, included, excluded, terms, total, created_at)
       VALUES (?, ?, 1, 'id', 'IDR', 'Asia/Jakarta', 'Promo', '2026-12-05', 'none', '', '', '', '', '', '', 500000, 1)`,
      [number, state],
    ).id
  const draft = add(null, 'draft')
  const sent = add('2026-0001', 'sent')
  const accepted = add('2026-0002', 'accepted')
  for (const [quoteId, state] of [
    [sent, 'issued'],
    [sent, 'sent'],
    [accepted, 'issued'],
    [accepted, 'accepted'],
  ] as const)
    db.run('INSERT INTO quote_event (quote_id, at, state, note) VALUES (?, 1, ?, ?)', [quoteId, state, 'Ya.'])
  migrate(db)
  expect([draft, sent, accepted].map((quoteId) => stateOf(db, quoteId))).toEqual([
    'draft',
    'sent',
    'accepted',
  ])
  expect(
    stepsOf(db, accepted).map(({ name, note, on, facts, takenAtMs }) => [name, note, on, facts, takenAtMs]),
  ).toEqual([
    ['issued', 'Ya.', null, {}, null],
    ['accepted', 'Ya.', null, {}, null],
  ])
  const refused = [
    `UPDATE quote SET title = 'x' WHERE id = ${sent}`,
    `UPDATE quote SET terms = 'x' WHERE id = ${accepted}`,
    `DELETE FROM quote WHERE id = ${sent}`,
    `INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps)
       VALUES (${sent}, 9, '', '', '1', '', 1, 0)`,
  ].map((sql) => {
    try {
      db.run(sql)
      return null
    } catch (error) {
      return (error as Error).message
    }
  })
  expect(refused).toEqual(Array.from({ length: 4 }, () => 'an issued quote is frozen'))
  db.run(`UPDATE quote SET title = 'Lain' WHERE id = ${draft}`)
  expect(db.pragma('foreign_key_check')).toBe(undefined)
  db.close()
})
