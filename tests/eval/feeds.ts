// Measures the feed reader against cases taken from other readers' suites: `feeds.ts FILE.jsonl`, result as the last line.
import { readFileSync } from 'node:fs'
import { decodeFeed } from '../../src/core/feed/charset.ts'
import { parseFeedDate } from '../../src/core/feed/date.ts'
import type { ParsedFeed } from '../../src/core/feed/parsed-feed.ts'
import { parseFeed } from '../../src/main/desk/reading/parse-feed.ts'

type Expectation = { readonly path: string; readonly value: unknown }

type Case = {
  readonly name: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** base64 */
  readonly body: string
  readonly expect: readonly Expectation[]
}

type Miss = {
  readonly name: string
  readonly path: string
  readonly expected: unknown
  readonly got: unknown
}

const fold = (value: unknown) => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value)

/** What stands at a path of the case format, or undefined. `published` is an instant. */
function valueAt(feed: ParsedFeed, path: string): unknown {
  if (path === 'title' || path === 'link') return feed[path]
  if (path === 'items.length') return feed.items.length
  const [, index, name] = /^items\[(\d+)\]\.(\w+)$/.exec(path) ?? []
  const item = feed.items[Number(index)]
  if (!item) return undefined
  switch (name) {
    case 'id':
      return item.guid
    case 'link':
    case 'title':
    case 'text':
      return item[name]
    case 'author':
      return item.authorName ?? item.authorEmail
    case 'published':
      return item.publishedAtMs
    default:
      return undefined
  }
}

function isMet(got: unknown, { path, value }: Expectation): boolean {
  if (path.endsWith('.published')) return got === parseFeedDate(String(value))
  return fold(got) === fold(value)
}

async function missesOf(source: Case): Promise<Miss[]> {
  const { text } = decodeFeed(Buffer.from(source.body, 'base64'), source.headers['content-type'] ?? null)
  const contentLocation = source.headers['content-location'] ?? null
  const result = await parseFeed({ text, finalUrl: source.url, contentLocation })
  const misses: Miss[] = []
  for (const expectation of source.expect) {
    const got = result.ok ? valueAt(result.value, expectation.path) : result.problem.code
    if (!result.ok || !isMet(got, expectation)) {
      misses.push({
        name: source.name,
        path: expectation.path,
        expected: expectation.value,
        got: got ?? null,
      })
    }
  }
  return misses
}

const [file = ''] = process.argv.slice(2)
const cases = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Case)
const failed: Miss[] = []
let asserts = 0
let threw = 0
let slowestMs = 0
for (const source of cases) {
  const startedAt = performance.now()
  asserts += source.expect.length
  try {
    failed.push(...(await missesOf(source)))
  } catch (error) {
    threw++
    for (const { path, value } of source.expect) {
      failed.push({ name: source.name, path, expected: value, got: String(error) })
    }
  }
  slowestMs = Math.max(slowestMs, performance.now() - startedAt)
}
const passed = asserts - failed.length
console.log(
  JSON.stringify({ cases: cases.length, asserts, passed, threw, slowestMs: Math.round(slowestMs), failed }),
)
