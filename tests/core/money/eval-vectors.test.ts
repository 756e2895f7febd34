import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { countMoney } from '../../eval/money.ts'

describe('the money vectors', () => {
  it('all come out as written', () => {
    const text = readFileSync(new URL('../../fixtures/money/money-dev.json', import.meta.url), 'utf8')
    expect(countMoney(text)).toEqual({ cases: 31, passed: 31, failed: 0, wrong: [] })
  })

  it('count a vector that cannot be computed as failed', () => {
    const line = { quantity: 'two', unitPrice: 100, discountBps: 0 }
    const text = JSON.stringify({
      version: 1,
      cases: [{ id: 'x', title: 'bad', mode: 'line', taxRateBps: 0, lines: [line], expect: { net: 200 } }],
    })
    expect(countMoney(text)).toMatchObject({ cases: 1, passed: 0, failed: 1 })
  })
})
