// Says how many people a mention reached, by what the owner entered. Pure.

export type Reach = { readonly reads: number | null; readonly followers: number | null }

/** More people than there are would be a slip of the hand. */
export const mostPeople = 100_000_000_000

/**
 * How many people a mention may have reached: the larger of its reads and its author's followers, since those who read it
 * are mostly among those who follow. Null where nothing was entered.
 */
export const peopleReached = ({ reads, followers }: Reach): number | null =>
  reads === null && followers === null ? null : Math.max(reads ?? 0, followers ?? 0)

/** What several mentions reached together; somebody who read two of them counts twice. */
export function totalReached(reaches: readonly Reach[]): number | null {
  const known = reaches.map(peopleReached).filter((people) => people !== null)
  return known.length === 0 ? null : known.reduce((sum, people) => sum + people, 0)
}
