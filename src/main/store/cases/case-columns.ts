// Names the columns of a case: which can be changed, and which say how it stands.
import type { CaseKind, CaseStatus } from '../../../contract/words.ts'

export type CaseColumns = {
  id: number
  no: number
  title: string
  kind: CaseKind
  kind_by: 'remit' | 'owner'
  status: CaseStatus
  shelf: 'open' | 'snoozed' | 'done' | 'quiet'
  /** Whose turn it is. */
  side: 'us' | 'them'
  source_id: number
  thread_key: string
  author_name: string
  author_email: string | null
  author_uri: string | null
  client_id: number | null
  client_via: string | null
  client_value: string | null
  contact_id: number | null
  service: string
  cause: string
  /** 1: it comes from an outage of the owner's own. */
  by_outage: 0 | 1
  minutes: number | null
  /** The day the work was done, where it was not the day of receipt. */
  occurred_on: string | null
  received_at: number
  /** Worked out from the clock's events, like `answered_at`: never set by hand, only by what settles the clock. */
  due_at: number
  answered_at: number | null
  snoozed_until: number | null
  /** What brings a snoozed case back besides its hour: their answer, or the end of its quote. */
  snoozed_for: 'answer' | 'quote' | null
  /** When the owner is to hear that nobody answered; `reminded_at`: that the hour came. */
  remind_at: number | null
  reminded_at: number | null
  since_at: number | null
  read_at: number | null
  verdict_kind: string | null
  created_at: number
}

export const editable = [
  'title',
  'thread_key',
  'author_name',
  'author_email',
  'author_uri',
  'kind',
  'kind_by',
  'status',
  'shelf',
  'side',
  'client_id',
  'client_via',
  'client_value',
  'contact_id',
  'service',
  'cause',
  'by_outage',
  'minutes',
  'occurred_on',
  'snoozed_until',
  'snoozed_for',
  'remind_at',
  'reminded_at',
  'since_at',
  'read_at',
  'verdict_kind',
] as const

export const standingColumns = [
  'status',
  'shelf',
  'side',
  'snoozed_until',
  'snoozed_for',
  'remind_at',
  'reminded_at',
  'since_at',
  'read_at',
] as const

/** The columns that say how a case stands. */
export const standingOf = (row: CaseColumns): CaseChange =>
  Object.fromEntries(standingColumns.map((column) => [column, row[column]]))

export type CaseChange = Partial<Pick<CaseColumns, (typeof editable)[number]>>
