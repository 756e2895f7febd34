// Measures the scope panel on a full workspace: how long a case's answer takes, and how many verdicts a second come out.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addDays } from '../../src/core/temporal.ts'
import { createDesk } from '../../src/main/desk/desk.ts'
import { judgeCase } from '../../src/main/desk/scope/judge-case.ts'
import { writeAgreement } from '../../src/main/store/agreements/agreements.ts'
import { entitlementIdsOf } from '../../src/main/store/agreements/entitlements.ts'
import { addLot, appendUsage, reverseUsage } from '../../src/main/store/agreements/ledger.ts'
import { addCase, addMessage } from '../../src/main/store/cases/cases.ts'
import { writeClient } from '../../src/main/store/clients/clients.ts'
import type { Db } from '../../src/main/store/file/db.ts'
import { openWorkspace } from '../../src/main/store/file/open.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { agreementForm, clientForm, entitlementForm, sourceInput } from '../main/desk/workspace.ts'
import { seededRandom } from './measure/seeded-random.ts'

const agreementCount = 200
const entryCount = Number(process.argv[2] ?? 50_000)
const rounds = 5
const nowMs = Date.UTC(2026, 10, 21)
const start = '2024-12-01'
const random = seededRandom(5)
const below = (limit: number): number => Math.floor(random() * limit)

const counted = [
  { label: 'Changes', services: ['revision'], quantity: 3 },
  {
    label: 'Care',
    services: ['content', 'support'],
    unit: 'minute',
    quantity: 120,
    period: 'calendar_month',
    rolloverCap: 60,
    incrementMinutes: 15,
    split: true,
    overage: { perHour: 400_000 },
  },
  { label: 'Restores', services: ['backup'], quantity: 2, period: 'year' },
] as const

/** Two agreements a client; the first tenth of the agreements holds half of the ledger, as busy clients do. */
function seed(db: Db): number[] {
  const sourceId = addSource(
    db,
    { ...sourceInput, title: 'Forum', titleGiven: true, opensFrom: '2026-01-01', language: null },
    nowMs,
  )
  const entitlements: number[][] = []
  const cases: number[] = []
  for (let n = 0; n < agreementCount / 2; n += 1) {
    const clientId = writeClient(
      db,
      clientForm({
        name: `Client ${n}`,
        contacts: [],
        identities: [{ kind: 'domain', value: `c${n}.example` }],
      }),
      nowMs,
    )
    for (const end of [null, '2026-12-31']) {
      const agreementId = writeAgreement(
        db,
        agreementForm(clientId, {
          start,
          end,
          entitlements: counted.map(({ services, ...each }) =>
            entitlementForm({ ...each, services: [...services] }),
          ),
        }),
        nowMs,
      )
      entitlements.push(entitlementIdsOf(db, agreementId))
    }
    const caseId = addCase(db, {
      no: n + 1,
      title: 'Please change the opening hours',
      kind: 'request',
      source_id: sourceId,
      thread_key: `seed-${n}`,
      author_name: 'Ann',
      author_email: `ann@c${n}.example`,
      author_uri: null,
      client_id: clientId,
      client_via: 'domain',
      client_value: `c${n}.example`,
      contact_id: null,
      service: '{"key":"content","confidence":0.9,"words":[],"byOwner":false}',
      cause: '{"key":"change_request","words":[],"byOwner":false}',
      received_at: nowMs,
      due_at: nowMs,
      created_at: nowMs,
    })
    addMessage(db, {
      caseId,
      itemId: null,
      direction: 'in',
      author: 'Ann',
      text: 'Please change the opening hours.',
      atMs: nowMs,
    })
    cases.push(caseId)
  }
  const lots = entitlements.map(([, care = 0]) =>
    addLot(
      db,
      {
        entitlementId: care,
        source: 'prepaid',
        quantity: 100_000,
        validFrom: start,
        validTo: null,
        paid: true,
      },
      nowMs,
    ),
  )
  for (let n = 0; n < entryCount; n += 1) {
    const agreement = n % 2 === 0 ? below(agreementCount / 10) : below(agreementCount)
    const which = below(10) === 0 ? below(3) : 1
    const usageId = appendUsage(db, {
      entitlementId: entitlements[agreement]?.[which] ?? 0,
      lotId: which === 1 && below(3) === 0 ? (lots[agreement] ?? null) : null,
      caseId: cases[agreement >> 1] ?? null,
      kind: 'debit',
      quantity: which === 1 ? 15 : 1,
      occurredOn: addDays(start, below(720)),
      postedAtMs: nowMs,
      note: '',
      reverses: null,
    })
    if (n % 50 === 49 && n + 1 < entryCount) {
      reverseUsage(db, usageId, 'Entered twice', nowMs)
      n += 1
    }
  }
  for (const caseId of cases) judgeCase(db, caseId, nowMs)
  return cases
}

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b)
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
}

async function timed(tookMs: number[], work: () => unknown): Promise<void> {
  const startedMs = performance.now()
  await work()
  tookMs.push(performance.now() - startedMs)
}

const dataDir = mkdtempSync(join(tmpdir(), 'remit-bench-scope-'))
try {
  const opened = openWorkspace(dataDir, nowMs)
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  const cases = db.transaction(() => seed(db))
  const entries = db.one<{ n: number }>('SELECT count(*) AS n FROM usage_entry')?.n

  const verdictMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const caseId of cases) await timed(verdictMs, () => judgeCase(db, caseId, nowMs))
  }
  db.close()

  const desk = createDesk({ dataDir, nowMs: () => nowMs, random: () => 0.5, emit: () => undefined })
  async function call(name: string, input: unknown): Promise<void> {
    const answer = await desk.run('call', { name, input })
    if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.problem)}`)
  }
  const panelMs: number[] = []
  const cpuMs: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    for (const caseId of cases) {
      const cpu = process.cpuUsage()
      await timed(panelMs, () => call('case.get', { caseId }))
      const { user, system } = process.cpuUsage(cpu)
      cpuMs.push((user + system) / 1000)
    }
  }
  const debitMs: number[] = []
  for (const caseId of cases.slice(0, 20)) {
    await call('case.describe', { caseId, service: 'content', cause: 'change_request', minutes: 30 })
    await timed(debitMs, () => call('case.debit', { caseId }))
    await timed(debitMs, () => call('undo.take', { undoId: null }))
  }
  await desk.run('close', null)
  console.log(
    JSON.stringify({
      agreements: agreementCount,
      entries,
      verdictsPerSecond: Math.round((verdictMs.length * 1000) / verdictMs.reduce((sum, ms) => sum + ms, 0)),
      verdictP95Ms: percentile(verdictMs, 0.95),
      panelP50Ms: percentile(panelMs, 0.5),
      panelP95Ms: percentile(panelMs, 0.95),
      panelMaxMs: percentile(panelMs, 1),
      // What the machine's other work does not change.
      panelP95CpuMs: percentile(cpuMs, 0.95),
      debitAndUndoP95Ms: percentile(debitMs, 0.95),
    }),
  )
} finally {
  rmSync(dataDir, { recursive: true, force: true })
}
