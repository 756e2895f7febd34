// Names the closed lists a judgement speaks in: kinds, services and causes.

/** What a text wants, in the order ties are broken: a missed complaint costs most, noise least. */
export const caseKinds = ['complaint', 'request', 'question', 'praise', 'noise'] as const
export type CaseKind = (typeof caseKinds)[number]

/** What a text is about, in the words agreements use; `none` when no service is named. */
export const serviceKeys = [
  'revision',
  'new_page',
  'hosting',
  'performance',
  'dns',
  'domain',
  'email',
  'php',
  'security',
  'backup',
  'content',
  'feature',
  'training',
  'migration',
  'billing',
  'support',
  'project',
  'none',
] as const
export type ServiceKey = (typeof serviceKeys)[number]
/** A service the owner added: known to agreements and verdicts by this key for good, whatever it is called later. */
export type OwnServiceKey = `own:${string}`

/** Whose doing it is, as far as the words say; decides who pays, so `unknown` is the honest default. */
export const causes = ['provider_fault', 'client_script', 'third_party', 'change_request', 'unknown'] as const
export type Cause = (typeof causes)[number]
