// Gathers the links and files Remit is started or called for, until there is somebody to open them.

export type Given = {
  take(words: readonly string[]): void
  /** From here on `open` gets all of them, those from before at once. */
  openWith(open: (words: readonly string[]) => void): void
}

export function createGiven(first: readonly string[]): Given {
  const early = [...first]
  let taken: ((words: readonly string[]) => void) | null = null
  return {
    take(words) {
      if (taken) taken(words)
      else early.push(...words)
    },
    openWith(open) {
      taken = open
      if (early.length > 0) open(early.splice(0))
    },
  }
}

export type SecondStart = { readonly isOnce: boolean; readonly openings: readonly string[] }

/** What a second start handed over with the lock; it comes from another process, so it is looked at first. */
export function secondStart(data: unknown): SecondStart {
  if (typeof data !== 'object' || data === null) return { isOnce: false, openings: [] }
  const { once, openings } = data as Record<string, unknown>
  return {
    isOnce: once === true,
    openings: Array.isArray(openings) ? openings.filter((word) => typeof word === 'string') : [],
  }
}
