// The five seed texts, wrapped as feeds, are judged as a careful reader would judge them; see tests/fixtures/seeds/README.md.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { threadKeyOf } from '../../../src/core/case/thread.ts'
import { judge } from '../../../src/core/classify/judge.ts'
import type { CaseKind } from '../../../src/core/classify/kinds.ts'
import type { FeedItem } from '../../../src/core/feed/parsed-feed.ts'
import { readFeed } from '../../../src/core/feed/read-feed.ts'
import type { Language } from '../../../src/core/language/language.ts'

function itemsOf(name: string): readonly FeedItem[] {
  const text = readFileSync(new URL(`../../fixtures/seeds/${name}`, import.meta.url), 'utf8')
  const result = readFeed({ text, finalUrl: 'https://seeds.example/feed/' })
  if (!result.ok) throw new Error(result.problem.code)
  return result.value.items
}

const thread = '003-thread.xml'
type Expected = readonly [
  file: string,
  author: string,
  date: string,
  language: Language,
  kinds: readonly CaseKind[],
]
const expected: readonly Expected[] = [
  ['000-blog.xml', 'Catatan Bisnis', '2015-11-12', 'id', ['noise']],
  ['000-customer-blog.xml', 'Mark Vandermaas', '2005-04-13', 'id', ['praise']],
  ['000-customer-blog.xml', 'Mark Vandermaas', '2005-04-11', 'id', ['complaint']],
  ['001-blog.rdf.xml', 'Pemasaran Sosial', '2011-12-27', 'id', ['noise']],
  ['002-blog.xml', 'Douglas', '2006-08-02', 'hu', ['complaint', 'noise']],
  ['002-comments.xml', 'Douglas', '2006-08-02', 'hu', ['complaint']],
  [thread, 'Benyamin Limanto', '2020-03-10', 'id', ['noise']],
  [thread, 'dhyhost', '2020-03-10', 'id', ['noise']],
  [thread, 'mybloodiscoffee', '2020-03-09', 'id', ['noise']],
  [thread, 'SulisSoft', '2020-03-09', 'id', ['noise']],
  [thread, 'WarnaHost', '2020-03-09', 'id', ['noise']],
  [thread, 'dhyhost', '2020-03-09', 'id', ['noise']],
  [thread, 'Habibillah', '2020-03-09', 'id', ['noise']],
  [thread, 'mybloodiscoffee', '2020-03-09', 'id', ['noise']],
  ['004-blog.atom.xml', 'Marketingbloggen', '2007-09-29', 'da', ['noise']],
  ['004-ceo-comments.xml', 'Jonathan Schwartz', '2007-09-28', 'en', ['noise']],
  ['004-ceo-comments.xml', 'Mikkel Christensen', '2007-09-19', 'da', ['complaint']],
  ['004-comments.atom.xml', 'Hartvig', '2007-09-30', 'da', ['praise', 'noise']],
]

const files = [...new Set(expected.map(([file]) => file))]

describe.each(files)('%s', (file) => {
  const items = itemsOf(file)
  const rows = expected.filter(([name]) => name === file)

  test('comes through with authors, times, languages and kinds', () => {
    const seen = items.map((item) => {
      const { kind, language } = judge({
        text: item.text,
        title: item.title,
        authorIsOwner: item.authorName === 'Jonathan Schwartz',
      })
      const date = new Date(item.publishedAtMs ?? 0).toISOString().slice(0, 10)
      return { author: item.authorName, date, language, kind, hasLink: item.link !== null }
    })
    expect(seen).toEqual(
      rows.map(([, author, date, language, kinds]) => ({
        author,
        date,
        language,
        kind: expect.toBeOneOf([...kinds]),
        hasLink: true,
      })),
    )
  })

  test('gives reasons that quote the text where they say', () => {
    for (const item of items) {
      const { reasons } = judge({ text: item.text, title: item.title })
      expect(reasons.length).toBeGreaterThan(0)
      for (const { words, start, end } of reasons.filter((reason) => reason.end > 0)) {
        expect(item.text.slice(start, end)).toBe(words)
      }
    }
  })
})

test('the complaints of the texts quote the words a reader would underline', () => {
  const words = (file: string, author: string): string[] => {
    const item = itemsOf(file).findLast((one) => one.authorName === author)
    return judge({ text: item?.text ?? '' }).reasons.map((reason) => reason.words)
  }
  expect(words('000-customer-blog.xml', 'Mark Vandermaas')).toContain('masih belum')
  expect(words('002-comments.xml', 'Douglas')).toEqual(
    expect.arrayContaining(['zavaró', 'szörnyű', 'Nem tűrném']),
  )
  expect(words('004-ceo-comments.xml', 'Mikkel Christensen')).toEqual(
    expect.arrayContaining(['svigtet', 'gider ikke']),
  )
})

test('the posts of one author in the forum thread share a key, those of two authors do not', () => {
  const keys = itemsOf(thread).map((item, textId) =>
    threadKeyOf({ ...item, sourceId: 3, textId, authorHandle: null, threadLink: item.threadLink }),
  )
  expect(new Set(keys).size).toBe(6)
})

test('a quoted post is not read again as the words of whoever quotes it', () => {
  const reply = itemsOf(thread).find((item) => item.authorName === 'SulisSoft')
  const { reasons } = judge({ text: reply?.text ?? '' })
  expect(reasons.map((reason) => reason.words)).not.toContain('jengkel')
})
