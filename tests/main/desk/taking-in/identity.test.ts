// Checks over the real database that twenty polls of a misbehaving feed double nothing and lose nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { readSource } from '../../../../src/main/store/sources/sources.ts'
import { openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'
import { documentOf, type Entry, pollCases } from './identity-polls.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

/** How many items there are, and every wording that was kept of them. */
function kept(sourceId: number): { items: number; texts: string[]; distrusted: boolean } {
  const db = connect(databasePath(test.dataDir))
  const ofSource = 'FROM item WHERE source_id = $source'
  const items = db.one<{ n: number }>(`SELECT count(*) AS n ${ofSource}`, { source: sourceId })?.n ?? 0
  const texts = db.all<{ text: string }>(
    `SELECT text ${ofSource} UNION
     SELECT item_revision.text FROM item_revision JOIN item ON item.id = item_id WHERE source_id = $source`,
    { source: sourceId },
  )
  const distrusted = readSource(db, sourceId)?.guid_unreliable === 1
  db.close()
  return { items, texts: texts.map(({ text }) => text), distrusted }
}

const saying = ({ text = '' }: Entry) => text

describe('twenty polls of one feed double nothing and lose nothing', () => {
  it.each(pollCases.map((one) => [one.name, one] as const))(
    '%s',
    async (_, { poll, items, distrusted = false }) => {
      const { sourceId } = await test.call('source.add', sourceInput)
      const shown = new Set<string>()
      for (let n = 0; n < 20; n++) {
        const { entries, host = 'site.example' } = poll(n)
        for (const entry of entries) shown.add(saying(entry))
        test.clock.atMs += 1_800_000
        await test.ingest(sourceId, documentOf(entries, host), `${n}`, `https://${host}/feed/`)
      }
      const found = kept(sourceId)
      const lost = [...shown].filter((text) => !found.texts.includes(text))
      expect({ items: found.items, lost, distrusted: found.distrusted }).toEqual({
        items,
        lost: [],
        distrusted,
      })
    },
  )
})
