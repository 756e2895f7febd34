// Stores the head of the owner's quotes: the colour, and the logo as Base64.
import type { Db } from '../file/db.ts'
import { readValue, writeValue } from '../owner/settings.ts'

export type StoredLetterhead = { readonly accent: string | null; readonly logo: string | null }

const key = 'letterhead'

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

export function readLetterhead(db: Db): StoredLetterhead {
  const stored = readValue(db, key)
  if (typeof stored !== 'object' || stored === null) return { accent: null, logo: null }
  return { accent: textOf(Reflect.get(stored, 'accent')), logo: textOf(Reflect.get(stored, 'logo')) }
}

/** What is left out stays as it is. */
export const writeLetterhead = (db: Db, changes: Partial<StoredLetterhead>): void =>
  writeValue(db, key, { ...readLetterhead(db), ...changes })
