// Finds clients and sources by their names: few enough to look through all of them.
import { holdsAll, type Sought, soughtOf } from '../../../core/search/matching.ts'
import type { Db } from '../file/db.ts'
import { untilWritten } from '../file/until-written.ts'

/** More than one person has. */
const mostNames = 5000

export type NamedClient = { clientId: number; name: string; kind: string; more: string }

/** Clients with all that they are known by. */
export const allClients = untilWritten((db: Db): readonly NamedClient[] =>
  db.all<NamedClient>(
    `SELECT client.id AS clientId, client.name, client.kind,
       COALESCE((SELECT group_concat(contact.name || ' ' || email || ' ' || phone, ' · ') FROM contact
         WHERE contact.client_id = client.id AND contact.removed_at IS NULL), '') || ' ' ||
       COALESCE((SELECT group_concat(number || ' ' || title, ' · ') FROM agreement
         WHERE agreement.client_id = client.id AND agreement.removed_at IS NULL), '') AS more
     FROM client WHERE removed_at IS NULL ORDER BY client.id DESC LIMIT ${mostNames}`,
  ),
)

/** Clients by name alone, which is what most of a search needs of them. */
export const clientNames = untilWritten((db: Db): readonly { clientId: number; name: string }[] =>
  db.all(
    `SELECT id AS clientId, name FROM client WHERE removed_at IS NULL ORDER BY id DESC LIMIT ${mostNames}`,
  ),
)

const eachOf = (words: readonly string[]): Sought[] =>
  words.map((word) => soughtOf({ words: [word], isOpen: true }))

/** Every word begins a word of the client's name. */
export function clientsNamed(db: Db, words: readonly string[]): number[] {
  const sought = eachOf(words)
  return clientNames(db).flatMap(({ clientId, name }) => (holdsAll(name, sought) ? [clientId] : []))
}

/** Sources that were taken out are still where their cases came from. */
export function sourcesNamed(db: Db, words: readonly string[]): number[] {
  const sought = eachOf(words)
  return db
    .all<{ id: number; title: string; address: string }>(
      `SELECT id, title, address FROM source ORDER BY id DESC LIMIT ${mostNames}`,
    )
    .flatMap(({ id, title, address }) => (holdsAll(`${title} ${address}`, sought) ? [id] : []))
}
