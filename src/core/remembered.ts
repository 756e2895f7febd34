// Remembers what was worked out of a text, so that what comes again costs a look and no work.

export type RememberedLimits = {
  /** How many texts are remembered; emptied when full, so that it cannot grow without bound. */
  readonly most: number
  /** Longer texts seldom come again and are worked out each time. */
  readonly longest?: number
}

/** `work`, done once for each text that comes again. The texts asked for are kept: a cut from a large one keeps that alive. */
export function remembered<Value extends object | string | number>(
  { most, longest = Number.POSITIVE_INFINITY }: RememberedLimits,
  work: (text: string) => Value,
): (text: string) => Value {
  const values = new Map<string, Value>()
  return (text) => {
    const known = values.get(text)
    if (known !== undefined) return known
    const value = work(text)
    if (text.length > longest) return value
    if (values.size >= most) values.clear()
    values.set(text, value)
    return value
  }
}
