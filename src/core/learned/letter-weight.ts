// Writes a learned weight as one letter, so that thousands of them travel with the program in little room.

const none = 'a'.charCodeAt(0)
const leastAgainst = 'Z'.charCodeAt(0)

/** Steps there are up and down from nothing. */
export const mostSteps = 25

/** The steps a letter stands for, by its character code: "a" is none, "z" the most for it, "Z" the least against it, "B" the most. */
export const stepsOfLetter = (code: number): number => (code >= none ? code - none : code - leastAgainst - 1)

/** The letter nearest to so many steps. */
export function letterOfSteps(steps: number): string {
  const whole = Math.max(-mostSteps, Math.min(mostSteps, Math.round(steps)))
  return String.fromCharCode(whole >= 0 ? none + whole : leastAgainst + 1 + whole)
}
