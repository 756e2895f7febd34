import { describe, expect, it } from 'vitest'
import { amountForMinutes, atFactor, lineNet, type MoneyLine } from '../../../src/core/money/line-net.ts'

const line = (quantity: string, unitPrice: number, discountBps = 0): MoneyLine => ({
  quantity,
  unitPrice,
  discountBps,
})
const fields = (result: { ok: boolean; problem?: { fields?: Readonly<Record<string, string>> } }) =>
  result.problem?.fields

describe('lineNet', () => {
  it.each<[string, MoneyLine, number]>([
    ['an hour and a quarter', line('1.25', 75_000), 93_750],
    ['a discount and the quantity in one rounding', line('1.5', 67, 5000), 50],
    ['a third of a job', line('0.333', 1_000_000), 333_000],
    ['a credit', line('-0.5', 5), -3],
    ['a free line', line('1', 4000, 10_000), 0],
    ['twelve digits', line('1', 999_999_999_999), 999_999_999_999],
    ['what a binary float would round down', line('1.005', 100), 101],
  ])('counts %s', (_name, input, net) => {
    expect(lineNet(input)).toEqual({ ok: true, value: net })
  })

  it('rounds halves to the even figure when asked', () => {
    expect([lineNet(line('0.5', 5), 'half_even'), lineNet(line('0.5', 7), 'half_even')]).toEqual([
      { ok: true, value: 2 },
      { ok: true, value: 4 },
    ])
  })

  it.each<[MoneyLine, Record<string, string>]>([
    [line('', 1), { quantity: 'not_a_number' }],
    [line('1', 0.5), { unitPrice: 'not_a_number' }],
    [line('1', 1, Number.NaN), { discountBps: 'not_a_number' }],
    [line('9999999999', 999_999_999_999), { amount: 'too_large' }],
  ])('names the field of %j that cannot be counted', (input, problem) => {
    expect(fields(lineNet(input))).toEqual(problem)
  })
})

describe('amountForMinutes', () => {
  it.each([
    [75, 75_000, 93_750],
    [50, 18_000, 15_000],
    [1, 30, 1],
    [0, 100, 0],
  ])('%d minutes at %d an hour are %d', (minutes, perHour, amount) => {
    expect(amountForMinutes(minutes, perHour)).toEqual({ ok: true, value: amount })
  })
})

describe('atFactor', () => {
  it.each([
    [500_000, 15_000, 750_000],
    [333, 7500, 250],
    [1, 5000, 1],
    [500, 10_000, 500],
  ])('%d at %d bps is %d', (price, bps, made) => {
    expect(atFactor(price, bps)).toBe(made)
  })
})
