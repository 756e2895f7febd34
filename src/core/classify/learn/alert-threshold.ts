// Chooses from how sure on a complaint is worth a notification, by what the owner's own complaints turned out to be.
import type { Outcome } from './calibration.ts'

/** With fewer outcomes the shipped threshold is the better guess. */
export const alertsKnownFrom = 20

const least = 0.5
const most = 0.99

export type AlertChoice = {
  readonly threshold: number
  /** Of the outcomes, how many would have been told with it, and how many of those were right. */
  readonly told: number
  readonly right: number
}

/**
 * The lowest threshold at which the wanted share of the alerts would have been right, so that most complaints are told; where
 * none reaches it, the one that comes nearest. `wanted` null asks for the shipped one.
 */
export function alertChoice(
  outcomes: readonly Outcome[],
  wanted: number | null,
  shipped: number,
): AlertChoice {
  const at = (threshold: number): AlertChoice => {
    const told = outcomes.filter(({ confidence }) => confidence >= threshold)
    return { threshold, told: told.length, right: told.filter(({ isRight }) => isRight).length }
  }
  if (wanted === null || outcomes.length < alertsKnownFrom) return at(shipped)
  const thresholds = [...new Set([shipped, ...outcomes.map(({ confidence }) => confidence)])]
    .map((confidence) => Math.min(most, Math.max(least, confidence)))
    .sort((a, b) => a - b)
  let best = at(shipped)
  for (const threshold of thresholds) {
    const choice = at(threshold)
    if (shareOf(choice) >= wanted) return choice
    if (shareOf(choice) > shareOf(best)) best = choice
  }
  return best
}

// One right and one wrong alert more, so that a handful of right ones proves nothing yet.
const shareOf = ({ told, right }: AlertChoice): number => (right + 1) / (told + 2)
