// Works out what a draft's lines come to, by the tax codes it is offered under.
import type { QuoteForm } from '../../../contract/quote.ts'
import { type Sums, sumsOf } from '../../../core/money/sums.ts'
import type { TaxCode } from '../../../core/money/tax-code.ts'
import { newLine } from '../../../core/quote/new-quote.ts'
import type { Db } from '../../store/file/db.ts'
import { taxCodesOn } from './taxes.ts'

export type CountedForm = Pick<
  QuoteForm,
  'lines' | 'taxCode' | 'roundingMode' | 'rounding' | 'pricesHoldTax' | 'discountBps' | 'rushBps' | 'minimum'
>

const nothing: Sums = { lines: 0, discount: 0, rush: 0, gap: 0, net: 0, taxes: [], tax: 0, total: 0 }

/** The sums under codes that are looked up; zero while a line cannot be counted yet, which validation then names. */
export function quoteSums(form: CountedForm, codeOf: (id: string) => TaxCode): Sums {
  const lines = form.lines.map((line) => ({
    ...line,
    taxCode: line.taxCode === '' ? null : codeOf(line.taxCode),
  }))
  const sums = sumsOf(lines, { ...form, taxCode: codeOf(form.taxCode) })
  return sums.ok ? sums.value : nothing
}

/** A form kept by an older version, for undo, knows less than one of today. */
export const wholeForm = (form: QuoteForm): QuoteForm => ({
  ...{ roundingMode: 'line', rounding: 'half_up', pricesHoldTax: false },
  ...{ discountBps: 0, rushBps: 0, minimum: 0, depositBps: 0, assumptions: '', notes: '' },
  ...form,
  lines: form.lines.map((line) => ({ ...olderLine, ...line })),
})

const { taxCode: _, ...plainLine } = newLine()
const olderLine = { ...plainLine, taxCode: '' }

/** The total of a draft at the rates of a civil date. */
export const draftTotal = (db: Db, form: CountedForm, today: string): number =>
  quoteSums(form, taxCodesOn(db, today)).total
