import { describe, expect, it } from 'vitest'
import {
  actionsFrom,
  type QuoteAction,
  type QuoteState,
  quoteActions,
  quoteAfter,
  quoteStates,
} from '../../../src/core/quote/quote-state.ts'

describe('quoteAfter', () => {
  it.each<[QuoteState, QuoteAction, QuoteState]>([
    ['draft', 'issue', 'issued'],
    ['issued', 'send', 'sent'],
    ['issued', 'accept', 'accepted'],
    ['sent', 'accept', 'accepted'],
    ['sent', 'decline', 'declined'],
    ['sent', 'withdraw', 'withdrawn'],
    ['accepted', 'undo_accept', 'sent'],
  ])('%s, %s: %s', (state, action, next) => {
    expect(quoteAfter(state, action)).toEqual({ ok: true, value: next })
  })

  it.each<[QuoteState, QuoteAction]>([
    ['draft', 'send'],
    ['draft', 'accept'],
    ['issued', 'issue'],
    ['accepted', 'withdraw'],
    ['declined', 'accept'],
    ['withdrawn', 'send'],
  ])('refuses %s, %s', (state, action) => {
    expect(quoteAfter(state, action)).toEqual({
      ok: false,
      problem: { code: 'conflict', detail: `${state}:${action}`, retryable: false },
    })
  })

  it('never leads back to a draft, and offers exactly what it allows', () => {
    for (const state of quoteStates) {
      const allowed = quoteActions.filter((action) => quoteAfter(state, action).ok)
      expect(actionsFrom(state)).toEqual(allowed)
      for (const action of allowed)
        expect(quoteAfter(state, action)).not.toEqual({ ok: true, value: 'draft' })
    }
  })
})
