// Prices work by the owner's rate card: by the hour or for the whole, changed by how hard it is.
import { atFactor } from '../money/line-net.ts'
import type { Difficulty, QuoteLine } from './quote.ts'

/** `hour`: the price of one hour; `fixed`: of the whole piece of work. */
export const rateBases = ['hour', 'fixed'] as const
export type RateBasis = (typeof rateBases)[number]

/** Minor units; `leadDays` working days, null where it depends. */
export type Rate = {
  readonly basis: RateBasis
  readonly price: number
  readonly leadDays: number | null
}

/** What holds for every piece of work. Factors in bps: 15000 makes half as much again. */
export type RateTerms = {
  readonly simpleBps: number
  readonly hardBps: number
  readonly rushBps: number
  /** In the currency of the card; 0 for none. */
  readonly minimum: number
  readonly depositBps: number
}

export const plainTerms: RateTerms = {
  simpleBps: 7500,
  hardBps: 15_000,
  rushBps: 5000,
  minimum: 0,
  depositBps: 0,
}

/** By what a price is multiplied at a difficulty, in bps of 1: 10000 leaves it as it is. */
export const factorOf = (difficulty: Difficulty, { simpleBps, hardBps }: RateTerms): number =>
  ({ simple: simpleBps, normal: 10_000, hard: hardBps })[difficulty]

/** The line at another difficulty: always counted from the price before, so that going back gives the same again. */
export function atDifficulty<L extends Pick<QuoteLine, 'unitPrice' | 'basePrice' | 'difficulty'>>(
  line: L,
  difficulty: Difficulty,
  terms: RateTerms,
): L {
  const basePrice = line.basePrice ?? line.unitPrice
  return { ...line, difficulty, basePrice, unitPrice: atFactor(basePrice, factorOf(difficulty, terms)) }
}
