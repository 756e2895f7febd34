// Says which words a quote needs in each language. Values follow their label, so that no ending hangs on a variable.
import type { Rounding } from '../../money/exact.ts'
import type { RoundingMode } from '../../money/sums.ts'
import type { TaxNote } from '../../money/tax-code.ts'

export type QuoteWords = {
  readonly title: string
  /** The name of the document in full, for its metadata. */
  readonly formalTitle: string
  readonly draft: string
  /** The same as a part of a file name. */
  readonly draftShort: string
  readonly issuedOn: (date: string) => string
  /** The day itself counts. */
  readonly validUntil: (date: string) => string
  readonly to: string
  readonly about: string
  readonly caseNo: string
  readonly taxId: string
  readonly whyOutside: string
  readonly clause: (no: string) => string

  readonly work: string
  readonly quantity: string
  readonly unitPrice: string
  readonly discount: string
  readonly amount: string
  readonly outsideHours: string
  /** Heads of the table of lines that are not on paper. */
  readonly table: {
    readonly position: string
    readonly detail: string
    readonly unit: string
    readonly discountPercent: string
    readonly currency: string
    readonly tax: string
    readonly optional: string
    readonly yes: string
  }

  /** The tax a value added tax is called in this language. */
  readonly valueAddedTax: string
  readonly sums: {
    /** Before what is taken off or put on the whole. */
    readonly lines: string
    readonly discount: (percent: string) => string
    readonly rush: (percent: string) => string
    readonly minimum: string
    readonly net: string
    readonly netBeforeVat: string
    readonly reducedBase: string
    readonly total: string
    readonly totalWithVat: string
  }
  /** The total in words where that is customary; empty elsewhere. Minor units. */
  readonly totalInWords: (total: number, currency: string) => string
  readonly pricesBeforeVat: string
  readonly pricesWithVat: string
  readonly taxNotes: Readonly<Record<TaxNote, string>>
  readonly rounding: Readonly<Record<RoundingMode, Readonly<Record<Rounding, string>>>>

  readonly included: string
  readonly excluded: string
  readonly delivery: string
  readonly deliveryIn: (days: number) => string
  readonly deliveryOpen: string
  readonly accepting: string
  /** `number` is null on a draft. */
  readonly howToAccept: (number: string | null) => string
  readonly validity: string
  readonly validThrough: (date: string) => string
  readonly assumptions: string
  readonly notes: string
  /** Above the lines that are offered beside the rest. */
  readonly options: string
  readonly optionsHint: string
  readonly terms: string
  readonly deposit: (percent: string, now: string, rest: string) => string
  readonly callMe: string
  readonly writeMe: string

  /** Marks around a client's own words. */
  readonly quoted: (text: string) => string

  /** For a reply: whether the total it names holds the tax. */
  readonly taxInTotal: (tax: string) => string
  readonly noTaxInTotal: string
}
