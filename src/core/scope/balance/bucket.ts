// What units are drawn from, and in which order: the quota of a period, its carried rests, and lots.

/** Units of one origin. `lot` is null for base and carried quota; `expiresOn` null = never. */
export type Bucket = {
  readonly entitlement: string
  readonly lot: string | null
  readonly priority: number
  readonly validFrom: string
  readonly expiresOn: string | null
  readonly quantity: number
}

/** Units taken from one bucket. */
export type Draw = { readonly bucket: Bucket; readonly quantity: number }

/**
 * Compares two buckets by draw order: priority, then expiry (never is last), then validFrom, then id by code units.
 * Source: decision D4. Carried quota was granted earlier than base quota, so it goes first.
 */
export function byDrawOrder(a: Bucket, b: Bucket): number {
  return (
    a.priority - b.priority ||
    byText(a.expiresOn ?? afterEveryDate, b.expiresOn ?? afterEveryDate) ||
    byText(a.validFrom, b.validFrom) ||
    byText(a.lot ?? a.entitlement, b.lot ?? b.entitlement)
  )
}

/** Takes up to `need` units from buckets that are already in draw order; empty buckets are left out of the answer. */
export function drawnFrom(inOrder: readonly Bucket[], need: number): readonly Draw[] {
  const draws: Draw[] = []
  let missing = need
  for (const bucket of inOrder) {
    const quantity = Math.min(bucket.quantity, missing)
    if (quantity <= 0) continue
    draws.push({ bucket, quantity })
    missing -= quantity
  }
  return draws
}

/** Units in all of the buckets or draws. */
export function totalOf(parts: readonly { readonly quantity: number }[]): number {
  return parts.reduce((sum, { quantity }) => sum + quantity, 0)
}

// Digits sort before tildes, so this is later than any date written with digits.
const afterEveryDate = '~'

function byText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
