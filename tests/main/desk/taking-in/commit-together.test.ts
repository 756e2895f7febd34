// What several sources bring shares a commit; each stays all or nothing, and nobody is told before it is on the disk.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commitTogether, commitWaiting } from '../../../../src/main/desk/taking-in/commit-together.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { readMeta, writeMeta } from '../../../../src/main/store/file/meta.ts'
import { openWorkspace } from '../../../../src/main/store/file/open.ts'

let folder = ''
let db: Db
let commits = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-commit-'))
  const opened = openWorkspace(folder, 0)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const real = opened.db
  let depth = 0
  commits = 0
  db = {
    ...real,
    transaction(work) {
      depth += 1
      try {
        return real.transaction(work)
      } finally {
        depth -= 1
        if (depth === 0) commits += 1
      }
    },
  }
})

afterEach(() => {
  db.close()
  rmSync(folder, { recursive: true, force: true })
})

const next = (): number => {
  const value = readMeta(db, 'rev') + 1
  writeMeta(db, 'rev', value)
  return value
}

test('works asked for in one turn share a commit and keep their order', async () => {
  const values = await Promise.all([1, 2, 3].map(() => commitTogether(db, 25, next)))
  expect(values).toEqual([1, 2, 3])
  expect(commits).toBe(1)
})

test('where more is on its way, so much is waited for', async () => {
  const values = await Promise.all(
    Array.from({ length: 8 }, async (_, n) => {
      await new Promise((resolve) => setTimeout(resolve, n))
      return commitTogether(db, 10, next, true)
    }),
  )
  expect(values).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect(commits).toBe(1)
})

test('but not for ever, and not once the last one is there', async () => {
  expect(await commitTogether(db, 10, next, true)).toBe(1)
  const gathered = commitTogether(db, 10, next, true)
  expect(await commitTogether(db, 10, next)).toBe(3)
  expect(await gathered).toBe(2)
  expect(commits).toBe(2)
})

test('what waits is committed before the database is closed', async () => {
  const waiting = commitTogether(db, 10, next, true)
  commitWaiting(db)
  expect(readMeta(db, 'rev')).toBe(1)
  expect(await waiting).toBe(1)
})

test('a commit takes no more than it can do quickly, but always one', async () => {
  await Promise.all([500, 150, 150, 90].map((weight) => commitTogether(db, weight, next)))
  expect(commits).toBe(3)
  expect(readMeta(db, 'rev')).toBe(4)
})

test('a work that fails is undone alone', async () => {
  const failing = () => {
    next()
    throw new Error('no')
  }
  const done = await Promise.allSettled([
    commitTogether(db, 1, next),
    commitTogether(db, 1, failing),
    commitTogether(db, 1, next),
  ])
  expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(readMeta(db, 'rev')).toBe(2)
})

test('a broken rule of the database fails only whoever broke it', async () => {
  const breaking = () => db.run("INSERT INTO setting (key, value) VALUES ('x', 'no json')")
  const done = await Promise.allSettled([commitTogether(db, 1, breaking), commitTogether(db, 1, next)])
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'fulfilled'])
  expect(readMeta(db, 'rev')).toBe(1)
})

test('a commit that cannot be made fails all that share it, and later ones go on', async () => {
  const done = await Promise.allSettled([
    commitTogether(db, 1, next),
    commitTogether(db, 1, () => db.exec('ROLLBACK')),
    commitTogether(db, 1, next),
  ])
  expect(done.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(await commitTogether(db, 1, next)).toBeGreaterThan(0)
})
