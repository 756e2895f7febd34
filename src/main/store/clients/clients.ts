// Stores clients with their contacts and identities.
import type { ClientForm } from '../../../contract/client.ts'
import type { Identity } from '../../../core/client/match.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { Db } from '../file/db.ts'

type ClientColumns = {
  id: number
  name: string
  kind: ClientForm['kind']
  language: ClientForm['language']
  currency: string
  zone: string
  address: string
  tax_id: string
  notes: string
  stage: ClientForm['stage']
}
type ContactColumns = {
  id: number
  name: string
  email: string
  phone: string
  responsible: number
  is_billing: number
  is_technical: number
  salutation: string
  channels: string
  active_from: string | null
  active_to: string | null
}
type IdentityColumns = { kind: Identity['kind']; value: string }

export type ClientSummary = Pick<
  ClientColumns,
  'id' | 'name' | 'kind' | 'language' | 'currency' | 'zone' | 'address' | 'tax_id'
>

/** Clients that were not removed, by name. */
export const listClients = (db: Db): ClientSummary[] =>
  db.all<ClientSummary>(
    `SELECT id, name, kind, language, currency, zone, address, tax_id FROM client
     WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id LIMIT 5000`,
  )

export const clientCount = (db: Db): number =>
  db.one<{ n: number }>('SELECT count(*) AS n FROM client WHERE removed_at IS NULL')?.n ?? 0

export const clientSummary = (db: Db, clientId: number): ClientSummary | undefined =>
  db.one<ClientSummary>(
    'SELECT id, name, kind, language, currency, zone, address, tax_id FROM client WHERE id = ? AND removed_at IS NULL',
    [clientId],
  )

export const isClientThere = (db: Db, clientId: number): boolean =>
  db.one('SELECT 1 FROM client WHERE id = ? AND removed_at IS NULL', [clientId]) !== undefined

export const contactsOf = (db: Db, clientId: number): ContactColumns[] =>
  db.all<ContactColumns>(
    `SELECT * FROM contact WHERE client_id = ? AND removed_at IS NULL
     ORDER BY responsible DESC, id`,
    [clientId],
  )

/** Those the owner took off the form: who they were is kept. */
export const removedContactsOf = (db: Db, clientId: number): Pick<ContactColumns, 'name' | 'email'>[] =>
  db.all<Pick<ContactColumns, 'name' | 'email'>>(
    `SELECT name, email FROM contact WHERE client_id = ? AND removed_at IS NOT NULL ORDER BY id DESC LIMIT 200`,
    [clientId],
  )

const identitiesOf = (db: Db, clientId: number, origin: Identity['origin']): IdentityColumns[] =>
  db.all<IdentityColumns>('SELECT kind, value FROM identity WHERE client_id = ? AND origin = ? ORDER BY id', [
    clientId,
    origin,
  ])

/** The client as the owner edits it; `learned` are the identities Remit remembered from assignments. */
export function readClient(
  db: Db,
  clientId: number,
): { form: ClientForm; learned: ClientForm['identities'] } | undefined {
  const row = db.one<ClientColumns>('SELECT * FROM client WHERE id = ? AND removed_at IS NULL', [clientId])
  if (!row) return undefined
  return {
    form: {
      clientId: row.id,
      name: row.name,
      kind: row.kind,
      language: row.language,
      currency: row.currency,
      zone: row.zone,
      address: row.address,
      taxId: row.tax_id,
      notes: row.notes,
      stage: row.stage,
      contacts: contactsOf(db, clientId).map((contact) => ({
        contactId: contact.id,
        name: contact.name,
        email: contact.email,
        phone: contact.phone,
        responsible: contact.responsible === 1,
        billing: contact.is_billing === 1,
        technical: contact.is_technical === 1,
        salutation: contact.salutation,
        channels: contact.channels,
        activeFrom: contact.active_from,
        activeTo: contact.active_to,
      })),
      identities: identitiesOf(db, clientId, 'manual'),
    },
    learned: identitiesOf(db, clientId, 'learned'),
  }
}

function writeContacts(db: Db, clientId: number, contacts: ClientForm['contacts'], nowMs: number): void {
  const kept = new Set(contacts.map((contact) => contact.contactId))
  for (const contact of contactsOf(db, clientId)) {
    if (!kept.has(contact.id)) db.run('UPDATE contact SET removed_at = ? WHERE id = ?', [nowMs, contact.id])
  }
  for (const contact of contacts) {
    const values = {
      client: clientId,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      responsible: contact.responsible ? 1 : 0,
      billing: contact.billing ? 1 : 0,
      technical: contact.technical ? 1 : 0,
      salutation: contact.salutation,
      channels: contact.channels,
      activeFrom: contact.activeFrom,
      activeTo: contact.activeTo,
    }
    if (contact.contactId === null) {
      db.run(
        `INSERT INTO contact (client_id, name, email, phone, responsible, is_billing, is_technical, salutation, channels,
           active_from, active_to)
         VALUES ($client, $name, $email, $phone, $responsible, $billing, $technical, $salutation, $channels,
           $activeFrom, $activeTo)`,
        values,
      )
    } else {
      db.run(
        `UPDATE contact SET name = $name, email = $email, phone = $phone, responsible = $responsible,
           is_billing = $billing, is_technical = $technical, salutation = $salutation, channels = $channels,
           active_from = $activeFrom, active_to = $activeTo, removed_at = NULL
         WHERE id = $id AND client_id = $client`,
        { ...values, id: contact.contactId },
      )
    }
  }
}

function writeIdentities(
  db: Db,
  clientId: number,
  identities: ClientForm['identities'],
  nowMs: number,
): void {
  db.run("DELETE FROM identity WHERE client_id = ? AND origin = 'manual'", [clientId])
  for (const identity of identities) addIdentity(db, clientId, identity, 'manual', nowMs)
}

/** Remembers how a client signs; says whether it was new. A manual identity outranks a learned one. */
export function addIdentity(
  db: Db,
  clientId: number,
  identity: ClientForm['identities'][number],
  origin: Identity['origin'],
  nowMs: number,
): boolean {
  const { changes } = db.run(
    `INSERT INTO identity (client_id, kind, value, folded, origin, created_at) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (client_id, kind, folded) DO UPDATE SET origin = 'manual', value = excluded.value
     WHERE excluded.origin = 'manual' AND identity.origin = 'learned'`,
    [clientId, identity.kind, identity.value, foldLine(identity.value), origin, nowMs],
  )
  return changes > 0
}

export function forgetIdentity(db: Db, clientId: number, kind: string, value: string): void {
  db.run("DELETE FROM identity WHERE client_id = ? AND kind = ? AND folded = ? AND origin = 'learned'", [
    clientId,
    kind,
    foldLine(value),
  ])
}

/** Writes the whole form and gives the client's id back. */
export function writeClient(db: Db, form: ClientForm, nowMs: number): number {
  const values = [
    form.name,
    form.kind,
    form.language,
    form.currency,
    form.zone,
    form.address,
    form.taxId,
    form.notes,
    form.stage,
  ]
  let clientId = form.clientId
  if (clientId === null) {
    clientId = db.run(
      `INSERT INTO client (name, kind, language, currency, zone, address, tax_id, notes, stage, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [...values, nowMs],
    ).id
  } else {
    db.run(
      `UPDATE client SET name = ?, kind = ?, language = ?, currency = ?, zone = ?, address = ?, tax_id = ?,
       notes = ?, stage = ?, removed_at = NULL WHERE id = ?`,
      [...values, clientId],
    )
  }
  writeContacts(db, clientId, form.contacts, nowMs)
  writeIdentities(db, clientId, form.identities, nowMs)
  return clientId
}

/** What is for the owner's eyes alone. */
export function setPrivate(
  db: Db,
  clientId: number,
  { notes, stage }: Pick<ClientForm, 'notes' | 'stage'>,
): void {
  db.run('UPDATE client SET notes = ?, stage = ? WHERE id = ?', [notes, stage, clientId])
}

/** A removed client keeps its cases, ledger and quotes; it only leaves the lists and matches nobody any more. */
export function setClientRemoved(db: Db, clientId: number, removedAtMs: number | null): void {
  db.run('UPDATE client SET removed_at = ? WHERE id = ?', [removedAtMs, clientId])
}

export const isReferenceClient = (db: Db, clientId: number): boolean =>
  db.one('SELECT 1 FROM client WHERE id = ? AND is_reference = 1 AND removed_at IS NULL', [clientId]) !==
  undefined

/** What is open with a reference customer stands before everything else. */
export function setReferenceClient(db: Db, clientId: number, isReference: boolean): void {
  db.run('UPDATE client SET is_reference = ? WHERE id = ?', [isReference ? 1 : 0, clientId])
}

/** Everything an author can be recognised by: names of clients and contacts, their addresses, and what was remembered. */
export function allIdentities(db: Db): Identity[] {
  type Row = {
    clientId: number
    contactId: number | null
    kind: Identity['kind']
    value: string
    origin: Identity['origin']
  }
  return db.all<Row>(
    `SELECT client_id AS clientId, contact_id AS contactId, identity.kind, value, origin FROM identity
       JOIN client ON client.id = identity.client_id WHERE client.removed_at IS NULL
     UNION ALL
     SELECT id, NULL, 'name', name, 'manual' FROM client WHERE removed_at IS NULL
     UNION ALL
     SELECT client_id, contact.id, 'name', contact.name, 'manual' FROM contact
       JOIN client ON client.id = contact.client_id
       WHERE contact.removed_at IS NULL AND client.removed_at IS NULL AND contact.name <> ''
     UNION ALL
     SELECT client_id, contact.id, 'email', email, 'manual' FROM contact
       JOIN client ON client.id = contact.client_id
       WHERE contact.removed_at IS NULL AND client.removed_at IS NULL AND email <> ''
     UNION ALL
     SELECT client_id, contact.id, 'phone', phone, 'manual' FROM contact
       JOIN client ON client.id = contact.client_id
       WHERE contact.removed_at IS NULL AND client.removed_at IS NULL AND phone <> ''
     UNION ALL
     SELECT id, NULL, 'brand', name, 'manual' FROM client WHERE removed_at IS NULL AND kind = 'company'
     UNION ALL
     SELECT client_id, NULL, 'agreement', number, 'manual' FROM agreement
       JOIN client ON client.id = agreement.client_id
       WHERE agreement.removed_at IS NULL AND client.removed_at IS NULL AND number <> ''`,
  )
}

/** Says which of the client's people goes by an identity. */
export function setIdentityContact(db: Db, clientId: number, value: string, contactName: string): void {
  db.run(
    `UPDATE identity SET contact_id = (SELECT id FROM contact WHERE client_id = $client AND name = $contact)
     WHERE client_id = $client AND value = $value`,
    { client: clientId, contact: contactName, value },
  )
}
