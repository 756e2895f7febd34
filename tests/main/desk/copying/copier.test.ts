// Checks that a copy made in a thread of its own is whole, says why where none can be made, and leaves nothing behind.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createCopier } from '../../../../src/main/desk/copying/copier.ts'
import { isSound, listBackups } from '../../../../src/main/store/file/backup.ts'
import { connectReadOnly } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { nextRev, readMeta } from '../../../../src/main/store/file/meta.ts'
import { backupFolder } from '../../../../src/main/store/file/open.ts'
import { openedIn } from '../../store/clients-of.ts'

const workerFile = join(import.meta.dirname, '..', '..', '..', '..', 'src/main/desk/copying/copier-worker.ts')
const start = Date.UTC(2026, 10, 21, 9)

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-copier-'))
  db = openedIn(dir, start).db
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

it('copies what is committed, while the desk goes on writing', async () => {
  nextRev(db)
  const copier = createCopier(db, dir, workerFile)
  const copying = copier.copy(start)
  await setImmediate()
  nextRev(db)
  const made = await copying
  if (!made.ok) throw new Error(made.problem.code)
  const copy = connectReadOnly(made.value.path)
  const copied = readMeta(copy, 'rev')
  copy.close()
  expect(isSound(made.value.path)).toBe(true)
  expect([1, 2]).toContain(copied)
  // What came while it was made is copied the next time, whether or not it is in this one.
  expect(readMeta(db, 'backup_rev')).toBe(1)
})

it('makes one copy at a time, and is settled after the last', async () => {
  const copier = createCopier(db, dir, workerFile)
  const made = [copier.copy(start), copier.copy(start + 1000)]
  await copier.settled()
  expect(listBackups(backupFolder(dir)).map(({ atMs }) => atMs)).toEqual([start + 1000, start])
  expect((await Promise.all(made)).map(({ ok }) => ok)).toEqual([true, true])
})

it('says why where none can be made, and copies again once it can', async () => {
  const copier = createCopier(db, dir, workerFile)
  writeFileSync(backupFolder(dir), 'no folder')
  expect(await copier.copy(start)).toMatchObject({ ok: false })
  rmSync(backupFolder(dir))
  expect(await copier.copy(start)).toMatchObject({ ok: true })
  expect(await createCopier(db, dir, join(dir, 'no-such-file.js')).copy(start + 1000)).toMatchObject({
    ok: false,
    problem: { code: 'internal' },
  })
})

it('takes away what a copy left that was cut short, and nothing else', async () => {
  mkdirSync(backupFolder(dir), { recursive: true })
  for (const name of ['remit-20261120-090000-000.db.unfinished', 'mine.unfinished'])
    writeFileSync(join(backupFolder(dir), name), 'half')
  await createCopier(db, dir, workerFile).copy(start)
  expect(readdirSync(backupFolder(dir)).filter((name) => name.endsWith('.unfinished'))).toEqual([
    'mine.unfinished',
  ])
  expect(existsSync(join(dir, 'remit.db'))).toBe(true)
})
