import { describe, expect, it } from 'vitest'
import {
  actionsFrom,
  canRevise,
  isAgreed,
  isAwaiting,
  phaseOf,
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
    ['sent', 'view', 'viewed'],
    ['viewed', 'accept', 'accepted'],
    ['viewed', 'supersede', 'superseded'],
    ['accepted', 'start', 'in_work'],
    ['accepted', 'deliver', 'delivered'],
    ['in_work', 'deliver', 'delivered'],
    ['delivered', 'invoice', 'invoiced'],
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
    ['sent', 'start'],
    ['viewed', 'send'],
    ['in_work', 'decline'],
    ['accepted', 'invoice'],
    ['invoiced', 'deliver'],
    ['superseded', 'accept'],
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

describe('a state', () => {
  it('is a draft, awaited, agreed or over, and can be revised exactly where nothing was agreed', () => {
    const over: readonly QuoteState[] = ['declined', 'withdrawn', 'superseded']
    const sorted = (is: (state: QuoteState) => boolean) => quoteStates.filter(is)
    expect([sorted(isAwaiting), sorted(isAgreed), sorted(canRevise)]).toEqual([
      ['issued', 'sent', 'viewed'],
      ['accepted', 'in_work', 'delivered', 'invoiced'],
      ['issued', 'sent', 'viewed', 'declined', 'withdrawn'],
    ])
    expect(
      quoteStates.filter((state) => isAwaiting(state) || isAgreed(state) || over.includes(state)),
    ).toEqual(quoteStates.slice(1))
  })

  it('has a phase that keeps what the table asks by', () => {
    expect(
      quoteStates.map((state) => [state, phaseOf(state)]).filter(([state, phase]) => state !== phase),
    ).toEqual([
      ['viewed', 'sent'],
      ['in_work', 'accepted'],
      ['delivered', 'accepted'],
      ['invoiced', 'accepted'],
      ['superseded', 'withdrawn'],
    ])
  })
})
