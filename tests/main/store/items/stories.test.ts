// By each page and wording a source is met through the newest of its items, also when some of them were met before.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { addStories } from '../../../../src/main/store/items/stories.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-stories-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db)
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const stored = () =>
  db
    .all<{ key: number; source: number; item: number }>(
      'SELECT key, source_id AS source, item_id AS item FROM story ORDER BY key, source_id',
    )
    .map(({ key, source, item }) => `${key} in ${source}: ${item}`)

it('the newest item stands for its source, within a document and beside what is known', () => {
  addStories(db, 1, [
    { itemId: 1, keys: [10, 11] },
    { itemId: 2, keys: [11] },
  ])
  addStories(db, 2, [{ itemId: 3, keys: [10] }])
  addStories(db, 1, [
    { itemId: 4, keys: [10, 12] },
    { itemId: 5, keys: [] },
  ])
  expect(stored()).toEqual(['10 in 1: 4', '10 in 2: 3', '11 in 1: 2', '12 in 1: 4'])
})

it('what names no item is refused', () => {
  expect(() => addStories(db, 1, [{ itemId: Number.NaN, keys: [10] }])).toThrow(/NOT NULL/)
})
