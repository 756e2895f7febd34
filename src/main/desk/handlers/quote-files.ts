// Takes a quote in again from the file Remit wrote: a new draft, so that nothing that was issued is touched.
import { type QuoteFile, quoteFile } from '../../../contract/quote-file.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import { noTax } from '../../../core/money/tax-code.ts'
import { isCivilDate, isValidZone } from '../../../core/temporal.ts'
import { clientSummary, listClients } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { addQuote } from '../../store/quotes/quotes.ts'
import { allTaxEntries } from '../../store/quotes/tax-codes.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { draftTotal } from '../quotes/quote-totals.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

/** The file's content, or a refusal that names the file. */
function read(text: string, name: string): QuoteFile {
  try {
    const file = quoteFile.safeParse(JSON.parse(text.replace(/^\ufeff/, '')))
    const { currency, zone, validUntil } = file.data?.quote ?? { currency: '', zone: '', validUntil: '' }
    if (file.success && isCurrency(currency) && isValidZone(zone) && isCivilDate(validUntil)) return file.data
  } catch {
    // No JSON at all.
  }
  return refuse('file_empty', name)
}

/** The client of that name, however its letters are written. */
const clientNamed = (db: Db, name: string): number | undefined =>
  listClients(db).find((client) => folded(client.name) === folded(name))?.id

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

export const quoteFileHandlers: Handlers<'quote.import'> = {
  'quote.import': ({ name, text, clientId: chosen }, { db, nowMs, undoable }) => {
    const { quote, parties } = read(text, name)
    const clientId = chosen ?? clientNamed(db, parties.buyer.name)
    if (clientId === undefined) return refuseFields({ clientId: 'required' })
    found(clientSummary(db, clientId), 'client')
    const known = new Set(allTaxEntries(db).map(({ id }) => id))
    const isTaxKnown = [quote.taxCode, ...quote.lines.flatMap((line) => line.taxCode ?? [])].every(({ id }) =>
      known.has(id),
    )
    const { taxCode, reason, currency, zone, lines, ...rest } = quote
    const form = {
      ...rest,
      taxCode: known.has(taxCode.id) ? taxCode.id : noTax.id,
      lines: lines.map((line) => ({
        ...line,
        taxCode: line.taxCode !== null && known.has(line.taxCode.id) ? line.taxCode.id : '',
      })),
      reason: reason?.sentence ?? '',
      clauseNo: reason?.clauseNo ?? '',
      clauseText: reason?.clauseText ?? '',
    }
    const quoteId = addQuote(
      db,
      { caseId: null, clientId, agreementId: null, currency, zone },
      form,
      draftTotal(db, form, todayOf(db, nowMs)),
      nowMs,
    )
    undoable('quote.import', 'quote.removed', { quoteId })
    return { quoteId, isTaxKnown }
  },
}
