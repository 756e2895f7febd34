// Keeps what was read for as long as nothing is written: whoever types asks for the same lists with every letter.
import type { Db } from './db.ts'

/** Grows with every row this connection changes, and with every commit of another. */
const stampOf = (db: Db): string =>
  `${db.one<{ n: number }>('SELECT total_changes() AS n')?.n} ${db.pragma('data_version')}`

/** For reading outside of transactions: what is read inside of one that is rolled back would be kept. */
export function untilWritten<T>(read: (db: Db) => T): (db: Db) => T {
  const kept = new WeakMap<Db, { stamp: string; value: T }>()
  return (db) => {
    const stamp = stampOf(db)
    const known = kept.get(db)
    if (known?.stamp === stamp) return known.value
    const value = read(db)
    kept.set(db, { stamp, value })
    return value
  }
}
