// Checks that what was read is kept until something is written, by this connection or another.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { untilWritten } from '../../../../src/main/store/file/until-written.ts'

it('reads once, and anew after every write', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-until-'))
  const [db, other] = [connect(join(folder, 'a.db')), connect(join(folder, 'a.db'))]
  db.exec('CREATE TABLE thing (name TEXT NOT NULL) STRICT')
  let reads = 0
  const things = untilWritten((from) => {
    reads += 1
    return from.all<{ name: string }>('SELECT name FROM thing ORDER BY name').map(({ name }) => name)
  })
  const seen = [things(db), things(db)]
  db.run("INSERT INTO thing (name) VALUES ('one')")
  seen.push(things(db), things(db))
  other.run("INSERT INTO thing (name) VALUES ('two')")
  seen.push(things(db), things(db))
  db.close()
  other.close()
  rmSync(folder, { recursive: true })
  expect([seen, reads]).toEqual([[[], [], ['one'], ['one'], ['one', 'two'], ['one', 'two']], 3])
})
