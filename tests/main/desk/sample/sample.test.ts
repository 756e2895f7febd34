// Reads the whole sample workspace through the real desk: each text opens, joins or stays quiet as its authors expected.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSample } from '../../../../src/main/poll/sample-transport.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { openTestDesk, type TestDesk } from '../workspace.ts'

type Expected = { kind: string; opens: boolean; joins?: unknown; client?: string | null; lang: string }

const projectDir = join(import.meta.dirname, '..', '..', '..', '..')
const folder = join(projectDir, 'resources', 'demo')
const { expected } = JSON.parse(
  readFileSync(join(projectDir, 'tests', 'fixtures', 'demo-expectations.json'), 'utf8'),
) as { expected: Record<string, Expected> }

let test: TestDesk
let rows: {
  guid: string
  kind: string
  opened: number | null
  first: number | null
  client: string | null
}[] = []
beforeAll(async () => {
  const now = Date.now()
  test = openTestDesk(now)
  await test.desk.run('loadSample', { folder })
  for (const source of await test.desk.run('dueSources', null)) {
    const outcome = await readSample(source.address, join(folder, 'feeds'), now)
    await test.desk.run('ingest', { sourceId: source.id, outcome })
  }
  const db = connect(databasePath(test.dataDir))
  rows = db.all(
    `SELECT COALESCE(item.guid, item.link) AS guid, judgement.kind, message.case_id AS opened, client.name AS client,
       (SELECT min(other.item_id) FROM message AS other WHERE other.case_id = message.case_id) = item.id AS first
     FROM item JOIN judgement ON judgement.item_id = item.id LEFT JOIN message ON message.item_id = item.id
       LEFT JOIN case_file ON case_file.id = message.case_id LEFT JOIN client ON client.id = case_file.client_id`,
  )
  db.close()
})
afterAll(() => test.end())

describe('the sample workspace', () => {
  it('is read whole', () => {
    expect([rows.length, rows.filter(({ guid }) => !(guid in expected))]).toEqual([
      Object.keys(expected).length,
      [],
    ])
  })

  it('opens a case for each text that should, and for no other', () => {
    const wrong = rows.filter(({ guid, first }) => (first === 1) !== expected[guid]?.opens)
    expect(wrong).toEqual([])
  })

  it('takes each text for what it is', () => {
    const wrong = rows
      .filter(({ guid, kind }) => kind !== expected[guid]?.kind)
      .map(({ guid, kind }) => `${guid}: ${kind}, not ${expected[guid]?.kind}`)
    expect(wrong).toEqual([])
  })

  it('plays its history once, however often it is started', async () => {
    await test.desk.run('settleSample', { folder })
    const db = connect(databasePath(test.dataDir))
    const replies = () =>
      db.one<{ n: number }>("SELECT count(*) AS n FROM message WHERE direction = 'out'")?.n
    const once = replies()
    await test.desk.run('settleSample', { folder })
    expect([replies(), (once ?? 0) > 0]).toEqual([once, true])
    db.close()
  })

  it('settles into an inbox with all three groups and something snoozed and done', async () => {
    const { groups } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 1 })
    const snoozed = await test.call('inbox.page', { shelf: 'snoozed', offset: 0, limit: 1 })
    const done = await test.call('inbox.page', { shelf: 'done', offset: 0, limit: 1 })
    expect([...groups.map(({ count }) => count), snoozed.total, done.total].every((count) => count > 0)).toBe(
      true,
    )
  })

  it('leaves a full-text index that knows every message and no other', () => {
    const db = connect(databasePath(test.dataDir))
    // Only the check of rank 1 compares the index with the table; it throws where they differ.
    db.run("INSERT INTO message_text (message_text, rank) VALUES ('integrity-check', 1)")
    const found = db.one<{ n: number }>(
      "SELECT count(*) AS n FROM message_text WHERE message_text MATCH 'situs'",
    )
    expect([db.pragma('integrity_check'), (found?.n ?? 0) > 0]).toEqual(['ok', true])
    db.close()
  })
})
