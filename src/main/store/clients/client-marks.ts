// Looks clients up by what a list of others may share with them: address of mail, name, domain.
import { domainOf } from '../../../core/client/evidence.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { Db } from '../file/db.ts'
import { allIdentities, listClients } from './clients.ts'

export type MarkedClient = { readonly clientId: number; readonly name: string }
type Marks = ReadonlyMap<string, MarkedClient>

/** Values in comparison form; the first client that has one keeps it. */
export function clientsByMark(db: Db): {
  readonly email: Marks
  readonly name: Marks
  readonly domain: Marks
} {
  const clients = new Map(listClients(db).map(({ id, name }) => [id, { clientId: id, name }]))
  const email = new Map<string, MarkedClient>()
  const name = new Map<string, MarkedClient>()
  const domain = new Map<string, MarkedClient>()
  const put = (marks: Map<string, MarkedClient>, value: string | null, client: MarkedClient): void => {
    if (value !== null && value !== '' && !marks.has(value)) marks.set(value, client)
  }
  for (const client of clients.values()) put(name, foldLine(client.name), client)
  for (const { clientId, kind, value } of allIdentities(db)) {
    const client = clients.get(clientId)
    if (!client) continue
    if (kind === 'email') {
      put(email, foldLine(value), client)
      put(domain, domainOf(value.split('@')[1] ?? ''), client)
    } else if (kind === 'domain') put(domain, domainOf(value), client)
  }
  return { email, name, domain }
}
