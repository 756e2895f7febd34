// Checks which sources the list shows, in which order, and what is said of them in a line.
import { beforeEach, describe, expect, it } from 'vitest'
import type { SourceRow } from '../../../src/contract/source.ts'
import { problemOf } from '../../../src/core/problem.ts'
import { localeOf, setLocale } from '../../../src/renderer/i18n/locale.ts'
import { noticeText } from '../../../src/renderer/sources/notice-text.ts'
import { chosenSources, type SourceChoice } from '../../../src/renderer/sources/source-choice.ts'
import { marksOf, paceWords, stateLine, stateSentences } from '../../../src/renderer/sources/source-state.ts'

const nowMs = Date.parse('2026-11-22T09:00:00Z')
const dayMs = 86_400_000

const source = (change: Partial<SourceRow>): SourceRow => ({
  sourceId: 1,
  kind: 'comments',
  title: 'Blog',
  address: 'https://blog.example/comments/feed/',
  site: null,
  intervalMinutes: 30,
  allowPrivate: false,
  userAgent: '',
  allowSelfSigned: false,
  hasPassword: false,
  headerNames: [],
  muted: false,
  paused: false,
  repaired: false,
  byHand: false,
  gone: false,
  opensFrom: '2026-01-01',
  rules: { take: 'everything', words: [], ignore: [] },
  problem: null,
  failures: 0,
  lastCheckedAtMs: nowMs,
  lastSuccessAtMs: nowMs - 12 * 60_000,
  nextCheckAtMs: nowMs + 30 * 60_000,
  itemCount: 10,
  itemsAWeek: 2.6,
  newestItemAtMs: null,
  caseCount: 1,
  notices: [],
  ...change,
})
const missed = {
  noticeId: 1,
  kind: 'missed' as const,
  facts: { fromMs: nowMs - dayMs, toMs: nowMs },
  atMs: nowMs,
}

const rows = [
  source({ title: 'Árvíz', itemsAWeek: 1 }),
  source({
    title: 'Broken',
    problem: problemOf('http_404'),
    failures: 3,
    lastSuccessAtMs: nowMs - 3 * dayMs,
  }),
  source({ title: 'Busy', itemsAWeek: 90, notices: [missed] }),
  source({ title: 'Gone', paused: true, gone: true, problem: problemOf('http_410') }),
  source({ title: 'Muted', muted: true, address: 'https://forum.example/feed', lastSuccessAtMs: null }),
]
const titles = (choice: Partial<SourceChoice>) =>
  chosenSources(rows, { shown: 'all', order: 'title', text: '', ...choice }).map(({ title }) => title)

describe('the list of sources', () => {
  it.each<[Partial<SourceChoice>, string[]]>([
    [{}, ['Árvíz', 'Broken', 'Busy', 'Gone', 'Muted']],
    [{ shown: 'trouble' }, ['Broken', 'Busy']],
    [{ shown: 'muted' }, ['Muted']],
    [{ shown: 'paused' }, ['Gone']],
    [{ text: 'arviz' }, ['Árvíz']],
    [{ text: 'forum EXAMPLE' }, ['Muted']],
    [{ text: 'nothing' }, []],
    [{ order: 'trouble' }, ['Broken', 'Busy', 'Árvíz', 'Gone', 'Muted']],
    [{ order: 'busy' }, ['Busy', 'Broken', 'Gone', 'Muted', 'Árvíz']],
    [{ order: 'oldest' }, ['Muted', 'Broken', 'Árvíz', 'Busy', 'Gone']],
  ])('shows with %j: %j', (choice, expected) => {
    expect(titles(choice)).toEqual(expected)
  })
})

describe('what is said of a source', () => {
  beforeEach(() => setLocale(localeOf('en', 'GB', 'UTC')))

  it.each<[Partial<SourceRow>, string]>([
    [{}, 'Read 12 minutes ago.'],
    [{ lastSuccessAtMs: null }, 'Not read yet.'],
    [{ paused: true }, 'Paused by you.'],
    [{ paused: true, gone: true }, 'Paused by Remit: the server says the feed is gone for good.'],
    [{ problem: problemOf('http_404'), lastSuccessAtMs: nowMs - 3 * dayMs }, 'The feed answered 404.'],
    [{ problem: problemOf('offline') }, 'Read 12 minutes ago.'],
    [{ byHand: true, lastSuccessAtMs: null }, 'Entered by hand; it is never asked.'],
  ])('in one line for %j: %s', (change, line) => {
    expect(stateLine(source(change), nowMs)).toBe(line)
  })

  it('names how much comes, and every mark', () => {
    const marked = source({
      muted: true,
      repaired: true,
      rules: { take: 'complaints', words: [], ignore: [] },
    })
    expect([paceWords(marked), ...marksOf(marked, nowMs)]).toEqual([
      '3 a week',
      'next today 09:30',
      'muted',
      'mended',
      'rules',
    ])
    expect(paceWords(source({ itemsAWeek: 0.4 }))).toBe('less than one a week')
    expect(paceWords(source({ itemsAWeek: 0 }))).toBe('nothing in 8 weeks')
  })

  it('says why the next reading is when it is, by the rule of the last check', () => {
    const last = {
      checkId: 1,
      sourceId: 1,
      title: 'Blog',
      atMs: nowMs,
      outcome: 'read' as const,
      problem: null,
      newItems: 0,
      newCases: 0,
      bytes: 0,
      tookMs: 1,
      status: 200,
      nextAtMs: nowMs,
      rule: 'full_window',
    }
    expect(stateSentences(source({}), last, nowMs)).toEqual([
      'Read 12 minutes ago.',
      'Next reading today 09:30: more came than the feed shows at a time, so it is read more often.',
    ])
    expect(stateSentences(source({}), { ...last, rule: null }, nowMs)[1]).toBe('Next reading today 09:30.')
  })

  it.each<[SourceRow['notices'][number]['kind'], Record<string, string | number>, SourceRow['kind'], string]>(
    [
      ['missed', missed.facts, 'blog', 'missed between yesterday 09:00 and today 09:00'],
      [
        'silent',
        { newestItemAtMs: nowMs - dayMs, usualMinutes: 180 },
        'blog',
        'Nothing new since yesterday 09:00. Usually something comes every 3 hours.',
      ],
      ['gone', { sinceMs: nowMs - dayMs }, 'blog', 'It is not read any more.'],
      ['gone', { sinceMs: nowMs - dayMs }, 'alert', 'Make the alert again and paste its new address here.'],
      [
        'moved',
        { from: 'http://a.example/', to: 'https://b.example/' },
        'blog',
        'from http://a.example/ to https://b.example/',
      ],
      ['alert_died', { aliveAtMs: nowMs - dayMs }, 'alert', 'gone since yesterday 09:00'],
      ['gone', {}, 'blog', 'since ?'],
    ],
  )('in a notice %s of %j at a source of kind %s: %s', (kind, facts, sourceKind, part) => {
    expect(noticeText({ noticeId: 1, kind, facts, atMs: nowMs }, sourceKind, nowMs)).toContain(part)
  })
})
