// Lists the words with a fixed meaning that cross the border between page and program.
import { z } from 'zod'
import { caseKinds, causes } from '../core/classify/kinds.ts'
import { identityKinds } from '../core/client/evidence.ts'
import { leftOuts, ruleTakes } from '../core/feed/source-rules.ts'
import { languages } from '../core/language/language.ts'
import { quoteStates as storedStates } from '../core/quote/quote-state.ts'

export const caseKind = z.enum(caseKinds)
export const causeWord = z.enum(causes)
/** A service Remit knows, or one of the owner's own. */
export const serviceWord = z.string().regex(/^(?:own:)?[a-z0-9_]{1,40}$/, 'service')
export const languageWord = z.enum(languages)

export const caseStatuses = [
  'new',
  'triaged',
  'waiting_us',
  'waiting_client',
  'snoozed',
  'resolved',
  'merged',
] as const
export const caseStatus = z.enum(caseStatuses)
export const shelves = ['open', 'snoozed', 'done'] as const
export const shelfWord = z.enum(shelves)
/** What the inbox can list: the shelves, and what is picked from them by the clock. */
export const caseLists = [...shelves, 'today', 'late', 'unanswered', 'promised'] as const
export const caseListWord = z.enum(caseLists)
export const inboxGroups = ['needs_you', 'waiting', 'rest'] as const
export const inboxGroup = z.enum(inboxGroups)
export const verdictKind = z.enum(['in_contract', 'paid_extra', 'owners_call'])
export const sourceKinds = ['comments', 'forum', 'blog', 'alert', 'tickets', 'other'] as const
export const sourceKind = z.enum(sourceKinds)
export const leftOutWord = z.enum(leftOuts)
export const sourceNoticeWord = z.enum(['missed', 'silent', 'gone', 'moved', 'alert_died'])
export const ruleTake = z.enum(ruleTakes)
export const identityKind = z.enum(identityKinds)
export const quoteStates = [...storedStates, 'expired'] as const
export const quoteState = z.enum(quoteStates)
export const agreementStates = [
  'active',
  'expiring',
  'grace',
  'expired',
  'not_started',
  'suspended',
  'terminated',
  'none',
] as const
export const agreementState = z.enum(agreementStates)

export type CaseKind = z.infer<typeof caseKind>
export type CaseStatus = z.infer<typeof caseStatus>
export type CaseListName = z.infer<typeof caseListWord>
export type InboxGroup = z.infer<typeof inboxGroup>
export type VerdictKind = z.infer<typeof verdictKind>
export type SourceKind = z.infer<typeof sourceKind>
export type QuoteState = z.infer<typeof quoteState>
export type AgreementState = z.infer<typeof agreementState>
