// Answers the list of clients and the terms of all their agreements in a few statements, however many clients there are.
import type { ClientForm } from '../../../contract/client.ts'
import type { TermChange } from '../../../core/agreement/term.ts'
import type { Db } from '../file/db.ts'

export type ListedClient = {
  readonly clientId: number
  readonly name: string
  readonly kind: ClientForm['kind']
  readonly language: ClientForm['language']
  readonly isReference: boolean
  /** Open and snoozed. */
  readonly openCases: number
}

/** Clients that were not removed, by name; their cases are counted in the index. */
export const listedClients = (db: Db): ListedClient[] =>
  db
    .all<Omit<ListedClient, 'isReference'> & { isReference: number }>(
      `SELECT id AS clientId, name, kind, language, is_reference AS isReference,
         (SELECT count(*) FROM case_file WHERE client_id = client.id AND shelf IN ('open', 'snoozed')) AS openCases
       FROM client WHERE removed_at IS NULL ORDER BY name COLLATE NOCASE, id LIMIT 5000`,
    )
    .map((row) => ({ ...row, isReference: row.isReference === 1 }))

/** What of an agreement says in which state it is. */
export type AgreementHead = {
  readonly agreementId: number
  readonly clientId: number
  readonly title: string
  readonly zone: string
  readonly start: string
  readonly end: string | null
  readonly status: 'active' | 'suspended' | 'terminated'
  readonly graceDays: number
  readonly history: {
    readonly changes: readonly TermChange[]
    readonly renewedBy: number | null
    readonly renews: number | null
    readonly versions: readonly HeadVersion[]
  }
}

/** What of a version says how long the agreement runs. */
type HeadVersion = {
  readonly effectiveFrom: string
  readonly text: { readonly end: string | null; readonly graceDays: number }
}

/** The agreements of all clients, or of one, by client, the latest start first. */
export function agreementHeads(db: Db, clientId: number | null = null): Map<number, AgreementHead[]> {
  const changes = Map.groupBy(
    db.all<TermChange & { agreementId: number }>(
      `SELECT agreement_id AS agreementId, name, on_date AS "on", reason FROM agreement_change
       WHERE taken_back_at IS NULL ORDER BY id`,
    ),
    ({ agreementId }) => agreementId,
  )
  const versions = Map.groupBy(
    db.all<{ agreementId: number; effectiveFrom: string; end: string | null; graceDays: number }>(
      `SELECT agreement_id AS agreementId, effective_from AS effectiveFrom, body ->> '$.end' AS "end",
         body ->> '$.graceDays' AS graceDays
       FROM agreement_version WHERE taken_back_at IS NULL ORDER BY agreement_id, effective_from`,
    ),
    ({ agreementId }) => agreementId,
  )
  const heads = db.all<Omit<AgreementHead, 'history'> & { renews: number | null }>(
    `SELECT id AS agreementId, client_id AS clientId, title, zone, start_on AS start, end_on AS "end", status,
       grace_days AS graceDays, renews_id AS renews
     FROM agreement WHERE removed_at IS NULL AND ($client IS NULL OR client_id = $client)
     ORDER BY client_id, start_on DESC, id`,
    { client: clientId },
  )
  const renewals = new Map(
    heads.flatMap(({ renews, agreementId }) => (renews === null ? [] : [[renews, agreementId] as const])),
  )
  return Map.groupBy(
    heads.map(({ renews, ...head }) => ({
      ...head,
      history: {
        changes: changes.get(head.agreementId) ?? [],
        renewedBy: renewals.get(head.agreementId) ?? null,
        renews,
        versions: (versions.get(head.agreementId) ?? []).map(({ effectiveFrom, end, graceDays }) => ({
          effectiveFrom,
          text: { end, graceDays },
        })),
      },
    })),
    ({ clientId }) => clientId,
  )
}
