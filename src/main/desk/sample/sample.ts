// Fills an empty workspace with the sample: owner, clients and sources first, what the owner did once the feeds are read.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DeskMethodName, Input, Output } from '../../../contract/methods.ts'
import { addDays, civilDateAt } from '../../../core/temporal.ts'
import { entitlementIdsOf } from '../../store/agreements/entitlements.ts'
import { appendUsage } from '../../store/agreements/ledger.ts'
import { addEvent, addMessage, caseOfText, changeCase } from '../../store/cases/cases.ts'
import { setIdentityContact } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { addSource } from '../../store/sources/sources.ts'
import { judgeCase } from '../scope/judge-case.ts'
import { type SampleAgreement, type SampleClient, type SampleFile, sampleFile } from './sample-file.ts'

type Call = <N extends DeskMethodName>(name: N, input: Input<N>) => Output<N>

const readSample = (folder: string): SampleFile =>
  sampleFile.parse(JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8')))

function addAgreement(db: Db, nowMs: number, call: Call, clientId: number, sample: SampleAgreement): void {
  const {
    key: _,
    startOffsetDays,
    endOffsetDays,
    responsibleContact: __,
    termClause,
    entitlements,
    lots,
    usage,
    ...rest
  } = sample
  const today = civilDateAt(nowMs, sample.zone)
  const { agreementId } = call('agreement.save', {
    ...rest,
    agreementId: null,
    clientId,
    start: addDays(today, startOffsetDays),
    end: endOffsetDays === null ? null : addDays(today, endOffsetDays),
    termClauseNo: termClause,
    entitlements: entitlements.map(({ id: _id, clause, ...entitlement }) => ({
      ...entitlement,
      entitlementId: null,
      clauseNo: clause,
    })),
  })
  const ids = entitlementIdsOf(db, agreementId)
  const idOf = new Map(entitlements.map(({ id }, index) => [id, ids[index] ?? 0]))
  const lotIds = new Map(
    lots.map((lot) => [
      lot.key,
      call('lot.add', {
        entitlementId: idOf.get(lot.entitlement) ?? 0,
        source: lot.source,
        quantity: lot.quantity,
        validFrom: addDays(today, lot.validFromOffsetDays),
        validTo: lot.validToOffsetDays === null ? null : addDays(today, lot.validToOffsetDays),
        paid: lot.paid,
      }).lotId,
    ]),
  )
  for (const entry of usage) {
    appendUsage(db, {
      entitlementId: idOf.get(entry.entitlement) ?? 0,
      lotId: entry.lot === undefined ? null : (lotIds.get(entry.lot) ?? null),
      caseId: null,
      kind: 'debit',
      quantity: entry.quantity,
      occurredOn: addDays(today, entry.onOffsetDays),
      postedAtMs: nowMs,
      note: entry.note,
      reverses: null,
    })
  }
}

function addClient(db: Db, nowMs: number, call: Call, sample: SampleClient): void {
  const { key: _, agreements, contacts, identities, ...rest } = sample
  const { clientId } = call('client.save', {
    ...rest,
    clientId: null,
    contacts: contacts.map((contact) => ({ ...contact, contactId: null })),
    identities: identities.map(({ kind, value }) => ({ kind, value })),
  })
  for (const { value, contact } of identities) {
    if (contact === undefined) continue
    setIdentityContact(db, clientId, value, contact)
  }
  for (const agreement of agreements) addAgreement(db, nowMs, call, clientId, agreement)
}

/** Owner, clients and sources. Runs inside the caller's transaction. */
export function loadSample(folder: string, db: Db, nowMs: number, call: Call): void {
  const sample = readSample(folder)
  call('owner.save', { ...sample.owner, taxId: sample.owner.taxId ?? '' })
  for (const client of sample.clients) addClient(db, nowMs, call, client)
  const today = civilDateAt(nowMs, sample.owner.zone)
  for (const source of sample.sources) {
    addSource(
      db,
      {
        kind: source.kind,
        title: source.title,
        titleGiven: true,
        address: source.address,
        intervalMinutes: 30,
        allowPrivate: false,
        opensFrom: addDays(today, -120),
        language: source.language,
      },
      nowMs,
    )
  }
}

/** What the owner did after the first reading: answered, closed, snoozed. Runs inside the caller's transaction. */
export function settleSample(folder: string, db: Db, nowMs: number): void {
  const sample = readSample(folder)
  for (const step of sample.history) {
    const address = sample.sources.find(({ key }) => key === step.source)?.address ?? ''
    const caseId = caseOfText(db, address, step.guid)
    if (caseId === undefined) continue
    const atMs = nowMs - (step.hoursAgo ?? 0) * 3600_000
    if (step.reply !== undefined) {
      addMessage(db, {
        caseId,
        itemId: null,
        direction: 'out',
        author: sample.owner.name,
        text: step.reply,
        atMs,
      })
    }
    if (step.action === 'done') {
      changeCase(db, caseId, { shelf: 'done', status: 'resolved', since_at: atMs, read_at: atMs })
      addEvent(db, caseId, 'closed', {}, atMs)
    } else if (step.action === 'waiting') {
      changeCase(db, caseId, { side: 'them', status: 'waiting_client', since_at: atMs, read_at: atMs })
      addEvent(db, caseId, 'awaiting_client', {}, atMs)
    } else {
      const untilMs = Math.max(atMs + (step.snoozeDays ?? 1) * 86_400_000, nowMs + 3600_000)
      changeCase(db, caseId, { shelf: 'snoozed', status: 'snoozed', snoozed_until: untilMs, read_at: atMs })
      addEvent(db, caseId, 'snoozed', { untilMs }, atMs)
    }
    judgeCase(db, caseId, nowMs)
  }
}
