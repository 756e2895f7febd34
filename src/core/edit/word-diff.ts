// Tells what changed between two wordings, word by word. The one file that knows the difference library.
import { diffArrays } from 'diff'

export type Run = { readonly kind: 'kept' | 'added' | 'removed'; readonly text: string }

/** One place where two sequences differ: what stood there, and what stands there now; one of the two may be empty. */
export type Hunk = { readonly removed: readonly string[]; readonly added: readonly string[] }

type Part = { readonly kind: Run['kind']; readonly pieces: readonly string[] }

/** Beyond so many changed words nobody reads a difference, and finding the shortest one takes time without end. */
const mostChanges = 2000

// A link, a word or a mark, each with the white space before it: a new paragraph belongs to the words that begin it.
const piece = /\s*https?:\/\/\S+|\s*[\p{L}\p{M}\p{N}_]+(?:['’.,:][\p{L}\p{M}\p{N}]+)*|\s*\S|\s+/gu

function partsOf(before: readonly string[], after: readonly string[]): Part[] {
  const changes = diffArrays([...before], [...after], {
    comparator: (a, b) => a.trimStart() === b.trimStart(),
    maxEditLength: mostChanges,
  })
  if (changes === undefined) return wholesale(before, after)
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'kept',
    pieces: value,
  }))
}

/** Too different to compare: what is the same at both ends is kept, the rest is one change. */
function wholesale(before: readonly string[], after: readonly string[]): Part[] {
  const least = Math.min(before.length, after.length)
  let head = 0
  while (head < least && before[head] === after[head]) head++
  let tail = 0
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const parts: Part[] = [
    { kind: 'kept', pieces: after.slice(0, head) },
    { kind: 'removed', pieces: before.slice(head, before.length - tail) },
    { kind: 'added', pieces: after.slice(head, after.length - tail) },
    { kind: 'kept', pieces: after.slice(after.length - tail) },
  ]
  return parts.filter(({ pieces }) => pieces.length > 0)
}

/** The places where two sequences of words differ, in order. */
export function hunksOf(before: readonly string[], after: readonly string[]): Hunk[] {
  const hunks: Hunk[] = []
  let removed: readonly string[] = []
  let added: readonly string[] = []
  const end = () => {
    if (removed.length + added.length > 0) hunks.push({ removed, added })
    removed = []
    added = []
  }
  for (const { kind, pieces } of partsOf(before, after)) {
    if (kind === 'kept') end()
    else if (kind === 'removed') removed = pieces
    else added = pieces
  }
  end()
  return hunks
}

/**
 * The later wording with what was removed set between: kept, removed and added runs in reading order, never two of a kind
 * in a row. Kept and added runs together are the later wording; a mark alone between two changes is shown with them.
 */
export function wordDiff(before: string, after: string): Run[] {
  const parts = partsOf(before.match(piece) ?? [], after.match(piece) ?? []).map(({ kind, pieces }) => ({
    kind,
    text: pieces.join(''),
  }))
  const runs: Run[] = []
  let removed = ''
  let added = ''
  const end = () => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed })
    if (added !== '') runs.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [at, { kind, text }] of parts.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed !== '' && added !== '' && at < parts.length - 1 && !/[\p{L}\p{N}]/u.test(text)) {
      removed += text
      added += text
    } else {
      end()
      runs.push({ kind: 'kept', text })
    }
  }
  end()
  return runs
}
