// Checks when a running program copies its workspace: once a day, and only where something changed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createDailyCopy } from '../../../src/main/desk/daily-copy.ts'
import { listBackups } from '../../../src/main/store/file/backup.ts'
import { nextRev } from '../../../src/main/store/file/meta.ts'
import { backupFolder } from '../../../src/main/store/file/open.ts'
import { openedIn } from '../store/clients-of.ts'

const start = Date.UTC(2026, 10, 21, 9)
const minute = 60_000
const day = 24 * 60 * minute

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-copy-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** The minutes after the start in which a copy was made, when asked every minute. */
function copiesWithin(days: number, changesAt: (minuteNo: number) => boolean): number[] {
  const { db } = openedIn(dir, start)
  const copyDaily = createDailyCopy(db, backupFolder(dir), start)
  const made: number[] = []
  for (let no = 0; no <= days * 24 * 60; no++) {
    if (changesAt(no)) nextRev(db)
    if (copyDaily(start + no * minute)) made.push(no)
  }
  db.close()
  return made
}

it('copies ten minutes after the start, then once a day', () => {
  expect(copiesWithin(2, (no) => no % 500 === 0)).toEqual([10, 10 + 1440])
  expect(listBackups(backupFolder(dir)).length).toBe(2)
})

it('copies nothing that is copied already, and soon what changes later', () => {
  const [first, second, ...more] = copiesWithin(3, (no) => no === 0 || no === 2000)
  expect([first, (second ?? 0) - 2000 <= 60, more]).toEqual([10, true, []])
})

it('asks a disk that took no copy again after an hour', () => {
  const { db } = openedIn(dir, start)
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  nextRev(db)
  writeFileSync(backupFolder(dir), 'no folder')
  const copyDaily = createDailyCopy(db, backupFolder(dir), start - day)
  const failed = [0, 1, 59].map((no) => copyDaily(start + no * minute))
  rmSync(backupFolder(dir))
  expect([failed, log.mock.calls.length, copyDaily(start + 60 * minute)]).toEqual([
    [false, false, false],
    1,
    true,
  ])
  log.mockRestore()
  db.close()
})
