// Writes the replies that go with a stored quote: the one that explains it, and the short one for a forum.
import type { QuoteDocument } from '../../../contract/quote.ts'
import { textOn } from '../../../core/agreement/version-text.ts'
import type { Result } from '../../../core/problem.ts'
import type { QuoteContent, QuoteParties } from '../../../core/quote/quote.ts'
import { forumReplyFor, outOfScopeReplyFor } from '../../../core/reply/quote-reply.ts'
import { signatureOf } from '../../../core/reply/signature.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { versionsOf } from '../../store/agreements/agreement-versions.ts'
import { readAgreement } from '../../store/agreements/agreements.ts'
import { lastUsedOn } from '../../store/agreements/ledger.ts'
import { currentVerdict } from '../../store/agreements/verdicts.ts'
import { readCase } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { readOwner } from '../../store/owner/settings.ts'
import type { StoredQuote } from '../../store/quotes/quotes.ts'
import { type ReplyId, replyText } from './templates.ts'

/** A reply that lacks a fact cannot be sent, so it is not offered. */
const whole = (reply: Result<string>): string | null => (reply.ok ? reply.value : null)

type Replies = Pick<QuoteDocument, 'reply' | 'forumReply'>

/** The agreement as it read when the request came in, and what of it the case was judged by. */
function agreedFor(db: Db, quote: StoredQuote) {
  const verdict = quote.case_id === null ? undefined : currentVerdict(db, quote.case_id)?.verdict
  const row = quote.case_id === null ? undefined : readCase(db, quote.case_id)
  const stored = quote.agreement_id === null ? undefined : readAgreement(db, quote.agreement_id)
  const agreement =
    stored &&
    textOn(
      stored,
      versionsOf(db, stored.agreementId),
      row === undefined ? (quote.issued_on ?? stored.start) : civilDateAt(row.received_at, stored.zone),
    )
  const entitlement = agreement?.entitlements.find(
    ({ entitlementId }) => String(entitlementId) === verdict?.entitlementId,
  )
  return { agreement, entitlement, row }
}

type CountedLimit = { readonly quantity: number; readonly unit: 'request' }

/** How many requests the agreement allowed; null where it does not count them. */
export function agreedLimit(db: Db, quote: StoredQuote): CountedLimit | null {
  const { entitlement } = agreedFor(db, quote)
  return entitlement?.unit === 'request' && entitlement.quantity !== null && entitlement.effect === 'include'
    ? { quantity: entitlement.quantity, unit: entitlement.unit }
    : null
}

export function repliesFor(
  db: Db,
  quote: StoredQuote,
  content: QuoteContent,
  parties: QuoteParties,
): Replies {
  const { agreement, entitlement, row } = agreedFor(db, quote)
  const limit = agreedLimit(db, quote)
  const text = (id: ReplyId): string => replyText(db, id, content.language).text
  const facts = {
    agreement: agreement?.title ?? '',
    limit,
    lastUsedOn: entitlement?.entitlementId == null ? null : lastUsedOn(db, entitlement.entitlementId),
    contact: row?.author_name || parties.buyer.contact || parties.buyer.name,
    sapaan: '',
    sign: signatureOf({ ...parties.seller, role: readOwner(db)?.role ?? '' }),
  }
  return {
    reply: whole(outOfScopeReplyFor(content, facts, text('out_of_scope'))),
    forumReply: whole(forumReplyFor(content, limit, text('forum'))),
  }
}
