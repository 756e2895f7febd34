// Hands out rows of numbers cut from a larger one: to get each from the system costs more than adding up what is in it.

// Some tens of texts are judged with one; it goes when the last of its rows does.
const sharedLength = 1 << 14

let shared = new Float64Array(0)
let taken = 0

/** A row of so many zeros, for what is not kept for long. */
export function passingRow(length: number): Float64Array {
  if (length > sharedLength / 4) return new Float64Array(length)
  if (taken + length > shared.length) {
    shared = new Float64Array(sharedLength)
    taken = 0
  }
  const row = new Float64Array(shared.buffer, taken * Float64Array.BYTES_PER_ELEMENT, length)
  taken += length
  return row
}
