// Closes cases, those others can read only with where they were answered or why not; prepares the words until then.
import type { Closing } from '../../../contract/closing.ts'
import { readCase } from '../../store/cases/cases.ts'
import { addClosing } from '../../store/cases/closings.ts'
import type { Db } from '../../store/file/db.ts'
import { act } from '../cases/act-on-case.ts'
import { holdingFor } from '../cases/holding.ts'
import { isPublicComplaint } from '../cases/public-complaint.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

export const closingHandlers: Handlers<'case.close' | 'case.holding'> = {
  'case.close': ({ caseId, closing }, context) => {
    const { db, nowMs } = context
    const row = found(readCase(db, caseId), 'case')
    if (closing) checkClosing(closing)
    else if (row.shelf !== 'done' && isPublicComplaint(db, row)) refuse('conflict', 'public_answer')
    const how = closing && isPublicComplaint(db, row) ? recorded(db, caseId, closing, nowMs) : null
    return act(
      context,
      caseId,
      { shelf: 'done', status: 'resolved', since_at: nowMs, snoozed_until: null, read_at: nowMs },
      { label: 'case.close', event: 'closed', ...how },
    )
  },

  'case.holding': ({ caseId }, { db, nowMs }) => holdingFor(db, found(readCase(db, caseId), 'case'), nowMs),
}

function checkClosing({ isAnswered, link, reason }: Closing): void {
  if (link !== '' && !isWebAddress(link)) refuseFields({ link: 'address' })
  if (reason !== '' || (isAnswered && link !== '')) return
  refuseFields(isAnswered ? { link: 'required' } : { isAnswered: 'answer_or_reason', reason: 'required' })
}

const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\S*$/i.test(text)

function recorded(db: Db, caseId: number, closing: Closing, nowMs: number) {
  const { link, reason, level } = closing
  return {
    closing: addClosing(db, caseId, closing, nowMs),
    facts: { level, ...(link === '' ? {} : { link }), ...(reason === '' ? {} : { reason }) },
  }
}
