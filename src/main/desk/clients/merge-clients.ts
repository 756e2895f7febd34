// Makes one client of two that are the same: everything of the second goes to the first, and one undo parts them again.

import type { ClientForm } from '../../../contract/client.ts'
import { completed } from '../../../core/client/import/complete.ts'
import type { Refused } from '../../../core/client/match.ts'
import { foldLine } from '../../../core/text/fold.ts'
import { type CasePut, changeCase, readCase } from '../../store/cases/cases.ts'
import {
  caseIdsOf,
  type MovedRows,
  moveRows,
  moveRowsBack,
  refusalsAmong,
} from '../../store/clients/client-rows.ts'
import {
  addIdentity,
  forgetIdentity,
  readClient,
  setClientRemoved,
  writeClient,
} from '../../store/clients/clients.ts'
import { forgetRefusals, refuseIdentities } from '../../store/clients/not-clients.ts'
import type { Db } from '../../store/file/db.ts'
import { found } from '../refusal.ts'
import { judgeCasesOf } from '../scope/judge-case.ts'

type Marks = ClientForm['identities']

/** What parts them again, beside the form of the one that stayed. */
export type Parted = {
  clientId: number
  form: ClientForm
  learned: Marks
  /** Of these, what the one that stayed did not know. */
  taught: Marks
  rows: MovedRows
  cases: CasePut[]
  /** Marks the one that stayed was said not to have, and that are its own since. */
  refuse: Refused[]
}

/** What a second address or tax number says is kept in the notes: nothing the owner entered is lost. */
function notesOf(kept: ClientForm, other: ClientForm): string {
  const second = [
    kept.address !== '' && other.address !== kept.address ? other.address.replaceAll('\n', ', ') : '',
    kept.taxId !== '' && other.taxId !== kept.taxId ? other.taxId : '',
  ].filter(Boolean)
  return [other.notes, second.length === 0 ? '' : `${other.name}: ${second.join(' · ')}`]
    .filter(Boolean)
    .join('\n')
}

/** The form of the one that stays: completed by the other's, and known by its name as well. */
function joinedForm(kept: ClientForm, other: ClientForm): ClientForm {
  const named = [
    { kind: 'name' as const, value: other.name },
    ...(other.kind === 'company' ? [{ kind: 'brand' as const, value: other.name }] : []),
  ]
  const form = completed(kept, {
    ...other,
    notes: notesOf(kept, other),
    identities: [...other.identities, ...named],
  })
  return { ...form, stage: kept.stage ?? other.stage }
}

/** Which of the first one's people a moved contact is: the one with the same address, else the same name. */
function sameContacts(kept: ClientForm, other: ClientForm): ReadonlyMap<number, number> {
  const pairs = other.contacts.flatMap((contact) => {
    const same = kept.contacts.find((each) =>
      each.email !== '' && contact.email !== ''
        ? foldLine(each.email) === foldLine(contact.email)
        : foldLine(each.name) === foldLine(contact.name),
    )
    return contact.contactId !== null && same && same.contactId !== null
      ? [[contact.contactId, same.contactId] as const]
      : []
  })
  return new Map(pairs)
}

/** Gives what parts them again. The second is left empty and set aside. */
export function mergeClients(db: Db, clientId: number, otherId: number, nowMs: number): Parted {
  const kept = found(readClient(db, clientId), 'client')
  const other = found(readClient(db, otherId), 'client')
  const marks = [
    other.form.name,
    ...other.form.contacts.flatMap(({ name, email }) => [name, email]),
    ...[...other.form.identities, ...other.learned].map(({ value }) => value),
  ]
  const refuse = forgetRefusals(db, clientId, refusalsAmong(db, clientId, marks))
  const same = sameContacts(kept.form, other.form)
  const cases = caseIdsOf(db, otherId).map((caseId): CasePut => {
    const contactId = readCase(db, caseId)?.contact_id ?? null
    const change = { client_id: clientId, contact_id: same.get(contactId ?? 0) ?? contactId }
    return { caseId, change: changeCase(db, caseId, change) }
  })
  const rows = moveRows(db, otherId, clientId)
  writeClient(
    db,
    { ...other.form, address: '', taxId: '', notes: '', stage: null, contacts: [], identities: [] },
    nowMs,
  )
  setClientRemoved(db, otherId, nowMs)
  writeClient(db, joinedForm(kept.form, other.form), nowMs)
  for (const { kind, value } of other.learned) forgetIdentity(db, otherId, kind, value)
  const taught = other.learned.filter((mark) => addIdentity(db, clientId, mark, 'learned', nowMs))
  judgeCasesOf(db, clientId, nowMs)
  return { clientId: otherId, form: other.form, learned: other.learned, taught, rows, cases, refuse }
}

/** The one that stayed gets its form back afterwards, by a step of its own. */
export function partClients(db: Db, parted: Parted, keptId: number, nowMs: number): void {
  const { clientId, form, learned, taught, rows, cases, refuse } = parted
  moveRowsBack(db, rows, clientId)
  writeClient(db, form, nowMs)
  for (const { kind, value } of taught) forgetIdentity(db, keptId, kind, value)
  for (const mark of learned) addIdentity(db, clientId, mark, 'learned', nowMs)
  refuseIdentities(db, keptId, refuse, nowMs)
  for (const { caseId, change } of cases) changeCase(db, caseId, change)
  judgeCasesOf(db, clientId, nowMs)
}
