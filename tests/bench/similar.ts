// Measures finding earlier questions among many messages: how many true repeats come up, and how long a query takes.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { languages } from '../../src/core/language/language.ts'
import { readAsked } from '../../src/core/repeat/read-asked.ts'
import { compared, sharedStems } from '../../src/core/repeat/repeats.ts'
import { askedQuery } from '../../src/core/repeat/terms.ts'
import { indexSome } from '../../src/main/desk/answers/index-asked.ts'
import { answeredAmong, messagesLike } from '../../src/main/store/answers/asked.ts'
import { addCase, addMessage } from '../../src/main/store/cases/cases.ts'
import type { Db } from '../../src/main/store/file/db.ts'
import { openWorkspace } from '../../src/main/store/file/open.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { type Pair, readPairs } from '../eval/repeat.ts'
import { forumSource } from '../main/store/forum-source.ts'
import { seededRandom } from './measure/seeded-random.ts'

const messageCount = Number(process.argv[2] ?? 100_000)
const messagesPerCase = 10
const candidates = 50
const nowMs = Date.UTC(2026, 10, 21)
const random = seededRandom(7)

const fixtures = new URL('../fixtures/', import.meta.url)
const textOf = (path: string): string => readFileSync(new URL(path, fixtures), 'utf8')
const pairs: readonly Pair[] = languages.flatMap((language) => readPairs(textOf(`repeat/${language}.jsonl`)))
const repeated = pairs.filter(({ repeat }) => repeat)

type Sentence = { readonly lang: string; readonly text: string }
const sentences: readonly Sentence[] = readdirSync(new URL('triage/corpus/', fixtures)).flatMap((name) =>
  textOf(`triage/corpus/${name}`)
    .trim()
    .split('\n')
    .map((line): Sentence => JSON.parse(line)),
)
const wanted = repeated.map(({ a, lang }) => readAsked(a, lang ?? 'unknown').frame)
/** What asks the same as one of the pairs would be a find, not noise. */
const isNoise = ({ text, lang }: Sentence): boolean => {
  const { frame } = readAsked(text, languages.find((language) => language === lang) ?? 'unknown')
  return wanted.every((other) => compared(frame, other, 0).state === 'no')
}

const byLanguage = new Map(
  languages.map((language) => [
    language,
    sentences.filter((one) => one.lang === language && isNoise(one)).map(({ text }) => text),
  ]),
)

/** One to three sentences of one language. */
function fillerText(n: number): string {
  const own = byLanguage.get(languages[n % languages.length] ?? 'en') ?? []
  const count = 1 + Math.floor(random() * 3)
  return Array.from({ length: count }, () => own[Math.floor(random() * own.length)] ?? '').join(' ')
}

function newCase(db: Db, sourceId: number, no: number): number {
  return addCase(db, {
    no,
    title: `Case ${no}`,
    kind: 'question',
    source_id: sourceId,
    thread_key: `seed-${no}`,
    author_name: `Customer ${no}`,
    author_email: null,
    author_uri: null,
    client_id: null,
    client_via: null,
    client_value: null,
    contact_id: null,
    service: '{"key":"none","confidence":0,"words":[],"byOwner":false}',
    cause: '{"key":"unknown","words":[],"byOwner":false}',
    received_at: nowMs,
    due_at: nowMs,
    created_at: nowMs,
  })
}

/** Every case has an answer; gives the message each pair's first question became. */
function seed(db: Db): Map<Pair, number> {
  const messageOf = new Map<Pair, number>()
  const sourceId = addSource(db, forumSource({ intervalMinutes: 1440, opensFrom: '2020-01-01' }), nowMs)
  const say = (caseId: number, direction: 'in' | 'out', text: string): number =>
    addMessage(db, { caseId, itemId: null, direction, author: '', text, atMs: nowMs })
  let no = 0
  let written = 0
  const everyPair = Math.floor(messageCount / pairs.length)
  while (written < messageCount) {
    const caseId = newCase(db, sourceId, ++no)
    const pair = pairs[Math.floor(written / everyPair)]
    if (pair && !messageOf.has(pair)) messageOf.set(pair, say(caseId, 'in', pair.a))
    for (let index = 0; index < messagesPerCase; index++) say(caseId, 'in', fillerText(written + index))
    say(caseId, 'out', 'Answered.')
    written += messagesPerCase
  }
  return messageOf
}

const percentile = (sorted: readonly number[], share: number): number =>
  Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-similar-'))
try {
  const opened = openWorkspace(folder, nowMs)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  const messageOf = db.transaction(() => seed(db))
  const bytesBefore = statSync(join(folder, 'remit.db')).size
  const indexingFrom = performance.now()
  while (indexSome(db, 1000));
  const indexingMs = performance.now() - indexingFrom
  db.pragma('wal_checkpoint(TRUNCATE)')

  const cpuMs: number[] = []
  const tookMs: number[] = []
  let found = 0
  let asserted = 0
  for (const pair of repeated) {
    const language = pair.lang ?? 'unknown'
    const startedMs = performance.now()
    const cpu = process.cpuUsage()
    const asked = readAsked(pair.b, language)
    const ids = messagesLike(db, askedQuery(asked) ?? '""', candidates)
    const rows = answeredAmong(db, ids, 0)
    const answered = rows.filter(({ question, language: written }) => {
      const other = readAsked(question, written)
      return compared(asked.frame, other.frame, sharedStems(asked.stems, other.stems)).state === 'answered'
    })
    tookMs.push(performance.now() - startedMs)
    const { user, system } = process.cpuUsage(cpu)
    cpuMs.push((user + system) / 1000)
    const earlier = messageOf.get(pair)
    if (earlier !== undefined && ids.slice(0, 5).includes(earlier)) found++
    if (answered.slice(0, 5).some(({ question }) => question === pair.a)) asserted++
  }
  tookMs.sort((a, b) => a - b)
  cpuMs.sort((a, b) => a - b)
  console.log(
    JSON.stringify({
      messages: messageCount,
      queries: repeated.length,
      recallAt5: Number((found / repeated.length).toFixed(3)),
      recallAt5Compared: Number((asserted / repeated.length).toFixed(3)),
      p50Ms: percentile(tookMs, 0.5),
      p95Ms: percentile(tookMs, 0.95),
      // What the machine's other work does not change.
      p50CpuMs: percentile(cpuMs, 0.5),
      p95CpuMs: percentile(cpuMs, 0.95),
      indexUsPerMessage: Math.round((indexingMs * 1000) / messageCount),
      databaseMiB: Math.round(bytesBefore / 2 ** 20),
    }),
  )
  db.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
