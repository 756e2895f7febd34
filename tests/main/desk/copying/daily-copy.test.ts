// Checks when a running program copies its workspace: once a day, and only where something changed.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createCopier } from '../../../../src/main/desk/copying/copier.ts'
import { createDailyCopy } from '../../../../src/main/desk/copying/daily-copy.ts'
import { listBackups } from '../../../../src/main/store/file/backup.ts'
import { nextRev } from '../../../../src/main/store/file/meta.ts'
import { backupFolder } from '../../../../src/main/store/file/open.ts'
import { openedIn } from '../../store/clients-of.ts'

const start = Date.UTC(2026, 10, 21, 9)
const minute = 60_000
const day = 24 * 60 * minute

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-copy-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** The minutes after the start in which a copy was made, when asked every minute. */
async function copiesWithin(days: number, changesAt: (minuteNo: number) => boolean): Promise<number[]> {
  const { db } = openedIn(dir, start)
  const copyDaily = createDailyCopy(db, backupFolder(dir), createCopier(db, dir, null).copy, start)
  const made: number[] = []
  for (let no = 0; no <= days * 24 * 60; no++) {
    if (changesAt(no)) nextRev(db)
    if (await copyDaily(start + no * minute)) made.push(no)
  }
  db.close()
  return made
}

it('copies ten minutes after the start, then once a day', async () => {
  expect(await copiesWithin(2, (no) => no % 500 === 0)).toEqual([10, 10 + 1440])
  expect(listBackups(backupFolder(dir)).length).toBe(2)
})

it('copies nothing that is copied already, and soon what changes later', async () => {
  const [first, second, ...more] = await copiesWithin(3, (no) => no === 0 || no === 2000)
  expect([first, (second ?? 0) - 2000 <= 60, more]).toEqual([10, true, []])
})

it('asks a disk that took no copy again after an hour', async () => {
  const { db } = openedIn(dir, start)
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  nextRev(db)
  writeFileSync(backupFolder(dir), 'no folder')
  const copyDaily = createDailyCopy(db, backupFolder(dir), createCopier(db, dir, null).copy, start - day)
  const made: boolean[] = []
  for (const no of [0, 1, 59, 60]) {
    if (no === 60) rmSync(backupFolder(dir))
    made.push(await copyDaily(start + no * minute))
  }
  expect([made, log.mock.calls.length]).toEqual([[false, false, false, true], 1])
  log.mockRestore()
  db.close()
})
