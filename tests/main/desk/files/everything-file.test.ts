// Checks that the file of everything holds every row of the owner's, reads as JSON, and is whole or not there.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeEverything } from '../../../../src/main/desk/files/everything-file.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { latestVersion } from '../../../../src/main/store/file/migrate.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { addSource } from '../../../../src/main/store/sources/sources.ts'
import { openedIn } from '../../store/clients-of.ts'
import { forumSource } from '../../store/forum-source.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-everything-'))
  db = openedIn(dir, 1).db
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

type Written = {
  format: string
  schema: number
  writtenAt: string
  tables: Readonly<Record<string, readonly Record<string, unknown>[]>>
}
const addItems = (titles: readonly string[]): void =>
  db.transaction(() => {
    for (const title of titles)
      db.run(
        "INSERT INTO item (source_id, title, text, first_seen_at, content_hash) VALUES (1, ?, '', 1, '')",
        [title],
      )
  })

const to = () => join(dir, 'all.json')
const read = (): Written => JSON.parse(readFileSync(to(), 'utf8'))

it('has every row, with bytes as base64, and nothing that was sealed', async () => {
  const sourceId = addSource(db, forumSource(), 1)
  db.run("UPDATE source SET secret = x'00ff', secret_outline = '{}' WHERE id = ?", [sourceId])
  addItems(['ő "a"'])
  db.run("INSERT INTO item_picture (item_id, type, bytes) VALUES (1, 'image/png', x'00ff')")
  const { format, schema, writtenAt, tables } = await writeEverything(databasePath(dir), to(), 0).then(read)
  expect([format, schema, writtenAt]).toEqual(['remit-everything', latestVersion, '1970-01-01T00:00:00.000Z'])
  expect(tables['item']).toMatchObject([{ title: 'ő "a"' }])
  expect(tables['item_picture']).toMatchObject([{ bytes: 'AP8=' }])
  expect(tables['source']).toMatchObject([{ id: sourceId, title: forumSource().title }])
  expect(Object.keys(tables['source']?.[0] ?? {}).filter((name) => name.startsWith('secret'))).toEqual([])
  const empty = Object.entries(tables).filter(([, rows]) => rows.length === 0)
  for (const [name] of empty)
    expect([name, db.one(`SELECT count(*) AS n FROM ${name}`)]).toEqual([name, { n: 0 }])
})

it('is of one moment: what is stored while it is written is not in it', async () => {
  addSource(db, forumSource(), 1)
  // More than is written at once.
  addItems(Array.from({ length: 5000 }, (_, n) => `Item ${n}`))
  const writing = writeEverything(databasePath(dir), to(), 0)
  addSource(db, forumSource({ address: 'http://other.example/feed' }), 1)
  const written = await writing
  const { tables } = read()
  expect([tables['item']?.length, tables['source']?.length]).toEqual([5000, 1])
  expect(written).toEqual({ ok: true, value: { rows: Object.values(tables).flat().length } })
})

it('says where it could not be written, and leaves nothing behind', async () => {
  const path = join(dir, 'not there', 'all.json')
  expect(await writeEverything(databasePath(dir), path, 0)).toMatchObject({
    ok: false,
    problem: { detail: path },
  })
  expect(existsSync(`${path}.unfinished`)).toBe(false)
})
