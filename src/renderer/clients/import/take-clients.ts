// Makes forms of the clients of a list and has them taken in call by call, so that it can be seen how far it has come.

import type { DeskState } from '../../../contract/app.ts'
import { type ClientForm, emptyContact } from '../../../contract/client.ts'
import { clientsPerCall, mostClientsAsked } from '../../../contract/client-import.ts'
import type { Input, Output } from '../../../contract/methods.ts'
import type { ImportEntry } from '../../../core/client/import/entries.ts'
import { locale } from '../../i18n/locale.ts'
import type { Watch } from '../../mentions/take-in.ts'
import { ask, call } from '../../program/ask.ts'
import { showProblem } from '../../ui/show-problem.ts'

/** What is done with a client that is known already. */
export const knownActions = ['skip', 'complete', 'add'] as const
export type KnownAction = (typeof knownActions)[number]

export type Known = Output<'client.known'>['known'][number]

function formOf(entry: ImportEntry, owner: DeskState['owner']): ClientForm {
  return {
    clientId: null,
    name: entry.name,
    kind: entry.kind,
    language: entry.language ?? owner?.language ?? locale().language,
    currency: entry.currency ?? owner?.currency ?? 'EUR',
    zone: owner?.zone ?? locale().zone,
    address: entry.address,
    taxId: entry.taxId,
    notes: entry.notes,
    stage: null,
    contacts: entry.contacts.slice(0, 50).map((contact, index) => ({
      ...emptyContact,
      ...contact,
      responsible: index === 0,
    })),
    identities: [
      ...entry.emails.map((value) => ({ kind: 'email' as const, value })),
      ...entry.domains.map((value) => ({ kind: 'domain' as const, value })),
    ],
  }
}

/** Which of them are known already, in their order. */
export async function knownAmong(entries: readonly ImportEntry[]): Promise<Known[]> {
  const known: Known[] = []
  for (let at = 0; at < entries.length; at += mostClientsAsked) {
    const clients = entries.slice(at, at + mostClientsAsked).map(({ name, contacts, domains, emails }) => ({
      name,
      emails: [...contacts.map(({ email }) => email), ...emails].filter(Boolean).slice(0, 50),
      domains: domains.slice(0, 50),
    }))
    known.push(...(await ask('client.known', { clients })).known)
  }
  return known
}

export type ChosenEntry = { readonly entry: ImportEntry; readonly into: number | null }

export type ClientSum = {
  added: number
  completed: number
  undoId: number | null
  refused: { line: number; name: string; why: string }[]
  isStopped: boolean
}

export async function takeClients(
  chosen: readonly ChosenEntry[],
  owner: DeskState['owner'],
  { isStopped, onProgress }: Watch,
): Promise<ClientSum> {
  const sum: ClientSum = { added: 0, completed: 0, undoId: null, refused: [], isStopped: false }
  for (let at = 0; at < chosen.length; at += clientsPerCall) {
    if (isStopped()) return { ...sum, isStopped: true }
    const part = chosen.slice(at, at + clientsPerCall)
    const input: Input<'client.import'> = {
      undoId: sum.undoId,
      entries: part.map(({ entry, into }) => ({ into, form: formOf(entry, owner) })),
    }
    const answer = await call('client.import', input)
    if (!answer.ok) {
      showProblem(answer.problem)
      return { ...sum, isStopped: true }
    }
    const { undoId, added, completed, refused } = answer.value
    sum.undoId = undoId
    sum.added += added
    sum.completed += completed
    sum.refused.push(
      ...refused.flatMap(({ at: place, why }) => {
        const entry = part[place]?.entry
        return entry ? [{ line: entry.line, name: entry.name, why }] : []
      }),
    )
    onProgress(at + part.length, chosen.length, '')
  }
  return sum
}
