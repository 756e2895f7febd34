// Makes a confidence honest for one owner: of what is told as "sure", so many really were right here.

/** One judgement whose truth the owner has shown. */
export type Outcome = { readonly confidence: number; readonly isRight: boolean }

/** The log-odds of a confidence are multiplied and shifted (Platt scaling). */
export type Calibration = { readonly slope: number; readonly offset: number }

/** With fewer corrections the shipped calibration is the better guess. */
export const calibratedFrom = 60

const leastOdds = 0.001
const logOdds = (share: number): number => {
  const inside = Math.min(1 - leastOdds, Math.max(leastOdds, share))
  return Math.log(inside / (1 - inside))
}
const shareOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

// The pull to "as shipped" (1, 0), and from how far apart one outcome may move it.
const pull = 4
const rounds = 200
const mostSlope = 3

/** Fits by descent with a pull to what was shipped; null where the outcomes are too few or all of one sort. */
export function calibrationFrom(outcomes: readonly Outcome[]): Calibration | null {
  const right = outcomes.filter(({ isRight }) => isRight).length
  if (outcomes.length < calibratedFrom || right === 0 || right === outcomes.length) return null
  const odds = outcomes.map(({ confidence }) => logOdds(confidence))
  const pace = 1 / (outcomes.reduce((sum, _, at) => sum + 1 + (odds[at] ?? 0) ** 2, 0) / 4 + pull)
  let slope = 1
  let offset = 0
  for (let round = 0; round < rounds; round += 1) {
    let bySlope = pull * (slope - 1)
    let byOffset = pull * offset
    outcomes.forEach(({ isRight }, at) => {
      const error = shareOf(slope * (odds[at] ?? 0) + offset) - (isRight ? 1 : 0)
      bySlope += error * (odds[at] ?? 0)
      byOffset += error
    })
    // A surer judgement is never told as a less sure one.
    slope = Math.min(mostSlope, Math.max(0, slope - pace * bySlope))
    offset -= pace * byOffset
  }
  return { slope, offset }
}

/** The confidence as it is told. */
export const calibrated = (confidence: number, { slope, offset }: Calibration): number =>
  shareOf(slope * logOdds(confidence) + offset)
