// Checks what the list of sources counts, and that it counts from indexes alone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db, Params } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { listSources } from '../../../../src/main/store/sources/source-list.ts'
import { addSourceNotice } from '../../../../src/main/store/sources/source-notices.ts'

const nowMs = Date.parse('2026-11-22T09:00:00Z')
const weekMs = 7 * 24 * 3600_000

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-list-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db)
  for (const [id, title] of [
    [1, 'Blog'],
    [2, 'alert'],
  ] as const) {
    db.run(
      `INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
         opens_from, next_check_at, created_at)
       VALUES (?, 'comments', ?, 1, ?, 30, 0, 0, 0, '2026-01-01', 1, 1)`,
      [id, title, `https://${id}.example/feed/`],
    )
  }
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const addItems = (sourceId: number, weeksAgo: readonly (number | null)[]) => {
  for (const weeks of weeksAgo) {
    db.run(
      `INSERT INTO item (source_id, title, text, published_at, first_seen_at, content_hash) VALUES (?, '', '', ?, ?, '')`,
      [sourceId, weeks === null ? null : nowMs - weeks * weekMs, nowMs - weekMs],
    )
  }
}

it('counts items, those of a week, and notices, by title', () => {
  // Eight weeks and more, and one from the future, which counts as of when it was first seen.
  addItems(1, [20, 7, 7, 6, 5, 4, 3, 2, -1])
  addItems(2, [null, 2, 1.5])
  addSourceNotice(db, 2, 'silent', { newestItemAtMs: 1, usualMinutes: 2 }, 5)
  expect(
    listSources(db, nowMs).map(({ title, itemCount, itemsAWeek, notices }) => ({
      title,
      itemCount,
      itemsAWeek,
      notices: notices.map(({ kind }) => kind),
    })),
  ).toEqual([
    { title: 'alert', itemCount: 3, itemsAWeek: 1.5, notices: ['silent'] },
    { title: 'Blog', itemCount: 9, itemsAWeek: 1, notices: [] },
  ])
})

it('reads no item and no case for it, only their indexes', () => {
  const asked: [string, Params | undefined][] = []
  const watching: Db = {
    ...db,
    all: (sql, params) => {
      asked.push([sql, params])
      return db.all(sql, params)
    },
  }
  listSources(watching, nowMs)
  const plans = asked.flatMap(([sql, params]) =>
    db.all<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`, params).map(({ detail }) => detail),
  )
  const touching = plans.filter((detail) => /(?:SEARCH|SCAN) (?:item|case_file)\b/.test(detail))
  expect(touching.length).toBeGreaterThan(0)
  expect(touching.filter((detail) => !detail.includes('COVERING INDEX'))).toEqual([])
})
