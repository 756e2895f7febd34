// Says what a statement is made from: the client's agreements with their figures at the end of a month, and the people of it.
import type { Fee, SpaceLimit } from '../agreement/phrases.ts'
import type { Language } from '../language/language.ts'
import type { Agreement } from '../scope/agreement.ts'
import type { IncludeFigures } from './figures.ts'

/** A booking of the month; negative quantity = given back. */
export type StatementEntry = {
  readonly on: string
  readonly label: string
  readonly unit: 'request' | 'minute' | 'unlimited'
  readonly quantity: number
  readonly caseNo: number | null
  /** The day of the work, where it is booked on a later one. */
  readonly workedOn: string | null
}

export type AgreementFacts = {
  /** In the version of the month's end. */
  readonly agreement: Agreement
  readonly number: string
  readonly fee: Fee | null
  readonly limits: readonly SpaceLimit[]
  readonly responseTargetMinutes: number | null
  /** Since when it was suspended at the end of the month; null where it was not. */
  readonly suspendedOn: string | null
  readonly isRenewed: boolean
  readonly figures: readonly IncludeFigures[]
  readonly entries: readonly StatementEntry[]
}

export type StatementFacts = {
  readonly language: Language
  /** null before it is issued. */
  readonly number: string | null
  readonly month: string
  readonly replaces: { readonly number: string; readonly issuedOn: string } | null
  readonly seller: {
    readonly name: string
    readonly lines: readonly string[]
    readonly email: string
    readonly phone: string
  }
  readonly client: string
  /** The responsible contact's name; empty where the client names nobody. */
  readonly contact: string
  readonly news: string
  readonly closing: string
  readonly agreements: readonly AgreementFacts[]
}
