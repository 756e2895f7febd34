// Prepares the statement that bridges the time until the answer, in the language of whoever wrote.
import type { Output } from '../../../contract/methods.ts'
import { formatDate, formatDateTime } from '../../../core/language/format-date.ts'
import { type Language, languages } from '../../../core/language/language.ts'
import { holdingStatement } from '../../../core/reply/holding-statement.ts'
import { signatureOf } from '../../../core/reply/signature.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import { type CaseColumns, messagesOf } from '../../store/cases/cases.ts'
import { readClient } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'
import { readJudgement } from '../../store/items/items.ts'
import { readOwner } from '../../store/owner/settings.ts'
import { ownerZone } from '../owner-day.ts'

const hourMs = 3_600_000
/** A day is what a public complaint may wait; the next word comes no later than that, on the hour. */
const nextWordMs = 24 * hourMs

export function holdingFor(db: Db, row: CaseColumns, nowMs: number): Output<'case.holding'> {
  const owner = readOwner(db)
  const language = languageOf(db, row) ?? owner?.language ?? 'en'
  const zone = ownerZone(db)
  const nextAtMs = Math.ceil((nowMs + nextWordMs) / hourMs) * hourMs
  const statement = holdingStatement({
    language,
    contact: row.author_name,
    askedOn: formatDate(civilDateAt(row.received_at, zone), language),
    restated: row.title,
    nextBy: formatDateTime(nextAtMs, zone, language),
    phone: owner?.phone ?? '',
    sign: owner ? signatureOf(owner) : '',
  })
  return {
    text: statement.ok ? statement.value : null,
    language,
    lacksPhone: (owner?.phone ?? '').trim() === '',
  }
}

/** The client's language, else that of their newest words. */
function languageOf(db: Db, row: CaseColumns): Language | null {
  const client = row.client_id === null ? undefined : readClient(db, row.client_id)
  if (client) return client.form.language
  const newest = messagesOf(db, row.id).findLast((message) => message.itemId !== null)
  const read = newest?.itemId == null ? undefined : readJudgement(db, newest.itemId)?.language
  return languages.find((language) => language === read) ?? null
}
