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

  it('say what cannot be read, and the others are still counted', () => {
    const good = {
      id: 'good',
      mode: 'line',
      taxRateBps: 2500,
      lines: [{ quantity: '1', unitPrice: 100, discountBps: 0 }],
      expect: { net: 100, tax: 25, total: 125 },
    }
    const cases = [null, { ...good, id: 'mode', mode: 'sideways' }, { ...good, lines: [], id: 7 }, good]
    expect(countMoney(JSON.stringify({ cases }))).toEqual({
      cases: 4,
      passed: 1,
      failed: 3,
      wrong: [
        'number 1 The vector cannot be read: Invalid input: expected object, received null',
        'mode The vector, mode cannot be read: Invalid option: expected one of "line"|"document"',
        '7 : expected {"net":100,"tax":25,"total":125}, got {"net":0,"tax":0,"total":0}',
      ],
    })
    expect(() => countMoney('{')).toThrow('The file is not JSON')
    expect(() => countMoney('[]')).toThrow('The file has no list of "cases".')
  })
})
