// Keeps the running account of one entitlement during a replay: grants, draws, reversals, rollover and overdraft.
import type { Period } from '../../period/period-of.ts'
import type { Agreement, Entitlement, Lot, Usage } from '../agreement.ts'
import { type Bucket, byDrawOrder, totalOf } from './bucket.ts'
import { isValidOn } from './lot-validity.ts'

type Store = {
  -readonly [Field in keyof Bucket]: Bucket[Field]
} & {
  /** Ordinal of the granting period; null for lots, which never age. */
  readonly grantedIn: number | null
}

/** Units one entry took from one place. `overdraft` is made up later, `uncovered` was billed or forgiven. */
type Piece = {
  from: Store | 'overdraft' | 'uncovered'
  quantity: number
  /** The period whose quota it used. */
  ordinal: number
  /** The lot it came from, or the one its entry named. */
  readonly lot: string | null
}

export type Account = {
  /** Begins a period: grants its base quota and makes up an overdraft from carried and base quota. */
  readonly open: (period: Period, quota: number) => void
  /** Books a debit or a reversal. */
  readonly post: (entry: Usage) => void
  /** Ends the period: unspent quota ages, lapses, and is cut to the cap. */
  readonly close: () => void
  readonly balance: () => {
    readonly quota: readonly Bucket[]
    readonly lots: readonly Bucket[]
    readonly overdraft: number
  }
}

/** An empty account of an entitlement with its lots. */
export function accountOf(agreement: Agreement, entitlement: Entitlement, lots: readonly Lot[]): Account {
  const lotStores = lots.map((lot) => ({ lot, store: storeOfLot(lot, entitlement) }))
  const carriedOver = new Map<number, number>()
  let quota: Store[] = []
  let pieces: Piece[] = []
  let overdraft = 0
  let ordinal = 0

  const take = (from: Store, wanted: number, lot = from.lot): number => {
    const quantity = Math.max(0, Math.min(from.quantity, wanted))
    if (quantity > 0) {
      from.quantity -= quantity
      pieces.push({ from, quantity, ordinal, lot })
    }
    return quantity
  }

  const usableOn = (date: string): Store[] =>
    lotStores
      .filter(({ lot }) => isDrawable(lot, entitlement) && isValidOn(lot, date, agreement.end))
      .map(({ store }) => store)
      .concat(quota)
      .sort(byDrawOrder)

  const debit = (entry: Usage): void => {
    const named = lotStores.filter(({ lot }) => lot.id === entry.lot).map(({ store }) => store)
    let missing = entry.quantity
    for (const store of entry.lot === undefined ? usableOn(entry.on) : named) missing -= take(store, missing)
    if (missing <= 0) return
    const carries = entitlement.deficit === 'carry'
    if (carries) overdraft += missing
    pieces.push({
      from: carries ? 'overdraft' : 'uncovered',
      quantity: missing,
      ordinal,
      lot: entry.lot ?? null,
    })
  }

  const giveBack = ({ from, ordinal: drawnIn }: Piece, quantity: number): void => {
    if (from === 'uncovered') return
    if (from === 'overdraft') overdraft -= quantity
    else from.quantity += from.grantedIn === null ? quantity : survivorsOf(from.grantedIn, drawnIn, quantity)
  }

  /** Of units given back to an earlier period's quota, those that would have been carried to this one had they never been drawn. */
  const survivorsOf = (grantedIn: number, drawnIn: number, quantity: number): number => {
    const { rolloverLife, rolloverCap } = entitlement
    if (rolloverLife !== null && grantedIn + rolloverLife < ordinal) return 0
    let survivors = quantity
    for (let end = drawnIn; end < ordinal && rolloverCap !== null; end += 1) {
      survivors = Math.min(survivors, rolloverCap - (carriedOver.get(end) ?? 0))
    }
    for (let end = drawnIn; end < ordinal; end += 1) {
      carriedOver.set(end, (carriedOver.get(end) ?? 0) + survivors)
    }
    return survivors
  }

  const reverse = (entry: Usage): void => {
    let missing = -entry.quantity
    for (const piece of pieces.toReversed()) {
      if (missing <= 0) break
      if (entry.lot !== undefined && piece.lot !== entry.lot) continue
      const quantity = Math.min(piece.quantity, missing)
      giveBack(piece, quantity)
      piece.quantity -= quantity
      missing -= quantity
    }
    pieces = pieces.filter((piece) => piece.quantity > 0)
  }

  const makeUpOverdraft = (): void => {
    for (const piece of pieces.filter(({ from }) => from === 'overdraft')) {
      for (const store of quota) {
        const before = pieces.length
        const quantity = take(store, piece.quantity, piece.lot)
        if (quantity === 0) continue
        // The units now come from this period's quota, but the entry keeps its place among the latest draws.
        pieces.splice(pieces.indexOf(piece), 0, ...pieces.splice(before))
        piece.quantity -= quantity
        overdraft -= quantity
      }
    }
    pieces = pieces.filter((piece) => piece.quantity > 0)
  }

  return {
    open: (period, base) => {
      ordinal = period.ordinal
      quota = quota.map((carried) => Object.assign(carried, { expiresOn: period.to }))
      quota.push({
        entitlement: entitlement.id,
        lot: null,
        priority: entitlement.priority,
        validFrom: period.from,
        expiresOn: period.to,
        quantity: base,
        grantedIn: period.ordinal,
      })
      if (overdraft > 0) makeUpOverdraft()
    },
    post: (entry) => (entry.quantity < 0 ? reverse(entry) : debit(entry)),
    close: () => {
      quota = survivingQuota(quota, entitlement, ordinal + 1)
      carriedOver.set(ordinal, totalOf(quota))
    },
    balance: () => ({
      quota: quota.map(bucketOf),
      lots: lotStores.map(({ store }) => bucketOf(store)),
      overdraft,
    }),
  }
}

/** Whether payment allows drawing from a lot. */
export function isDrawable(lot: Lot, entitlement: Entitlement): boolean {
  return lot.paid || !entitlement.requiresPayment
}

/** Quota that lives on in the next period, oldest first; what is over the cap is dropped from the soonest to lapse. */
function survivingQuota(quota: readonly Store[], entitlement: Entitlement, nextOrdinal: number): Store[] {
  const { rolloverCap, rolloverLife } = entitlement
  if (rolloverCap === 0) return []
  const alive = quota.filter(
    ({ grantedIn, quantity }) =>
      Number.isFinite(quantity) && (rolloverLife === null || (grantedIn ?? 0) + rolloverLife >= nextOrdinal),
  )
  let excess = rolloverCap === null ? 0 : Math.max(0, totalOf(alive) - rolloverCap)
  for (const store of alive) {
    const dropped = Math.min(store.quantity, excess)
    store.quantity -= dropped
    excess -= dropped
  }
  return alive
}

function storeOfLot(lot: Lot, entitlement: Entitlement): Store {
  return {
    entitlement: entitlement.id,
    lot: lot.id,
    priority: entitlement.priority,
    validFrom: lot.validFrom,
    expiresOn: lot.validTo,
    quantity: lot.quantity,
    grantedIn: null,
  }
}

function bucketOf({ grantedIn: _grantedIn, ...bucket }: Store): Bucket {
  return bucket
}
