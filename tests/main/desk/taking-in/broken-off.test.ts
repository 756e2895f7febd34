// Checks that a document which breaks off inside an item neither doubles that item nor loses it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { databasePath } from '../../../../src/main/store/file/open.ts'
import { readSource } from '../../../../src/main/store/sources/sources.ts'
import { openTestDesk, sourceInput, type TestDesk } from '../workspace.ts'
import { documentOf, type Entry } from './identity-polls.ts'

let test: TestDesk
let sourceId: number
beforeEach(async () => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  sourceId = (await test.call('source.add', sourceInput)).sourceId
})
afterEach(() => test.end())

const said = [
  'The checkout shows a blank page since this morning.',
  'Our mail has been bouncing for two days, please help us quickly.',
]
const entries: Entry[] = said.map((text, n) => ({
  guid: `urn:item:${n}`,
  link: `https://site.example/p/${n}`,
  title: `Topic ${n}`,
  text,
  author: `Author ${n}`,
  atMs: Date.UTC(2026, 10, 20, n),
}))

/** With the link first and the guid last, as some software writes it: what is cut off behind the link has no guid. */
const whole = documentOf(entries, 'site.example').replace(
  /(<guid.*<\/guid>)\n([\s\S]*?)(?=<\/item>)/g,
  (_, guid: string, rest: string) => `${rest}${guid}`,
)
const from = whole.lastIndexOf('<item>')
const places = Array.from(
  { length: 12 },
  (_, n) => from + 10 + n * Math.floor((whole.length - from - 40) / 12),
)

const read = (body: string, etag = body.length.toString()) => {
  test.clock.atMs += 1_800_000
  return test.ingest(sourceId, body, etag, 'https://site.example/feed/')
}

function kept() {
  const db = connect(databasePath(test.dataDir))
  const texts = db.all<{ text: string }>('SELECT text FROM item ORDER BY id').map(({ text }) => text)
  const cases = db.one<{ n: number }>('SELECT count(*) AS n FROM case_file')?.n
  const updates = db.one<{ n: number }>(
    "SELECT count(*) AS n FROM case_event WHERE name = 'author_updated'",
  )?.n
  const etag = readSource(db, sourceId)?.etag
  db.close()
  return { texts, cases, updates, etag }
}

describe('a document that breaks off inside an item', () => {
  it.each(places)('and is whole the next time, cut at %i', async (at) => {
    await read(whole.slice(0, at))
    await read(whole)
    expect(kept()).toMatchObject({ texts: said, cases: 2, updates: 0 })
  })

  it.each(places)('after it was whole, cut at %i', async (at) => {
    await read(whole)
    await read(whole.slice(0, at))
    expect(kept()).toMatchObject({ texts: said, cases: 2, updates: 0 })
  })

  it('is asked for as a whole again, whatever its server calls it', async () => {
    await read(whole.slice(0, places[6]), 'v1')
    expect(kept().etag).toBe(null)
    await read(whole, 'v1')
    expect(kept().etag).toBe('v1')
  })

  it('gives the half item where the same comes again: there is no more of it', async () => {
    const half = whole.slice(0, whole.indexOf(' for two days'))
    await read(half)
    expect(kept().texts).toEqual([said[0]])
    await read(half)
    expect(kept().texts).toEqual([said[0], 'Our mail has been bouncing'])
    await read(half)
    expect(kept()).toMatchObject({ texts: [said[0], 'Our mail has been bouncing'], cases: 2 })
  })
})
