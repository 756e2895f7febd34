// Says what is wrong with a client's form, field by field, and makes one of the people responsible.
import type { ClientForm, ContactForm } from '../../../contract/client.ts'
import { isCurrency } from '../../../core/money/currency.ts'
import { civilDateAt, isCivilDate, isValidZone } from '../../../core/temporal.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { isMailAddress } from '../../../core/text/mail-address.ts'
import { listClients } from '../../store/clients/clients.ts'
import type { Db } from '../../store/file/db.ts'

const hasLeft = ({ activeTo }: ContactForm, today: string): boolean => activeTo !== null && activeTo < today

function termWrongs({ activeFrom, activeTo }: ContactForm, index: number): Record<string, string> {
  const fields: Record<string, string> = {}
  if (activeFrom !== null && !isCivilDate(activeFrom)) fields[`contacts.${index}.activeFrom`] = 'date'
  if (activeTo !== null && !isCivilDate(activeTo)) fields[`contacts.${index}.activeTo`] = 'date'
  if (activeFrom !== null && activeTo !== null && activeTo < activeFrom)
    fields[`contacts.${index}.activeTo`] = 'end_before_start'
  return fields
}

/** One of the people is responsible: where nobody is named, the first who has not left. */
export function withResponsible(form: ClientForm, nowMs: number): ClientForm {
  if (form.contacts.some(({ responsible }) => responsible)) return form
  const today = civilDateAt(nowMs, form.zone)
  const first = form.contacts.find((contact) => !hasLeft(contact, today))
  return {
    ...form,
    contacts: form.contacts.map((contact) => ({ ...contact, responsible: contact === first })),
  }
}

/** Whose name is whose, in comparison form. */
export type TakenNames = ReadonlyMap<string, number>

export const takenNames = (db: Db): Map<string, number> =>
  new Map(listClients(db).map((client) => [foldLine(client.name), client.id]))

/** Field path to the code of what is wrong with it; empty where nothing is. */
export function clientWrongs(form: ClientForm, taken: TakenNames, nowMs: number): Record<string, string> {
  const fields: Record<string, string> = {}
  if (!isValidZone(form.zone)) fields['zone'] = 'zone'
  if (!isCurrency(form.currency)) fields['currency'] = 'currency'
  const today = isValidZone(form.zone) ? civilDateAt(nowMs, form.zone) : null
  const emails = new Set<string>()
  for (const [index, contact] of form.contacts.entries()) {
    Object.assign(fields, termWrongs(contact, index))
    if (contact.responsible && today !== null && hasLeft(contact, today))
      fields[`contacts.${index}.activeTo`] = 'responsible_left'
    if (contact.responsible && index !== form.contacts.findIndex(({ responsible }) => responsible))
      fields[`contacts.${index}.responsible`] = 'one_responsible'
    const email = foldLine(contact.email)
    if (email === '') continue
    if (!isMailAddress(email)) fields[`contacts.${index}.email`] = 'email'
    else if (emails.has(email)) fields[`contacts.${index}.email`] = 'duplicate'
    emails.add(email)
  }
  const same = taken.get(foldLine(form.name))
  if (same !== undefined && same !== form.clientId) fields['name'] = 'duplicate'
  return fields
}
