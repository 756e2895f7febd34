// Gathers what a printed case or client says: nothing the owner keeps to himself.
import type { Output } from '../../../contract/methods.ts'
import type { PaperOf } from '../../../contract/paper.ts'
import { casePaper } from '../../../core/paper/case-paper.ts'
import { clientPaper } from '../../../core/paper/client-paper.ts'
import { senderOf } from '../../../core/quote/letterhead.ts'
import type { Sheet } from '../../../core/sheet/sheet.ts'
import { unfinishedCases } from '../../store/cases/cases.ts'
import { readClient } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner } from '../../store/owner/settings.ts'
import { agreementStateOn } from '../agreements/agreement-state.ts'
import { metersView } from '../agreements/meters-view.ts'
import { caseViewOf } from '../cases/case-view.ts'
import type { Handlers } from '../handlers.ts'
import { ownerZone, todayOf } from '../owner-day.ts'
import { letterheadOf, sellerOf } from '../quotes/quote-content.ts'
import { found } from '../refusal.ts'
import { scopeOf } from '../scope/scope-input.ts'
import { agreementSummaryHandlers } from './agreement-summary.ts'

type Paper = Output<'paper.sheet'>

function paperOfCase(db: Db, caseId: number, nowMs: number): Sheet {
  const view = caseViewOf(db, caseId, nowMs)
  const client = view.client === null ? null : readClient(db, view.client.clientId)
  const { verdict } = view
  return casePaper({
    ...view,
    language: client?.form.language ?? readOwner(db)?.language ?? 'en',
    zone: client?.form.zone ?? ownerZone(db),
    seller: senderOf(sellerOf(db)),
    client: client?.form.name ?? view.author.name,
    channel: view.channel.title,
    verdict: verdict === null ? null : (verdict.override?.kind ?? verdict.kind),
    // What the owner decided himself does not rest on these clauses.
    clauses: verdict === null || verdict.override !== null ? [] : verdict.clauses,
  })
}

function paperOfClient(db: Db, clientId: number, nowMs: number): Sheet {
  const { form } = found(readClient(db, clientId), 'client')
  const scope = scopeOf(db, clientId)
  const today = todayOf(db, nowMs)
  return clientPaper({
    ...form,
    today,
    seller: senderOf(sellerOf(db)),
    agreements: scope.stored.map((stored) => ({
      title: stored.title,
      start: stored.start,
      end: agreementStateOn(stored, stored.history, today).end,
      meters: metersView(scope, stored.agreementId, today),
    })),
    openCases: unfinishedCases(db, clientId),
  })
}

const sheets: Readonly<Record<Exclude<PaperOf, 'agreement'>, (db: Db, id: number, nowMs: number) => Sheet>> =
  {
    case: paperOfCase,
    client: paperOfClient,
  }

export const paperHandlers: Handlers<'paper.sheet'> = {
  'paper.sheet': ({ of, id }, context): Paper =>
    of === 'agreement'
      ? agreementSummaryHandlers['agreement.summary']({ agreementId: id }, context)
      : { document: sheets[of](context.db, id, context.nowMs), letterhead: letterheadOf(context.db) },
}
