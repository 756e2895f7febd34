// Fingerprints what a verdict was made from, so that a stored verdict can be told from one that would come out today.

/** Rises whenever the same inputs may give another verdict. */
export const engineVersion = '1.2.0'

/**
 * 16 hexadecimal digits over the canonical JSON of a value: keys in code unit order, absent and undefined fields left
 * out, list order kept. Two 32-bit lanes of FNV-1a over UTF-16 code units, the second with its own seed and prime, both
 * finished with MurmurHash3's avalanche. Tells versions apart; it is not a signature.
 */
export function inputsHashOf(value: unknown): string {
  const text = canonical(value)
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x85ebca6b)
  }
  return hex(avalanche(a)) + hex(avalanche(b ^ text.length))
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`)
  return `{${fields.join(',')}}`
}

function avalanche(lane: number): number {
  let mixed = lane ^ (lane >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return mixed ^ (mixed >>> 16)
}

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0')
}
