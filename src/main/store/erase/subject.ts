// Gathers what is known of a person who is to be erased: names and marks, cases, messages, items.
import { foldLine } from '../../../core/text/fold.ts'
import type { Db } from '../file/db.ts'

/** A whole client with its people, or one of its contacts. */
export type Subject = { readonly clientId: number; readonly contactId: number | null }

export type KnownPerson = { contactId: number; name: string; email: string; phone: string; channels: string }

export const peopleOf = (db: Db, { clientId, contactId }: Subject): KnownPerson[] =>
  db.all<KnownPerson>(
    `SELECT id AS contactId, name, email, phone, channels FROM contact
     WHERE client_id = $client AND ($contact IS NULL OR id = $contact) ORDER BY id`,
    { client: clientId, contact: contactId },
  )

export type KnownMark = { kind: string; value: string }

/** For a client all of them; for a contact those that are tied to the contact. */
export const marksOf = (db: Db, { clientId, contactId }: Subject): KnownMark[] =>
  db.all<KnownMark>(
    'SELECT kind, value FROM identity WHERE client_id = $client AND ($contact IS NULL OR contact_id = $contact)',
    { client: clientId, contact: contactId },
  )

export type IssuedTo = { name: string; contact: string; address: string; taxId: string }

/** How a client read on the quotes it was issued: it may have another name or place since, or have been another's. */
export const issuedTo = (db: Db, clientId: number): IssuedTo[] =>
  db.all<IssuedTo>(
    `SELECT DISTINCT COALESCE(parties ->> '$.buyer.name', '') AS name,
       COALESCE(parties ->> '$.buyer.contact', '') AS contact, COALESCE(parties ->> '$.buyer.address', '') AS address,
       COALESCE(parties ->> '$.buyer.taxId', '') AS taxId
     FROM quote WHERE client_id = ? AND parties IS NOT NULL`,
    [clientId],
  )

export type WrittenMessage = {
  messageId: number
  caseId: number
  itemId: number | null
  author: string
  text: string
}

/** What was written to the owner in the client's cases. */
export const writtenIn = (db: Db, clientId: number): WrittenMessage[] =>
  db.all<WrittenMessage>(
    `SELECT message.id AS messageId, case_id AS caseId, item_id AS itemId, author, text FROM message
     JOIN case_file ON case_file.id = case_id WHERE client_id = ? AND direction = 'in' ORDER BY message.id`,
    [clientId],
  )

export type KnownCase = {
  caseId: number
  title: string
  contactId: number | null
  name: string
  email: string | null
  uri: string | null
  shelf: string
}

export const casesOf = (db: Db, clientId: number): KnownCase[] =>
  db.all<KnownCase>(
    `SELECT id AS caseId, title, contact_id AS contactId, author_name AS name, author_email AS email, author_uri AS uri, shelf
     FROM case_file WHERE client_id = ? ORDER BY id`,
    [clientId],
  )

/** Items by addresses of mail, or of full names, also where no case was made of them. */
export function itemsBy(db: Db, emails: readonly string[], names: readonly string[]): number[] {
  const wantedMails = new Set(emails.map(foldLine))
  const wantedNames = new Set(names.map(foldLine))
  return db
    .all<{ id: number; name: string | null; email: string | null }>(
      `SELECT id, author_name AS name, author_email AS email FROM item
       WHERE author_email IS NOT NULL OR author_name IS NOT NULL`,
    )
    .filter(
      ({ name, email }) =>
        (email !== null && wantedMails.has(foldLine(email))) ||
        (name !== null && wantedNames.has(foldLine(name))),
    )
    .map(({ id }) => id)
}

const counted = (db: Db, sql: string, params: readonly number[]): number =>
  db.one<{ n: number }>(sql, params)?.n ?? 0

/** What stays of a client, for the owner to see: figures without a person. */
export const stayingOf = (db: Db, clientId: number) => ({
  agreements: counted(db, 'SELECT count(*) AS n FROM agreement WHERE client_id = ?', [clientId]),
  ledger: counted(
    db,
    `SELECT count(*) AS n FROM usage_entry WHERE entitlement_id IN (SELECT entitlement.id FROM entitlement
       JOIN agreement ON agreement.id = agreement_id WHERE client_id = ?)`,
    [clientId],
  ),
  quotes: counted(db, 'SELECT count(*) AS n FROM quote WHERE client_id = ? AND removed_at IS NULL', [
    clientId,
  ]),
  statements: counted(db, 'SELECT count(*) AS n FROM statement WHERE client_id = ?', [clientId]),
})

/** The owner's own words in the cases, in which names are replaced. */
export const repliesIn = (db: Db, caseIds: readonly number[]): number =>
  db.one<{ n: number }>(
    `SELECT count(*) AS n FROM message WHERE direction <> 'in' AND case_id IN (SELECT value FROM json_each(?))`,
    [JSON.stringify(caseIds)],
  )?.n ?? 0

export type KnownPlace = { sourceId: number; title: string }

const isAt = (address: string | null, domains: readonly string[]): boolean =>
  address !== null &&
  domains.some((domain) =>
    ['/', '.', '@', ':', ' '].some((before) => ` ${address.toLowerCase()}`.includes(before + domain)),
  )

/** Watched places at the client's own domains. */
export const placesAt = (db: Db, domains: readonly string[]): KnownPlace[] =>
  domains.length === 0
    ? []
    : db
        .all<KnownPlace & { address: string; site: string | null }>(
          'SELECT id AS sourceId, title, address, site FROM source ORDER BY id',
        )
        .filter(({ address, site }) => isAt(address, domains) || isAt(site, domains))
        .map(({ sourceId, title }) => ({ sourceId, title }))

/** Items, whoever wrote them, that stand on pages of these domains or in these places. */
export const itemsAt = (db: Db, domains: readonly string[], sourceIds: readonly number[]): number[] =>
  domains.length === 0
    ? []
    : db
        .all<{ id: number; at: string | null; source: number }>(
          `SELECT id, COALESCE(link, '') || ' ' || COALESCE(guid, '') || ' ' || COALESCE(thread_link, '') AS at,
             source_id AS source FROM item`,
        )
        .filter(({ at, source }) => sourceIds.includes(source) || isAt(at, domains))
        .map(({ id }) => id)
