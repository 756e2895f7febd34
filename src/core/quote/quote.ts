// Says what a quote is: what the owner edits while it is a draft and what is frozen once it is issued.
import type { Language } from '../language/language.ts'
import type { SumTerms } from '../money/sums.ts'
import type { TaxCode } from '../money/tax-code.ts'
import type { QuoteState } from './quote-state.ts'

/** How hard a piece of work is; the rate card says by how much that changes its price. */
export const difficulties = ['simple', 'normal', 'hard'] as const
export type Difficulty = (typeof difficulties)[number]

export type QuoteLine = {
  readonly text: string
  readonly detail: string
  /** Decimal text with a point: "1", "1.25". */
  readonly quantity: string
  /** `hour`, `day`, `month` or `page` are put into the document's language; anything else is printed as it is. */
  readonly unit: string
  /** Minor units. 0 means that no price has been entered yet; a free line is a price with a discount of 10000 bps. */
  readonly unitPrice: number
  readonly discountBps: number
  /** null: the tax code of the whole quote. */
  readonly taxCode: TaxCode | null
  /** Offered beside the rest: shown, and not part of any sum. */
  readonly optional: boolean
  /** The key of the service it sells; empty where none was named. */
  readonly service: string
  readonly difficulty: Difficulty
  /** The price before the difficulty was counted in; null where the price was typed as it is. */
  readonly basePrice: number | null
}

/** Why the work is outside the agreement. Words between `**` are set in bold. */
export type QuoteReason = {
  readonly sentence: string
  /** The number of the clause as the agreement has it ("2.1"); several are separated by commas. */
  readonly clauseNo: string
  readonly clauseText: string
}

/** The quote whole; what it is added up by are the terms of `core/money/sums`. */
export type QuoteContent = SumTerms & {
  /** null while it is a draft; assigned on issue and never used again. */
  readonly number: string | null
  /** 1 for the first issue; 2 prints as -R2. */
  readonly revision: number
  readonly state: QuoteState
  readonly language: Language
  /** ISO 4217. */
  readonly currency: string
  readonly title: string
  readonly issuedOn: string | null
  /** Civil date; the whole day counts, in `zone`. */
  readonly validUntil: string
  readonly zone: string
  /** Working days from approval; null when it has still to be agreed. */
  readonly leadDays: number | null
  /** The share of the total that is paid before the work begins; 0 for none. */
  readonly depositBps: number
  readonly reason: QuoteReason | null
  readonly included: string
  readonly excluded: string
  readonly assumptions: string
  readonly notes: string
  readonly terms: string
  readonly lines: readonly QuoteLine[]
}

/** Who writes and who receives. An empty text is left out of the document. */
export type QuoteParties = {
  readonly seller: {
    readonly name: string
    readonly business: string
    readonly address: string
    readonly taxId: string
    readonly phone: string
    readonly email: string
  }
  readonly buyer: {
    readonly name: string
    readonly contact: string
    readonly address: string
    /** Missing on what was issued before it was kept. */
    readonly taxId?: string
  }
  /** The case the quote answers: its number, the day it came and where it was asked, in words. */
  readonly caseRef: { readonly no: number; readonly date: string; readonly channel: string } | null
}

export type Paper = 'A4' | 'Letter'

export type Letterhead = {
  /** A `data:` image; anything else is left out, so that a document never loads from elsewhere. */
  readonly logoUrl: string | null
  /** `#rrggbb` for the title and the rules; null for the ink of the text. */
  readonly accent: string | null
  readonly paper: Paper
}
