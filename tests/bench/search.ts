// Measures searching 100,000 messages as one types: every keystroke of realistic searches is one query over everything.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { find } from '../../src/main/desk/search/find.ts'
import { indexTexts } from '../../src/main/desk/search/index-texts.ts'
import { writeKeptAnswer } from '../../src/main/store/answers/kept-answers.ts'
import { addCase, addMessage, changeCase } from '../../src/main/store/cases/cases.ts'
import type { Db } from '../../src/main/store/file/db.ts'
import { openWorkspace } from '../../src/main/store/file/open.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { forumSource } from '../main/store/forum-source.ts'
import { seededRandom } from './measure/seeded-random.ts'

const messageCount = Number(process.argv[2] ?? 100_000)
const clientCount = 300
const quoteCount = 1000
const answerCount = 300
const messagesPerCase = 3
const shown = 12
const hourMs = 3_600_000
const nowMs = Date.UTC(2026, 10, 21)
const random = seededRandom(11)

const corpus = new URL('../fixtures/triage/corpus/', import.meta.url)
const sentences: readonly string[] = readdirSync(corpus).flatMap((name) =>
  readFileSync(new URL(name, corpus), 'utf8')
    .trim()
    .split('\n')
    .map((line): string => (JSON.parse(line) as { text: string }).text),
)
const pick = <T>(list: readonly T[], otherwise: T): T => list[Math.floor(random() * list.length)] ?? otherwise

const syllables = 'ka ri so ne ta mi lo va du be jo sze ra ni pel holm gaard ovi'.split(' ')
/** A real vocabulary has a long tail: names, products, misspellings. */
const rareWord = (): string => Array.from({ length: 3 }, () => pick(syllables, 'ka')).join('')
const textOf = (): string =>
  `${Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(sentences, '')).join(' ')} ${rareWord()}`

function seed(db: Db): void {
  const sources = ['Shop forum', 'Blog comments', 'Alerts'].map((title, n) =>
    addSource(
      db,
      forumSource({
        title,
        address: `http://forum${n}.example/feed`,
        intervalMinutes: 1440,
        opensFrom: '2020-01-01',
      }),
      nowMs,
    ),
  )
  for (let id = 1; id <= clientCount; id += 1)
    db.run(
      `INSERT INTO client (id, name, kind, language, currency, zone, created_at)
       VALUES (?, ?, 'company', 'en', 'EUR', 'Europe/Budapest', 1)`,
      [id, `${pick(['Toko', 'Firma', 'Studio', 'Kft', 'ApS'], 'Toko')} ${rareWord()}`],
    )
  const kinds = ['question', 'request', 'complaint', 'praise'] as const
  const verdicts = [null, null, 'in_contract', 'paid_extra', 'owners_call'] as const
  const caseCount = Math.ceil(messageCount / messagesPerCase)
  for (let no = 1; no <= caseCount; no += 1) {
    const atMs = nowMs - (caseCount - no) * hourMs
    const text = textOf()
    const caseId = addCase(db, {
      no,
      title: text.slice(0, 70),
      kind: pick(kinds, 'question'),
      source_id: pick(sources, 1),
      thread_key: `seed-${no}`,
      author_name: `${rareWord()} ${rareWord()}`,
      author_email: null,
      author_uri: null,
      client_id: random() < 0.6 ? 1 + Math.floor(random() * clientCount) : null,
      client_via: null,
      client_value: null,
      contact_id: null,
      service: '{"key":"none","confidence":0,"words":[],"byOwner":false}',
      cause: '{"key":"unknown","words":[],"byOwner":false}',
      received_at: atMs,
      due_at: atMs + 24 * hourMs,
      created_at: atMs,
    })
    const isOld = no < caseCount - 400
    changeCase(db, caseId, {
      verdict_kind: pick(verdicts, null),
      ...(isOld ? { shelf: 'done', status: 'resolved', read_at: atMs } : {}),
    })
    addMessage(db, { caseId, itemId: null, direction: 'in', author: '', text, atMs })
    for (let each = 1; each < messagesPerCase; each += 1)
      addMessage(db, { caseId, itemId: null, direction: 'in', author: '', text: textOf(), atMs: atMs + each })
  }
  for (let n = 0; n < quoteCount; n += 1)
    db.run(
      `INSERT INTO quote (state, client_id, language, currency, zone, title, valid_until, tax_code, reason, clause_no,
         clause_text, included, excluded, terms, created_at)
       VALUES ('draft', ?, 'en', 'EUR', 'Europe/Budapest', ?, '2026-12-01', '', ?, '', '', ?, '', '', ?)`,
      [1 + Math.floor(random() * clientCount), pick(sentences, '').slice(0, 60), textOf(), textOf(), nowMs],
    )
  for (let n = 0; n < answerCount; n += 1)
    writeKeptAnswer(
      db,
      {
        answerId: null,
        question: pick(sentences, '').slice(0, 200),
        text: textOf(),
        language: 'en',
        service: 'none',
      },
      nowMs,
    )
}

/** What somebody types to find something again: words, beginnings, phrases, operators, names, slips. */
const searches: readonly (readonly [kind: string, text: string])[] = [
  ['words', 'website error'],
  ['words', 'the website is down'],
  ['words', 'tolong ganti logo'],
  ['words', 'nem működik a számla'],
  ['words', 'hjemmesiden virker ikke'],
  ['words', 'invoice refund'],
  ['unaccented', 'mukodik szamla'],
  ['unaccented', 'kobenhavn'],
  ['phrase', '"thank you"'],
  ['left out', 'website -error -down'],
  ['operators', 'is:open kind:complaint'],
  ['operators', 'is:late website'],
  ['operators', 'verdict:paid is:done'],
  ['operators', 'before:2025-06 website'],
  ['operators', 'after:7d -is:done'],
  ['operators', 'source:blog from:kari'],
  ['operators', 'is:never-answered kind:question'],
  ['client', 'client:toko website'],
  ['client', 'client:toko is:done verdict:call'],
  ['client', 'studio logo'],
  ['number', '#12345'],
  ['slip', 'wesbite'],
  ['slip', 'hjemmesdie virker'],
  ['slip', 'hjemmesidne'],
  ['nothing', 'qqzzxx'],
]

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
}

const folder = mkdtempSync(join(tmpdir(), 'remit-bench-search-'))
try {
  const opened = openWorkspace(folder, nowMs)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  db.transaction(() => seed(db))
  const bytesBefore = statSync(join(folder, 'remit.db')).size
  const indexingFrom = performance.now()
  while (indexTexts(db, 1000));
  const indexingMs = performance.now() - indexingFrom
  db.pragma('wal_checkpoint(TRUNCATE)')

  const taken: { kind: string; text: string; ms: number; cpuMs: number }[] = []
  let answered = 0
  for (const [kind, whole] of searches) {
    // The page asks from the second letter on.
    for (let length = 2; length <= whole.length; length += 1) {
      const text = whole.slice(0, length)
      const cpu = process.cpuUsage()
      const from = performance.now()
      find(db, text, nowMs, shown)
      const ms = performance.now() - from
      const { user, system } = process.cpuUsage(cpu)
      taken.push({ kind, text, ms, cpuMs: (user + system) / 1000 })
    }
    const { cases, clients, corrected } = find(db, whole, nowMs, shown)
    if (cases.length + clients.length > 0) answered += 1
    if (kind === 'slip' && corrected === null) console.error(`not forgiven: ${whole}`)
  }
  const kinds = [...new Set(taken.map(({ kind }) => kind))]
  const slowest = taken.toSorted((a, b) => b.ms - a.ms).slice(0, 8)
  for (const { text, ms } of slowest) console.error(`${ms.toFixed(1)} ms for ${JSON.stringify(text)}`)
  const all = taken.map(({ ms }) => ms)
  const cpu = taken.map(({ cpuMs }) => cpuMs)
  console.log(
    JSON.stringify({
      messages: messageCount,
      cases: Math.ceil(messageCount / messagesPerCase),
      words: db.one<{ n: number }>('SELECT count(*) AS n FROM search_word')?.n ?? 0,
      searches: searches.length,
      answered,
      keystrokes: taken.length,
      p50Ms: percentile(all, 0.5),
      p95Ms: percentile(all, 0.95),
      maxMs: percentile(all, 1),
      // What the machine's other work does not change.
      p50CpuMs: percentile(cpu, 0.5),
      p95CpuMs: percentile(cpu, 0.95),
      p95MsOf: Object.fromEntries(
        kinds.map((kind) => [
          kind,
          percentile(
            taken.filter((one) => one.kind === kind).map(({ ms }) => ms),
            0.95,
          ),
        ]),
      ),
      indexUsPerMessage: Math.round((indexingMs * 1000) / messageCount),
      databaseMiBBefore: Math.round(bytesBefore / 2 ** 20),
      databaseMiB: Math.round(statSync(join(folder, 'remit.db')).size / 2 ** 20),
    }),
  )
  db.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
