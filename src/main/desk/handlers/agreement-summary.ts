// Gathers what the summary of an agreement says, as the agreement stands today.
import { summaryOf } from '../../../core/agreement/summary.ts'
import { termOn } from '../../../core/agreement/term.ts'
import { textOn } from '../../../core/agreement/version-text.ts'
import { senderOf } from '../../../core/quote/letterhead.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { historyOf } from '../../store/agreements/agreement-terms.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { clientSummary, contactsOf } from '../../store/clients/clients.ts'
import type { Handlers } from '../handlers.ts'
import { letterheadOf, sellerOf } from '../quotes/quote-content.ts'
import { found } from '../refusal.ts'

export const agreementSummaryHandlers: Handlers<'agreement.summary'> = {
  'agreement.summary': ({ agreementId }, { db, nowMs }) => {
    const stored = found(readAgreement(db, agreementId), 'agreement')
    const client = found(clientSummary(db, stored.clientId), 'client')
    const { changes, versions } = historyOf(db, agreementId)
    const today = civilDateAt(nowMs, stored.zone)
    const text = textOn(stored, versions, today)
    const document = summaryOf({
      ...text,
      language: client.language,
      client: client.name,
      responsible: contactsOf(db, client.id).find(({ responsible }) => responsible === 1)?.name ?? null,
      seller: senderOf(sellerOf(db)),
      end: termOn(text, changes, today).end,
    })
    return { document, letterhead: letterheadOf(db) }
  },
}
