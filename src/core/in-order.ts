// Puts lists in order that nearly are: what texts are read for comes almost in order of place.

/** Sorts in place, equal ones in their order. Quick where few are out of place, and only there. */
export function sortNearly<Value>(list: Value[], compare: (a: Value, b: Value) => number): Value[] {
  for (let index = 1; index < list.length; index += 1) {
    const value = list[index]
    if (value === undefined) break
    let at = index
    while (at > 0) {
      const before = list[at - 1]
      if (before === undefined || compare(before, value) <= 0) break
      list[at] = before
      at -= 1
    }
    list[at] = value
  }
  return list
}

/** Two lists in order as one in order; of equals those of the first come first. */
export function merged<Value>(
  first: readonly Value[],
  second: readonly Value[],
  compare: (a: Value, b: Value) => number,
): Value[] {
  const all: Value[] = []
  let at = 0
  for (const value of second) {
    for (let next = first[at]; next !== undefined && compare(next, value) <= 0; next = first[at]) {
      all.push(next)
      at += 1
    }
    all.push(value)
  }
  for (; at < first.length; at += 1) {
    const next = first[at]
    if (next !== undefined) all.push(next)
  }
  return all
}
