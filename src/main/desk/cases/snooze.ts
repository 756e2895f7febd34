// Puts a case off until an hour or an event, and reminds of one that waits for the client.
import type { SnoozeUntil } from '../../../contract/planning.ts'
import { isAwaiting } from '../../../core/quote/quote-state.ts'
import { quotesOfCase } from '../../store/quotes/quote-rows.ts'
import type { Context } from '../context.ts'
import { refuse, refuseFields } from '../refusal.ts'
import { act } from './act-on-case.ts'
import { standingCase } from './merge-cases.ts'

const asleep = { shelf: 'snoozed', status: 'snoozed', remind_at: null, reminded_at: null } as const

export function snooze(context: Context, caseId: number, until: SnoozeUntil) {
  const { db, nowMs } = context
  const row = standingCase(db, caseId)
  if ('atMs' in until) {
    if (until.atMs <= nowMs) refuseFields({ atMs: 'past' })
    return act(
      context,
      caseId,
      { ...asleep, snoozed_until: until.atMs, snoozed_for: null, read_at: nowMs },
      { label: 'case.snooze', event: 'snoozed', facts: { untilMs: until.atMs } },
    )
  }
  if (
    until.happens === 'quote' &&
    !quotesOfCase(db, caseId).some(({ state }) => state === 'draft' || isAwaiting(state))
  )
    refuse('conflict', 'no_open_quote')
  const isAlreadyTheirs = row.side === 'them' && row.since_at !== null
  return act(
    context,
    caseId,
    {
      ...asleep,
      snoozed_until: null,
      snoozed_for: until.happens,
      read_at: nowMs,
      // Whoever waits for an answer has said that it is the client's turn.
      ...(until.happens === 'answer'
        ? { side: 'them' as const, since_at: isAlreadyTheirs ? row.since_at : nowMs }
        : {}),
    },
    { label: 'case.snooze', event: 'snoozed_for', facts: { happens: until.happens } },
  )
}

export function remind(context: Context, caseId: number, atMs: number | null) {
  const { db, nowMs } = context
  const row = standingCase(db, caseId)
  if (atMs !== null && atMs <= nowMs) refuseFields({ atMs: 'past' })
  if (atMs === null) {
    return act(
      context,
      caseId,
      { remind_at: null, reminded_at: null },
      { label: 'case.remind', event: 'reminder_ended' },
    )
  }
  const isAlreadyTheirs = row.shelf === 'open' && row.side === 'them'
  return act(
    context,
    caseId,
    {
      ...(isAlreadyTheirs
        ? {}
        : {
            shelf: 'open',
            side: 'them',
            status: 'waiting_client',
            since_at: nowMs,
            snoozed_until: null,
            snoozed_for: null,
          }),
      remind_at: atMs,
      reminded_at: null,
      read_at: nowMs,
    },
    { label: 'case.remind', event: 'reminder_set', facts: { atMs } },
  )
}
