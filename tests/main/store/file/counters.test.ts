// Checks that numbers handed out for many at once go on from the sequence and leave it where they ended.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nextNumber, numbersOf, peekNumber } from '../../../../src/main/store/file/counters.ts'
import { openWorkspace } from '../../../../src/main/store/file/open.ts'

test('numbers for many go on where the sequence stood, and it goes on behind them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-counters-'))
  const opened = openWorkspace(folder, 0)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  const first = nextNumber(db, 'case')
  const numbers = numbersOf(db, 'case')
  numbers.keep()
  expect([peekNumber(db, 'case'), numbers.next(), numbers.next()]).toEqual([first, first + 1, first + 2])
  numbers.keep()
  expect([nextNumber(db, 'case'), numbers.next()]).toEqual([first + 3, first + 4])
  db.close()
  rmSync(folder, { recursive: true, force: true })
})
