// Measures the judging of items as polling does it, in one thread: language, kind, service, cause, client, thread, title.
import { readFileSync } from 'node:fs'
import { threadKeyOf } from '../../src/core/case/thread.ts'
import { clientMatcher, type Identity } from '../../src/core/client/match.ts'
import type { FeedItem } from '../../src/core/feed/parsed-feed.ts'
import { type JudgingContext, judgeItem } from '../../src/main/desk/reading/judged-item.ts'
import { dayLanguages, writeText } from './day/texts.ts'
import { median } from './measure/process-memory.ts'
import { seededRandom } from './measure/seeded-random.ts'

const itemCount = Number(process.argv[2] ?? 25_000)
const clientCount = 30
const longTexts = 200
const longChars = 3000

const random = seededRandom(11)
const pick = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)]

type Row = { readonly lang: string; readonly text: string }
const corpus: readonly Row[] = readFileSync(
  new URL('../fixtures/triage/corpus/first.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const sentences = Object.fromEntries(
  dayLanguages.map((language) => [
    language,
    corpus.filter(({ lang }) => lang === language).map(({ text }) => text),
  ]),
)

// What identifies a client is what its owner types in: a name, an address, a site, a handle.
const identities: readonly Identity[] = Array.from({ length: clientCount }, (_, index) => {
  const { author } = writeText(index, dayLanguages[index % dayLanguages.length] ?? 'en', random)
  const client = { clientId: index + 1, contactId: null, origin: 'manual' } as const
  return [
    { ...client, kind: 'name' as const, value: author },
    { ...client, kind: 'email' as const, value: `office@client${index}.example` },
    { ...client, kind: 'domain' as const, value: `client${index}.example` },
    { ...client, kind: 'handle' as const, value: `client${index}` },
    { ...client, kind: 'phone' as const, value: `+62 812 3${String(index).padStart(6, '0')}` },
    { ...client, kind: 'agreement' as const, value: `WB-${1000 + index}` },
    { ...client, kind: 'brand' as const, value: `${author.split(' ')[0] ?? ''}ware${index}` },
  ]
}).flat()
const matcher = clientMatcher(identities)

/** A message of one to five sentences: written by a grammar, mixed with sentences that have more of a language's words. */
function itemOf(n: number): FeedItem {
  const language = dayLanguages[n % dayLanguages.length] ?? 'en'
  const { title, text, author } = writeText(n, language, random)
  const more = Array.from({ length: Math.floor(random() * 4) }, () => pick(sentences[language] ?? []) ?? '')
  const client = Math.floor(random() * clientCount * 4)
  return {
    guid: String(n),
    title,
    text: [text, ...more].join(' '),
    html: null,
    link: `https://forum${n % 40}.example/topic/${n % 900}#post-${n}`,
    authorName: author,
    authorEmail: client < clientCount && n % 3 === 0 ? `office@client${client}.example` : null,
    authorUri: n % 5 === 0 ? `https://client${client}.example/` : null,
    publishedAtMs: null,
    updatedAtMs: null,
    threadLink: n % 2 === 0 ? `https://forum${n % 40}.example/topic/${n % 900}` : null,
  }
}

const longItems = Array.from({ length: longTexts }, (_, n) => {
  const item = itemOf(n)
  let { text } = item
  while (text.length < longChars)
    text += ` ${pick(sentences[dayLanguages[n % dayLanguages.length] ?? 'en'] ?? [])}`
  return { ...item, text: text.slice(0, longChars) }
})

const context: JudgingContext = {
  owner: { name: 'Owner', email: 'owner@studio.example' },
  language: null,
  ownServices: [],
  lessons: null,
}

let matched = 0
function judgeWhole(item: FeedItem, n: number): void {
  judgeItem(item, context)
  threadKeyOf({ ...item, sourceId: n % 40, textId: n, authorHandle: null })
  const author = {
    name: item.authorName,
    email: item.authorEmail,
    site: item.authorUri,
    link: item.link,
  }
  if (matcher.match(author, item.text) !== null) matched += 1
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

// Reading the cue lists is start-up, not the cost of an item.
for (let n = 0; n < 200; n += 1) judgeWhole(itemOf(n), n)
matched = 0

// Each item is written just before it is judged, so that the memory is that of judging; the time is that of judging alone.
const tookMs: number[] = []
for (let n = 0; n < itemCount; n += 1) {
  const item = itemOf(n)
  const beganMs = performance.now()
  judgeWhole(item, n)
  tookMs.push(performance.now() - beganMs)
}
const seconds = tookMs.reduce((sum, ms) => sum + ms, 0) / 1000
tookMs.sort((a, b) => a - b)
const { rss, heapUsed } = process.memoryUsage()

const longMs = longItems.map((item, n) => {
  const beganMs = performance.now()
  judgeWhole(item, n)
  return performance.now() - beganMs
})

console.log(
  JSON.stringify({
    items: itemCount,
    seconds: rounded(seconds, 3),
    itemsPerSecond: Math.round(itemCount / seconds),
    usPerItem: rounded((seconds * 1e6) / itemCount, 1),
    p95UsPerItem: rounded(percentile(tookMs, 0.95) * 1000, 1),
    rssMiB: rounded(rss / 2 ** 20, 1),
    heapMiB: rounded(heapUsed / 2 ** 20, 1),
    longTextMs: rounded(median(longMs), 2),
    clientsMatched: matched,
  }),
)
