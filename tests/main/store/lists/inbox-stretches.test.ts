// Checks that the stretches of the open shelf give the same order, counts and places as sorting everything would, through indexes alone.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addCase } from '../../../../src/main/store/cases/cases.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db, Params } from '../../../../src/main/store/file/db.ts'
import {
  countShelf,
  groupCounts,
  openCases,
  pinnedCases,
  placeOfOpen,
} from '../../../../src/main/store/lists/inbox-stretches.ts'
import { clientForm, openTestDesk, sourceInput, type TestDesk } from '../../desk/workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
const endOfTodayMs = now + 19 * 3_600_000
const kinds = ['complaint', 'request', 'question'] as const

let test: TestDesk
let db: Db
beforeAll(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  const { clientId } = await test.call('client.save', clientForm())
  await test.call('client.setReference', { clientId, isReference: true })
  db = connect(`${test.dataDir}/remit.db`)
  for (let n = 1; n <= 60; n += 1) {
    const caseId = addCase(db, {
      no: n,
      title: `Case ${n}`,
      kind: kinds[n % 3] ?? 'question',
      source_id: sourceId,
      thread_key: `t${n}`,
      author_name: 'Ann',
      author_email: null,
      author_uri: null,
      client_id: n % 13 === 0 ? clientId : null,
      client_via: null,
      client_value: null,
      contact_id: null,
      service: '{}',
      cause: '{}',
      received_at: now,
      // Several are due at the same instant, some at the very end of today.
      due_at: endOfTodayMs + ((n * 7) % 9) * 3_600_000 - 4 * 3_600_000,
      created_at: now,
    })
    const [side, shelf] = n % 4 === 1 ? ['them', 'open'] : n % 10 === 0 ? ['us', 'done'] : ['us', 'open']
    const since = n % 8 === 1 ? null : now + (n % 5)
    db.run('UPDATE case_file SET side = ?, shelf = ?, since_at = ? WHERE id = ?', [
      side,
      shelf,
      since,
      caseId,
    ])
  }
})
afterAll(() => {
  db.close()
  test.end()
})

/** The order as one would sort it by hand. */
const sorted = (): { id: number; group: string }[] =>
  db.all(
    `SELECT case_file.id, CASE WHEN side = 'them' THEN 'waiting'
         WHEN is_reference OR kind = 'complaint' OR due_at < $end THEN 'needs_you' ELSE 'rest' END AS "group"
     FROM case_file LEFT JOIN (SELECT id AS known, is_reference FROM client) ON known = client_id
     WHERE shelf = 'open'
     ORDER BY CASE "group" WHEN 'needs_you' THEN 1 WHEN 'waiting' THEN 2 ELSE 3 END,
       side = 'us' AND is_reference IS NOT 1, CASE side WHEN 'us' THEN due_at ELSE -COALESCE(since_at, 0) END,
       CASE side WHEN 'us' THEN case_file.id ELSE -case_file.id END`,
    { end: endOfTodayMs },
  )

const shelf = (on: Db) => countShelf(on, { endOfTodayMs, pinned: pinnedCases(on) })

it('gives every window of the sorted whole, and each case its place', () => {
  const all = sorted()
  const whole = openCases(db, shelf(db), 0, 1000).map(({ caseId, group }) => ({ id: caseId, group }))
  const windows = [0, 7, 14, 21, 28, 35, 42, 49, 56].flatMap((offset) => openCases(db, shelf(db), offset, 7))
  const places = all.map(({ id }) => placeOfOpen(db, shelf(db), id))
  expect([whole, windows.map(({ caseId }) => caseId), places]).toEqual([
    all,
    all.map(({ id }) => id),
    all.map((_, at) => at),
  ])
})

it('counts each group', () => {
  const all = sorted()
  expect(groupCounts(shelf(db))).toEqual(
    ['needs_you', 'waiting', 'rest'].map((group) => ({
      group,
      count: all.filter((row) => row.group === group).length,
    })),
  )
})

it('knows no place for a case that is done', () => {
  const done = db.one<{ id: number }>("SELECT id FROM case_file WHERE shelf = 'done'")
  expect(placeOfOpen(db, shelf(db), done?.id ?? 0)).toBeNull()
})

it('reads the shelf through indexes, without sorting it', () => {
  const asked: string[] = []
  const watching: Db = {
    ...db,
    one<Row>(sql: string, params?: Params) {
      asked.push(sql)
      return db.one<Row>(sql, params)
    },
    all<Row>(sql: string, params?: Params) {
      asked.push(sql)
      return db.all<Row>(sql, params)
    },
  }
  const counted = countShelf(watching, { endOfTodayMs, pinned: [] })
  openCases(watching, counted, 0, 1000)
  for (const { id } of sorted()) placeOfOpen(watching, counted, id)
  const plans = asked.flatMap((sql) =>
    db
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, {
        end: 1,
        limit: 1,
        offset: 1,
        id: 1,
        due: 1,
        since: 1,
      })
      .map(({ detail }) => detail),
  )
  expect(
    plans.filter((step) => /TEMP B-TREE|SCAN case_file(?! USING COVERING INDEX case_waiting)/.test(step)),
  ).toEqual([])
})
