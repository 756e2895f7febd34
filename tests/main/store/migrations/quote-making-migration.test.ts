// Checks that a database of before keeps its quotes when they learn to be made: what was issued keeps its rate and stays frozen.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { taxCodeOf } from '../../../../src/core/money/tax-code.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import { readQuote } from '../../../../src/main/store/quotes/quotes.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const codes = [
  'none',
  'id-ppn',
  'id-non-pkp',
  'dk-moms',
  'dk-not-registered',
  'hu-afa',
  'hu-aam',
  'gb-vat',
  'gb-not-registered',
  'de-ust',
  'eu-reverse-charge',
]

function filled() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  db.run(
    `INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
     VALUES (1, 'Shop', 'company', 'en', 'EUR', 'Europe/Budapest', '', '', 1)`,
  )
  const add = (id: number, number: string | null, taxCode: string) => {
    db.run(
      `INSERT INTO quote (id, state, client_id, language, currency, zone, title, issued_on, valid_until, tax_code, reason,
         clause_no, clause_text, included, excluded, terms, total, created_at)
       VALUES (?, ?, 1, 'en', 'EUR', 'Europe/Budapest', 'Page', ?, '2026-12-01', ?, '', '', '', '', '', '', 1250, 1)`,
      [id, number === null ? 'draft' : 'issued', number === null ? null : '2026-11-20', taxCode],
    )
    db.run(
      `INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps)
       VALUES (?, 0, 'Page', '', '1', '', 1000, 0)`,
      [id],
    )
    if (number !== null) db.run('UPDATE quote SET number = ? WHERE id = ?', [number, id])
  }
  for (const [index, code] of codes.entries()) add(index + 1, `2026-${index}`, code)
  add(100, null, 'dk-moms')
  add(101, '2026-101', 'gone')
  migrate(db)
  return db
}

it('keeps what was issued at the rate it was issued with, and leaves a draft to the rates of today', () => {
  const db = filled()
  const taxes = (id: number) => {
    const text = readQuote(db, id)?.taxes ?? null
    return text === null ? null : JSON.parse(text)
  }
  expect(codes.map((_, index) => taxes(index + 1))).toEqual(codes.map((code) => [taxCodeOf(code)]))
  expect([taxes(100), taxes(101)]).toEqual([null, [taxCodeOf('none')]])
  expect(readQuote(db, 4)).toMatchObject({
    number: '2026-3',
    rounding_mode: 'line',
    rounding: 'half_up',
    prices_hold_tax: 0,
    minimum: 0,
    total: 1250,
    lines: [
      { text: 'Page', unitPrice: 1000, taxCode: '', optional: false, difficulty: 'normal', basePrice: null },
    ],
  })
  db.close()
})

it.each([
  ['its currency', "UPDATE quote SET currency = 'HUF' WHERE id = 1"],
  ['its total', 'UPDATE quote SET total = 1 WHERE id = 1'],
  ['its number', "UPDATE quote SET number = '2026-77' WHERE id = 1"],
  ['its tax', "UPDATE quote SET taxes = '[]' WHERE id = 1"],
  ['its last day', "UPDATE quote SET valid_until = '2030-01-01' WHERE id = 1"],
  [
    'its lines',
    `INSERT INTO quote_line (quote_id, position, text, detail, quantity, unit, unit_price, discount_bps)
     VALUES (1, 1, 'More', '', '1', '', 1, 0)`,
  ],
])('does not let an issued quote change %s', (_, sql) => {
  const db = filled()
  expect(() => db.run(sql)).toThrow('an issued quote is frozen')
  db.run("UPDATE quote SET state = 'sent' WHERE id = 1")
  expect(readQuote(db, 1)?.state).toBe('sent')
  db.close()
})
