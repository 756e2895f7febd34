import { describe, expect, it } from 'vitest'
import type { Rounding } from '../../../src/core/money/exact.ts'
import { rateTax, type TaxRule, taxCodeOf, taxCodes } from '../../../src/core/money/tax-code.ts'
import { taxShareOf } from '../../../src/core/money/tax-share.ts'

const ppn: TaxRule = { kind: 'id-ppn-dpp-11-12' }
const rate = (bps: string): TaxRule => rateTax('x', 'x', bps).rule
const share = (amount: number, rule: TaxRule, isHeld = false, rounding: Rounding = 'half_up') => {
  const found = taxShareOf(BigInt(amount), rule, rounding, isHeld)
  if (!found.ok) return found.problem.fields
  const { net, base, tax } = found.value
  return [Number(net), base === null ? null : Number(base), Number(tax)]
}

describe('tax that is added', () => {
  it.each<[string, number, TaxRule, (number | null)[]]>([
    ['a rate with decimals', 818_000, rate('997.5'), [818_000, null, 81_596]],
    ['nothing where none is levied', 100, { kind: 'none' }, [100, null, 0]],
    ['12 % of 11/12, each in whole rupiah', 77_777, ppn, [77_777, 71_296, 8556]],
    ['half a million rupiah', 500_000, ppn, [500_000, 458_333, 55_000]],
    ['minus one and a half forint away from nothing', -50, rate('300'), [-50, null, -2]],
    ['a rate of nothing', 100, rate('0'), [100, null, 0]],
  ])('is %s', (_, amount, rule, expected) => {
    expect(share(amount, rule)).toEqual(expected)
  })

  it('goes to the even figure when asked', () => {
    expect([share(50, rate('300'), false, 'half_even'), share(150, rate('300'), false, 'half_even')]).toEqual(
      [
        [50, null, 2],
        [150, null, 4],
      ],
    )
  })

  it.each(['25 %', '', '-2500', '1e3'])('cannot be counted at the rate "%s"', (bps) => {
    expect(share(100, rate(bps))).toEqual({ taxCode: 'not_a_number' })
  })
})

describe('tax that a price holds', () => {
  it.each<[string, number, TaxRule, (number | null)[]]>([
    ['a fifth of what a Dane pays', 12_500, rate('2500'), [10_000, null, 2500]],
    ['27 of 127 parts, in whole forints', 1000, rate('2700'), [787, null, 213]],
    ['11 of 111 parts, with the base of what is left', 555_000, ppn, [500_000, 458_333, 55_000]],
    ['nothing where none is levied', 999, { kind: 'none' }, [999, null, 0]],
  ])('is %s', (_, amount, rule, expected) => {
    expect(share(amount, rule, true)).toEqual(expected)
  })
})

describe('the shipped codes', () => {
  it('have ids of their own and rates that can be counted with', () => {
    expect(new Set(taxCodes.map((code) => code.id)).size).toBe(taxCodes.length)
    for (const code of taxCodes) expect(taxShareOf(100n, code.rule, 'half_up').ok).toBe(true)
    expect(taxCodeOf('nowhere')).toBeNull()
  })
})
