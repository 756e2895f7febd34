// What is judged: one request of a client, with everything known about it, beside the agreements and the ledger.
import type { Agreement, Cause, Lot, Usage } from './agreement.ts'

export type ScopeRequest = {
  readonly service: string
  /** How sure the service was recognised, 0 to 1. */
  readonly confidence: number
  readonly receivedAtMs: number
  /** When the work was done; the time of receipt where it is missing. */
  readonly occurredAtMs?: number
  /** The day of the work, where no instant of it is known; a day of whatever zone an agreement has. */
  readonly occurredOn?: string
  /** When it was entered; the time of receipt where it is missing. */
  readonly postedAtMs?: number
  /** Null = no estimate yet. */
  readonly minutes: number | null
  /** Who asked; null = not checked. */
  readonly contact: string | null
  readonly client: 'known' | 'unknown'
  readonly cause: Cause
  /** Whether the case is linked to an incident of the provider. */
  readonly incident: boolean
  /** A similar question of the same client that was answered before. */
  readonly similar?: { readonly answeredOn: string; readonly caseId: string; readonly to: string }
}

export type Override = { readonly reason: string; readonly chargedPrice: number }

export type ScopeInput = {
  /** Every agreement the client ever had. */
  readonly agreements: readonly Agreement[]
  readonly lots: readonly Lot[]
  readonly usage: readonly Usage[]
  readonly request: ScopeRequest
  /** Last day whose statement is issued, for agreements that do not say it themselves. */
  readonly closedThrough?: string
  readonly override?: Override
}
