// Carries out what the owner settles about quotes: prices, taxes with their rates, and numbers.
import { isCurrency } from '../../../core/money/currency.ts'
import { codeOn } from '../../../core/money/tax-code.ts'
import { checkPattern } from '../../../core/quote/number.ts'
import { isCivilDate } from '../../../core/temporal.ts'
import { peekNumber, setCounter } from '../../store/file/counters.ts'
import { putOwnServiceRate, ratesOfOwnServices, readOwnServiceRate } from '../../store/owner/own-services.ts'
import { readOwner, readSettings } from '../../store/owner/settings.ts'
import { addNumberGap, listNumberGaps } from '../../store/quotes/number-gaps.ts'
import { listRates, putRate, readRate, writeRateTerms } from '../../store/quotes/rates.ts'
import {
  addTaxCode,
  allTaxEntries,
  changeTaxCode,
  ownTaxCodes,
  ownTaxRates,
  putTaxRate,
  setTaxCodeRemoved,
  taxRateFrom,
} from '../../store/quotes/tax-codes.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { numberExample, sequenceCounter } from '../quotes/quote-numbers.ts'
import { rateTermsOf } from '../quotes/quoting-terms.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

type Methods =
  | 'tax.list'
  | 'tax.save'
  | 'tax.remove'
  | 'tax.setRate'
  | 'tax.dropRate'
  | 'rates.get'
  | 'rates.saveTerms'
  | 'rates.save'
  | 'numbers.preview'
  | 'numbers.startAt'

/** Earlier than any quote: what a new code begins with held always. */
const always = '1900-01-01'

export const quotingHandlers: Handlers<Methods> = {
  'tax.list': (_, { db, nowMs }) => {
    const today = todayOf(db, nowMs)
    const own = new Map(ownTaxCodes(db).map((code) => [code.id, code]))
    const ownRates = ownTaxRates(db)
    return {
      codes: allTaxEntries(db).map((entry) => ({
        ...codeOn(entry, today),
        isOwn: own.has(entry.id),
        isRemoved: own.get(entry.id)?.isRemoved ?? false,
        rates: entry.rates.map((rate) => ({
          ...rate,
          isOwn: ownRates.get(entry.id)?.some(({ from }) => from === rate.from) ?? false,
        })),
      })),
    }
  },

  'tax.save': ({ id, rateBps, ...form }, { db, nowMs, undoable }) => {
    if (id === null) {
      const added = addTaxCode(db, form, nowMs)
      putTaxRate(db, added, always, { rateBps })
      undoable('tax.save', 'tax.removed', { id: added, removed: true })
      return { id: added }
    }
    const before = found(
      ownTaxCodes(db).find((code) => code.id === id && !code.isRemoved),
      'tax',
    )
    changeTaxCode(db, id, form)
    const { name, valueAdded, remark } = before
    undoable('tax.save', 'tax.put', { id, form: { name, valueAdded, remark } })
    return { id }
  },

  'tax.remove': ({ id }, { db, nowMs, undoable }) => {
    found(
      ownTaxCodes(db).find((code) => code.id === id && !code.isRemoved),
      'tax',
    )
    if (readOwner(db)?.taxCode === id) refuse('conflict', 'tax_in_use')
    setTaxCodeRemoved(db, id, nowMs)
    undoable('tax.remove', 'tax.removed', { id, removed: false })
    return {}
  },

  'tax.setRate': ({ id, from, rateBps }, { db, undoable }) => {
    found(
      allTaxEntries(db).find((entry) => entry.id === id),
      'tax',
    )
    if (!isCivilDate(from)) refuseFields({ from: 'not_a_date' })
    const before = taxRateFrom(db, id, from)
    putTaxRate(db, id, from, { rateBps })
    undoable('tax.setRate', 'tax.rate', { id, from, ...(before ? { rate: before } : {}) })
    return {}
  },

  'tax.dropRate': ({ id, from }, { db, undoable }) => {
    const rate = found(taxRateFrom(db, id, from), 'tax_rate')
    const own = ownTaxCodes(db).some((code) => code.id === id)
    // A code of one's own with no rate at all would tax nothing without saying so.
    if (own && ownTaxRates(db).get(id)?.length === 1) refuse('conflict', 'last_rate')
    putTaxRate(db, id, from, undefined)
    undoable('tax.dropRate', 'tax.rate', { id, from, rate })
    return {}
  },

  'rates.get': (_, { db }) => ({
    terms: rateTermsOf(db),
    rates: [...listRates(db), ...ratesOfOwnServices(db)].map(({ service, ...rate }) => ({ service, rate })),
  }),

  'rates.saveTerms': (terms, { db, undoable }) => {
    if (!isCurrency(terms.currency)) refuseFields({ currency: 'currency' })
    const before = rateTermsOf(db)
    writeRateTerms(db, terms)
    undoable('rates.saveTerms', 'rates.terms', { terms: before })
    return {}
  },

  'rates.save': ({ service, rate }, { db, undoable }) => {
    if (rate !== null && !isCurrency(rate.currency)) refuseFields({ price: 'currency' })
    const isOwn = service.startsWith('own:')
    const before = (isOwn ? readOwnServiceRate(db, service) : readRate(db, service)) ?? null
    if (isOwn) putOwnServiceRate(db, service, rate)
    else putRate(db, service, rate)
    undoable('rates.save', 'rates.put', { service, rate: before })
    return {}
  },

  'numbers.preview': ({ pattern, reset }, { db, nowMs }) => {
    const checked = checkPattern(pattern, reset)
    const { number, next } = numberExample(db, pattern, reset, todayOf(db, nowMs))
    return {
      example: checked.ok ? number : null,
      wrong: checked.ok ? null : `pattern_${checked.problem.fields?.['pattern']}`,
      next,
      gaps: [...listNumberGaps(db)],
    }
  },

  // What was skipped is written down; undoing gives the numbers back that no quote took meanwhile.
  'numbers.startAt': ({ next }, { db, nowMs, undoable }) => {
    const counter = sequenceCounter(readSettings(db).quoteReset, todayOf(db, nowMs))
    const last = peekNumber(db, counter)
    if (next <= last) refuseFields({ next: 'number_used' })
    if (next === last + 1) return {}
    setCounter(db, counter, next - 1)
    const gapId = addNumberGap(db, counter, {
      first: last + 1,
      last: next - 1,
      reason: 'begun_higher',
      atMs: nowMs,
    })
    undoable('numbers.startAt', 'numbers.back', { counter, from: next - 1, to: last, gapId })
    return {}
  },
}
