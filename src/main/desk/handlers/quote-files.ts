// Takes a quote in again from the file Remit wrote: a new draft, so that nothing that was issued is touched.
import { type QuoteFile, quoteFile } from '../../../contract/quote-file.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import { isCivilDate, isValidZone } from '../../../core/temporal.ts'
import { clientSummary, listClients } from '../../store/clients.ts'
import type { Db } from '../../store/db.ts'
import { addQuote } from '../../store/quotes.ts'
import type { Handlers } from '../handlers.ts'
import { isTaxCode, quoteTotals } from '../quote-totals.ts'
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
    const isTaxKnown = isTaxCode(quote.taxCode.id)
    const { taxCode, reason, currency, zone, ...rest } = quote
    const form = {
      ...rest,
      taxCode: isTaxKnown ? taxCode.id : 'none',
      reason: reason?.sentence ?? '',
      clauseNo: reason?.clauseNo ?? '',
      clauseText: reason?.clauseText ?? '',
    }
    const quoteId = addQuote(
      db,
      { caseId: null, clientId, agreementId: null, currency, zone },
      form,
      quoteTotals(form).total,
      nowMs,
    )
    undoable('quote.import', 'quote.removed', { quoteId })
    return { quoteId, isTaxKnown }
  },
}
