// Answers which text of an agreement holds on a day: the one it was made with, or the last version that began by then. Pure.

type DatedText<T> = { readonly effectiveFrom: string; readonly text: T }

/** `versions` in the order of their days; a version replaces every field it has. */
export function textOn<A extends object>(
  agreement: A,
  versions: readonly DatedText<Partial<A>>[],
  date: string,
): A {
  const held = versions.findLast(({ effectiveFrom }) => effectiveFrom <= date)
  return held === undefined ? agreement : { ...agreement, ...held.text }
}

/** The text as agreed by now, the last version included where it begins on a day to come. */
export function lastTextOf<A extends object>(agreement: A, versions: readonly DatedText<Partial<A>>[]): A {
  const last = versions.at(-1)
  return last === undefined ? agreement : { ...agreement, ...last.text }
}
