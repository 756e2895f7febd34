// Says how what the owner settled about quotes is taken back: prices, taxes and numbers.
import { peekNumber, setCounter } from '../../store/file/counters.ts'
import type { Db } from '../../store/file/db.ts'
import { putOwnServiceRate } from '../../store/owner/own-services.ts'
import { takeNumberGapBack } from '../../store/quotes/number-gaps.ts'
import { putRate, type StoredRate, type StoredRateTerms, writeRateTerms } from '../../store/quotes/rates.ts'
import { changeTaxCode, putTaxRate, setTaxCodeRemoved } from '../../store/quotes/tax-codes.ts'
import { putTemplate, type TemplateKind, templateVersions } from '../../store/quotes/templates.ts'

type TaxCodeForm = Parameters<typeof changeTaxCode>[2]

/** `versionId` null: there was no version before, so it is as shipped, or of the owner's own and gone. */
type TemplateBack = { kind: TemplateKind; key: string; versionId: number | null }

function putTemplateBack(db: Db, { kind, key, versionId }: TemplateBack, nowMs: number): void {
  const before = templateVersions(db, kind, key).find((version) => version.versionId === versionId)
  const gone = key.startsWith('own:') ? 'removed' : 'original'
  putTemplate(db, kind, key, before ?? { state: gone }, nowMs)
}

export const quotingInverses = {
  'template.put': putTemplateBack,
  'tax.put': (db: Db, { id, form }: { id: string; form: TaxCodeForm }) => changeTaxCode(db, id, form),
  'tax.removed': (db: Db, { id, removed }: { id: string; removed: boolean }, nowMs: number) =>
    setTaxCodeRemoved(db, id, removed ? nowMs : null),
  'tax.rate': (db: Db, input: { id: string; from: string; rate?: { rateBps: string | null } }) =>
    putTaxRate(db, input.id, input.from, input.rate),
  'rates.terms': (db: Db, { terms }: { terms: StoredRateTerms }) => writeRateTerms(db, terms),
  'rates.put': (db: Db, { service, rate }: { service: string; rate: Omit<StoredRate, 'service'> | null }) =>
    service.startsWith('own:') ? putOwnServiceRate(db, service, rate) : putRate(db, service, rate),
  /** A quote that was issued since keeps its number, and the sequence goes on from there. */
  'numbers.back': (db: Db, input: { counter: string; from: number; to: number; gapId: number }) => {
    if (peekNumber(db, input.counter) !== input.from) return
    setCounter(db, input.counter, input.to)
    takeNumberGapBack(db, input.gapId)
  },
}
