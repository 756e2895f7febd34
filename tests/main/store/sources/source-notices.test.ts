// Checks that the owner is told once what there is to know of a source, for as long as it is so.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { openWorkspace } from '../../../../src/main/store/file/open.ts'
import {
  addSourceNotice,
  dismissSourceNotice,
  restoreSourceNotice,
  settleSourceNotice,
  standingSourceNotices,
} from '../../../../src/main/store/sources/source-notices.ts'
import { addSource, setSourceRemoved } from '../../../../src/main/store/sources/sources.ts'
import { forumSource } from '../forum-source.ts'

const nowMs = Date.UTC(2026, 10, 21, 9)
let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-notices-'))
  const opened = openWorkspace(dir, nowMs)
  if (opened.kind !== 'open') throw new Error(opened.kind)
  db = opened.db
  for (const address of ['https://a.example/feed', 'https://b.example/feed'])
    addSource(db, forumSource({ title: address, titleGiven: false, address, intervalMinutes: 30 }), nowMs)
})
afterEach(() => {
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const standing = (sourceId: number | null = null) =>
  standingSourceNotices(db, sourceId).map(({ sourceId, kind, facts, atMs }) => [
    sourceId,
    kind,
    facts,
    (atMs - nowMs) / 1000,
  ])

test('a notice stands once per source and kind, with its latest facts and its first instant', () => {
  addSourceNotice(db, 1, 'missed', { items: 10 }, nowMs)
  addSourceNotice(db, 1, 'missed', { items: 20 }, nowMs + 5000)
  addSourceNotice(db, 1, 'silent', { sinceMs: 5 }, nowMs + 6000)
  addSourceNotice(db, 2, 'gone', {}, nowMs + 7000)
  expect([standing(), standing(1)]).toEqual([
    [
      [2, 'gone', {}, 7],
      [1, 'silent', { sinceMs: 5 }, 6],
      [1, 'missed', { items: 20 }, 0],
    ],
    [
      [1, 'silent', { sinceMs: 5 }, 6],
      [1, 'missed', { items: 20 }, 0],
    ],
  ])
})

test('what was dismissed or is no longer so stands no more, and may be said anew', () => {
  addSourceNotice(db, 1, 'gone', { n: 1 }, nowMs)
  const [first] = standingSourceNotices(db, 1)
  expect([
    dismissSourceNotice(db, first?.noticeId ?? 0, nowMs),
    dismissSourceNotice(db, first?.noticeId ?? 0, nowMs),
  ]).toEqual([true, false])
  restoreSourceNotice(db, first?.noticeId ?? 0)
  expect(standing()).toEqual([[1, 'gone', { n: 1 }, 0]])
  settleSourceNotice(db, 1, 'gone', nowMs)
  addSourceNotice(db, 1, 'gone', { n: 2 }, nowMs + 1000)
  restoreSourceNotice(db, first?.noticeId ?? 0)
  expect(standing()).toEqual([[1, 'gone', { n: 2 }, 1]])
})

test('nothing stands of a source that is no longer watched', () => {
  addSourceNotice(db, 1, 'gone', {}, nowMs)
  setSourceRemoved(db, 1, nowMs)
  expect(standing()).toEqual([])
})
