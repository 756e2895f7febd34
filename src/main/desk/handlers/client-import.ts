// Takes clients of a list in part by part; one undo takes back whatever was added and completed of it.
import type { Input, Output } from '../../../contract/methods.ts'
import { completed } from '../../../core/client/import/complete.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { CasePut } from '../../store/cases/cases.ts'
import { clientsByMark } from '../../store/clients/client-marks.ts'
import { readClient, writeClient } from '../../store/clients/clients.ts'
import { extendUndo } from '../../store/undo/undo.ts'
import { clientWrongs, takenNames, withResponsible } from '../clients/client-wrongs.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse } from '../refusal.ts'
import { judgeCase, judgeCasesOf } from '../scope/judge-case.ts'
import { recogniseUnknown } from '../taking-in/whose-client.ts'
import type { InverseInput } from '../undo/inverses.ts'

type Imported = InverseInput<'clients.imported'>

/** A free name for a client that is added although another is called so. */
function freeName(name: string, taken: ReadonlyMap<string, number>): string {
  for (let n = 2; ; n += 1) {
    const free = `${name} (${n})`
    if (!taken.has(foldLine(free))) return free
  }
}

function importClients(input: Input<'client.import'>, context: Context): Output<'client.import'> {
  const { db, nowMs } = context
  const taken = takenNames(db)
  const refused: Output<'client.import'>['refused'] = []
  const done: Imported = { added: [], before: [], cases: [] }
  for (const [at, { into, form }] of input.entries.entries()) {
    const before = into === null ? null : found(readClient(db, into), 'client').form
    const name = taken.has(foldLine(form.name)) ? freeName(form.name, taken) : form.name
    const next =
      before === null ? { ...form, name, clientId: null } : completed(before, withoutContactIds(form))
    const [why] = Object.values(clientWrongs(next, taken, nowMs))
    if (why !== undefined) {
      refused.push({ at, why })
      continue
    }
    const clientId = writeClient(db, withResponsible(next, nowMs), nowMs)
    if (before === null) {
      done.added.push(clientId)
      taken.set(foldLine(name), clientId)
    } else done.before.push(before)
  }
  done.cases = recognised(done, context)
  const isChanged = done.added.length + done.before.length > 0
  return {
    undoId: isChanged ? undoIdOf(input.undoId, done, context) : input.undoId,
    added: done.added.length,
    completed: done.before.length,
    refused,
  }
}

const withoutContactIds = (form: Input<'client.import'>['entries'][number]['form']) => ({
  ...form,
  contacts: form.contacts.map((contact) => ({ ...contact, contactId: null })),
})

/** What was written by nobody known may be one of theirs now; and who is responsible may have become known. */
function recognised({ added, before }: Imported, { db, nowMs }: Context): CasePut[] {
  const clientIds = new Set([...added, ...before.map(({ clientId }) => clientId ?? 0)])
  const cases = recogniseUnknown(db, (clientId) => clientIds.has(clientId))
  for (const { caseId } of cases) judgeCase(db, caseId, nowMs)
  for (const { clientId } of before) if (clientId !== null) judgeCasesOf(db, clientId, nowMs)
  return cases
}

function undoIdOf(undoId: number | null, done: Imported, { db, undoable }: Context): number {
  if (undoId === null) return undoable('client.import', 'clients.imported', done)
  const isExtended = extendUndo(db, undoId, 'clients.imported', (input) => {
    const earlier = input as Imported
    return {
      added: [...earlier.added, ...done.added],
      before: [...earlier.before, ...done.before],
      cases: [...earlier.cases, ...done.cases],
    }
  })
  return isExtended ? undoId : refuse('conflict', 'import_undone')
}

export const clientImportHandlers: Handlers<'client.known' | 'client.import'> = {
  'client.known': ({ clients }, { db }) => {
    const marks = clientsByMark(db)
    return {
      known: clients.map(({ name, emails, domains }) => {
        const byEmail = emails.map((email) => marks.email.get(foldLine(email))).find((hit) => hit)
        if (byEmail) return { ...byEmail, by: 'email' }
        const byName = marks.name.get(foldLine(name))
        if (byName) return { ...byName, by: 'name' }
        const byDomain = domains.map((domain) => marks.domain.get(foldLine(domain))).find((hit) => hit)
        return byDomain ? { ...byDomain, by: 'domain' } : null
      }),
    }
  },
  'client.import': importClients,
}
