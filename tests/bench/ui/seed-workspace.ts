// Fills a workspace the way years of work would: 100,000 cases of 500 clients with agreements, verdicts, quotes and answers.
import { readdirSync, readFileSync } from 'node:fs'
import type { CaseKind } from '../../../src/core/classify/kinds.ts'
import { addDays } from '../../../src/core/temporal.ts'
import { indexSome } from '../../../src/main/desk/answers/index-asked.ts'
import { createDesk, type Desk } from '../../../src/main/desk/desk.ts'
import { type JudgedItem, judgeItem } from '../../../src/main/desk/reading/judged-item.ts'
import { judgeCase } from '../../../src/main/desk/scope/judge-case.ts'
import { indexTexts } from '../../../src/main/desk/search/index-texts.ts'
import { writeKeptAnswer } from '../../../src/main/store/answers/kept-answers.ts'
import { addCase, addEvent, addMessage, changeCase } from '../../../src/main/store/cases/cases.ts'
import { nextNumber } from '../../../src/main/store/file/counters.ts'
import type { Db } from '../../../src/main/store/file/db.ts'
import { closeWorkspace, openWorkspace } from '../../../src/main/store/file/open.ts'
import { addItem, addItemKeys, addJudgements } from '../../../src/main/store/items/items.ts'
import { addSource } from '../../../src/main/store/sources/sources.ts'
import { ownerForm } from '../../main/desk/owner-form.ts'
import { agreementForm, clientForm, contactForm, entitlementForm } from '../../main/desk/workspace.ts'
import { forumSource } from '../../main/store/forum-source.ts'
import { seededRandom } from '../measure/seeded-random.ts'

const clientCount = 500
const sourceCount = 200
const quoteCount = 2000
const answerCount = 300
/** The newest cases have verdicts; older ones would only make the seeding long. */
const judgedCount = 12_000
/** All of a year, and three hundred a day, as in a busy service's first line. */
const spanMs = 365 * 86_400_000

const random = seededRandom(17)
const below = (limit: number): number => Math.floor(random() * limit)
const pick = <T>(list: readonly T[], otherwise: T): T => list[below(list.length)] ?? otherwise

type Sentence = { readonly text: string; readonly judged: JudgedItem }

/** Real texts in four languages, each judged once. */
function sentences(): readonly Sentence[] {
  const corpus = new URL('../../fixtures/triage/corpus/', import.meta.url)
  const context = { owner: { name: '', email: '' }, language: null, ownServices: [], lessons: null }
  return readdirSync(corpus)
    .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
    .filter((_, n) => n % 4 === 0)
    .map((line) => {
      const { text } = JSON.parse(line) as { text: string }
      return { text, judged: judgeItem({ text, title: '', authorName: null, authorEmail: null }, context) }
    })
}

async function called<T>(desk: Desk, name: string, input: unknown): Promise<T> {
  const answer = await desk.run('call', { name, input })
  if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`)
  return answer.value as T
}

const names = 'Sari Budi Kari Lars Anna Péter Zsófia Mette Dewi Agus John Mary Søren Eszter Rina'.split(' ')
const trades = 'Toko Firma Studio Kft ApS Bakery Clinic School Hotel Garage'.split(' ')

/** Clients and agreements go through the desk itself, as the owner's own typing would. */
async function seedClients(desk: Desk, today: string): Promise<number[]> {
  const clientIds: number[] = []
  for (let n = 0; n < clientCount; n += 1) {
    const person = `${pick(names, 'Ann')} ${n}`
    const { clientId } = await called<{ clientId: number }>(
      desk,
      'client.save',
      clientForm({
        name: `${pick(trades, 'Firma')} ${pick(names, 'Ann')} ${n}`,
        contacts: [
          contactForm({ name: person, email: `p${n}@c${n}.example`, responsible: true }),
          contactForm({ name: `${person} jr`, email: `q${n}@c${n}.example` }),
        ],
        identities: [{ kind: 'domain', value: `c${n}.example` }],
      }),
    )
    clientIds.push(clientId)
    for (let each = 0; each < 1 + (n % 3 === 0 ? 1 : 0); each += 1)
      await called(
        desk,
        'agreement.save',
        agreementForm(clientId, {
          number: `A-${n}-${each}`,
          title: each === 0 ? 'Web Basic' : 'Care',
          start: addDays(today, -400 + below(300)),
          end: addDays(today, -30 + below(400)),
          entitlements: [
            entitlementForm(),
            entitlementForm({ label: 'Content', services: ['content'], unit: 'minute', quantity: 240 }),
          ],
        }),
      )
  }
  return clientIds
}

function seedSources(db: Db, nowMs: number): number[] {
  return Array.from({ length: sourceCount }, (_, n) => {
    const sourceId = addSource(
      db,
      forumSource({
        kind: pick(['forum', 'comments', 'blog', 'alert', 'tickets'] as const, 'forum'),
        title: `${pick(trades, 'Firma')} talk ${n}`,
        address: `http://place${n}.example/feed`,
        intervalMinutes: 1440,
        opensFrom: '2020-01-01',
      }),
      nowMs,
    )
    // A benchmark of the window must not read the network.
    db.run('UPDATE source SET paused = 1 WHERE id = ?', [sourceId])
    return sourceId
  })
}

const sellable: ReadonlySet<CaseKind> = new Set(['complaint', 'request', 'question'])

function seedCase(
  db: Db,
  n: number,
  all: readonly Sentence[],
  clientIds: readonly number[],
  sourceIds: readonly number[],
  nowMs: number,
  count: number,
): void {
  const { text: first, judged } = pick(all, { text: '', judged: {} as JudgedItem })
  const text = random() < 0.4 ? `${first} ${pick(all, { text: '', judged }).text}` : first
  const atMs = nowMs - Math.floor((spanMs * (count - n)) / count)
  const author = `${pick(names, 'Ann')} ${below(20_000)}`
  const sourceId = pick(sourceIds, 1)
  const item = {
    guid: `seed-${n}`,
    link: `http://place.example/${n}`,
    title: '',
    text,
    html: null,
    authorName: author,
    authorEmail: null,
    authorUri: null,
    publishedAtMs: atMs,
    updatedAtMs: null,
    threadLink: null,
  }
  const itemId = addItem(db, sourceId, item, `h${n}`, atMs)
  addItemKeys(db, sourceId, [{ itemId, keys: [`seed-${n}`] }])
  addJudgements(db, [{ itemId, judgement: judged }], atMs)
  const clientId = random() < 0.5 ? pick(clientIds, 1) : null
  const caseId = addCase(db, {
    no: nextNumber(db, 'case'),
    title: judged.line || text.slice(0, 70),
    kind: sellable.has(judged.kind) ? judged.kind : pick(['question', 'request'] as const, 'question'),
    source_id: sourceId,
    thread_key: `seed-${n}`,
    author_name: author,
    author_email: null,
    author_uri: null,
    client_id: clientId,
    client_via: clientId === null ? null : 'owner',
    client_value: null,
    contact_id: null,
    service: JSON.stringify({ ...judged.service, byOwner: false }),
    cause: JSON.stringify({ key: judged.cause.cause, words: [], byOwner: false }),
    received_at: atMs,
    due_at: nowMs + Math.floor((random() - 0.3) * 30 * 86_400_000),
    created_at: atMs,
  })
  addMessage(db, { caseId, itemId, direction: 'in', author, text, atMs })
  const fate = random()
  if (random() < 0.3) {
    addMessage(db, {
      caseId,
      itemId: null,
      direction: 'out',
      author: '',
      text: first,
      atMs: atMs + 3_600_000,
    })
    addEvent(db, caseId, 'replied', {}, atMs + 3_600_000)
  }
  if (clientId !== null && fate < 0.6 && count - n < judgedCount) judgeCase(db, caseId, nowMs)
  const standing =
    fate < 0.6
      ? { read_at: random() < 0.7 ? atMs : null }
      : fate < 0.7
        ? { side: 'them' as const, status: 'waiting_client' as const, since_at: atMs, read_at: atMs }
        : fate < 0.95
          ? { shelf: 'done' as const, status: 'resolved' as const, since_at: atMs, read_at: atMs }
          : {
              shelf: 'snoozed' as const,
              status: 'snoozed' as const,
              snoozed_until: nowMs + below(30) * 86_400_000 + 86_400_000,
              read_at: atMs,
            }
  changeCase(db, caseId, standing)
}

async function seedPapers(desk: Desk, db: Db): Promise<void> {
  const rows = db.all<{ id: number }>(
    `SELECT id FROM case_file WHERE client_id IS NOT NULL AND shelf = 'open' ORDER BY id DESC LIMIT ?`,
    [quoteCount],
  )
  for (const { id } of rows) await called(desk, 'quote.draft', { caseId: id })
}

function opened(dataDir: string, nowMs: number): Db {
  const workspace = openWorkspace(dataDir, nowMs)
  if (workspace.kind !== 'open') throw new Error('the workspace cannot be opened')
  return workspace.db
}

/** Two openings, one after the other: what the desk writes, and what goes straight into the store. */
export async function seedWorkspace(dataDir: string, count: number): Promise<void> {
  const nowMs = Date.now()
  const today = new Date(nowMs).toISOString().slice(0, 10)
  const desk = createDesk({ dataDir, nowMs: () => nowMs, random, emit: () => undefined })
  await called(
    desk,
    'owner.save',
    ownerForm({
      name: 'Sri Owner',
      business: 'Remit Works',
      address: 'Jl. Kenari 1',
      phone: '+62 274 000',
      email: 'owner@works.example',
    }),
  )
  const clientIds = await seedClients(desk, today)
  await desk.run('close', null)
  const db = opened(dataDir, nowMs)
  const all = sentences()
  db.transaction(() => {
    const sourceIds = seedSources(db, nowMs)
    for (let n = 0; n < count; n += 1) seedCase(db, n, all, clientIds, sourceIds, nowMs, count)
    for (let n = 0; n < answerCount; n += 1)
      writeKeptAnswer(
        db,
        {
          answerId: null,
          question: pick(all, all[0] as Sentence).text.slice(0, 200),
          text: pick(all, all[0] as Sentence).text,
          language: 'en',
          service: 'none',
        },
        nowMs,
      )
  })
  while (indexTexts(db, 2000));
  while (indexSome(db, 2000));
  db.exec('ANALYZE')
  closeWorkspace(db, dataDir, nowMs)
  const again = createDesk({ dataDir, nowMs: () => nowMs, random, emit: () => undefined })
  const papers = opened(dataDir, nowMs)
  await seedPapers(again, papers)
  papers.close()
  await again.run('close', null)
}
