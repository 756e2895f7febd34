// Checks that going back to a backup takes its place whole, and that nothing of what was there is lost on the way.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listBackups, makeBackup } from '../../../../src/main/store/file/backup.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { latestVersion } from '../../../../src/main/store/file/migrate.ts'
import { backupFolder, closeWorkspace, databasePath } from '../../../../src/main/store/file/open.ts'
import { chooseBackup } from '../../../../src/main/store/file/restore.ts'
import { addClient, clientNames, openedIn } from '../clients-of.ts'

const start = Date.UTC(2026, 10, 21, 9)
const day = 86_400_000

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-restore-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const opened = (nowMs: number) => openedIn(dir, nowMs)

/** A workspace with one client in its backup and two in its database. Gives the backup's name. */
function withTwo(): { db: Db; name: string } {
  const { db } = opened(start)
  addClient(db, 'First')
  const { name } = makeBackup(db, backupFolder(dir), start)
  addClient(db, 'Second')
  return { db, name }
}

const choose = (name: string) => chooseBackup(databasePath(dir), backupFolder(dir), name)

describe('a chosen backup', () => {
  it('is there at the next start, and what was there before is the newest backup', () => {
    const { db, name } = withTwo()
    expect(choose(name)).toMatchObject({ name })
    closeWorkspace(db, dir, start + day)
    const back = opened(start + 2 * day)
    expect([clientNames(back.db), back.chosenAtMs, back.restored]).toEqual([['First'], start, null])
    const [newest] = listBackups(backupFolder(dir))
    expect(choose(newest?.name ?? '')).toMatchObject({ atMs: start + day })
    closeWorkspace(back.db, dir, start + 3 * day)
    const again = opened(start + 4 * day)
    expect([clientNames(again.db), again.chosenAtMs]).toEqual([['First', 'Second'], start + day])
    closeWorkspace(again.db, dir, start + 4 * day)
    const plain = opened(start + 5 * day)
    expect([plain.chosenAtMs, readdirSync(dir).filter((each) => each.includes('chosen'))]).toEqual([null, []])
    plain.db.close()
  })

  it('takes nothing with it of a program that was killed before it closed', () => {
    const { db, name } = withTwo()
    choose(name)
    // As a kill leaves it: not closed, its last words in the log beside it.
    const back = opened(start + day)
    db.close()
    expect(clientNames(back.db)).toEqual(['First'])
    const [newest] = listBackups(backupFolder(dir))
    const kept = connect(newest?.path ?? '')
    expect(clientNames(kept)).toEqual(['First', 'Second'])
    kept.close()
    back.db.close()
  })

  it('stays where rotation drops its original meanwhile', () => {
    const { db, name } = withTwo()
    choose(name)
    for (let hour = 1; hour < 6; hour += 1) makeBackup(db, backupFolder(dir), start + hour * 3_600_000)
    expect(listBackups(backupFolder(dir)).some((each) => each.name === name)).toBe(false)
    closeWorkspace(db, dir, start + day)
    const back = opened(start + 2 * day)
    expect(clientNames(back.db)).toEqual(['First'])
    back.db.close()
  })

  it('leaves a backup of what was there, also where the owner deleted all of them', () => {
    const { db, name } = withTwo()
    choose(name)
    closeWorkspace(db, dir, start + day)
    rmSync(backupFolder(dir), { recursive: true })
    opened(start + 2 * day).db.close()
    const [kept] = listBackups(backupFolder(dir))
    const before = connect(kept?.path ?? '')
    expect(clientNames(before)).toEqual(['First', 'Second'])
    before.close()
  })

  it('takes the place of a database that cannot be read, which is set aside', () => {
    const { db, name } = withTwo()
    choose(name)
    closeWorkspace(db, dir, start)
    writeFileSync(databasePath(dir), 'no database')
    const back = opened(start + day)
    expect([clientNames(back.db), readdirSync(dir).some((each) => each.includes('.bad-'))]).toEqual([
      ['First'],
      true,
    ])
    back.db.close()
  })
})

it('that was spoiled before the next start is set aside once, and what is there stays', () => {
  const { db, name } = withTwo()
  choose(name)
  closeWorkspace(db, dir, start)
  const chosen = () => readdirSync(dir).filter((each) => each.includes('chosen'))
  writeFileSync(join(dir, chosen()[0] ?? ''), 'no database')
  for (const atMs of [start + day, start + 2 * day]) {
    const next = opened(atMs)
    expect([clientNames(next.db), next.chosenAtMs]).toEqual([['First', 'Second'], null])
    closeWorkspace(next.db, dir, atMs)
  }
  expect(chosen().map((each) => each.split('.bad-').length)).toEqual([2])
})

describe('what is refused', () => {
  it('is a name that is no backup, and nothing is written', () => {
    const { db } = withTwo()
    const files = readdirSync(dir)
    expect([choose('../remit.db'), choose(''), choose('remit-20200101-000000-000.db')]).toEqual([
      null,
      null,
      null,
    ])
    expect(readdirSync(dir)).toEqual(files)
    db.close()
  })

  it.each([
    ['damaged', (path: string) => writeFileSync(path, 'no database')],
    [
      'of a newer program',
      (path: string) => {
        const db = connect(path)
        db.pragma(`user_version = ${latestVersion + 1}`)
        db.close()
      },
    ],
  ])('is a backup that is %s', (_what, spoil) => {
    const { db, name } = withTwo()
    spoil(join(backupFolder(dir), name))
    expect(choose(name)).toBe('unsound')
    closeWorkspace(db, dir, start)
    const next = opened(start + day)
    expect([clientNames(next.db), next.chosenAtMs, existsSync(databasePath(dir))]).toEqual([
      ['First', 'Second'],
      null,
      true,
    ])
    next.db.close()
  })
})
