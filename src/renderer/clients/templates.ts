// Fills in the agreements small firms usually make, so that a new one begins with a choice and not with an empty form.
import type { AgreementForm, EntitlementForm } from '../../contract/client.ts'
import { entitlementDefaults } from '../../core/scope/agreement-defaults.ts'
import { dayAfter, monthsAfter } from '../i18n/dates.ts'
import { type Catalogue, type Key, t } from '../i18n/t.ts'

export const templateNames = ['web_basic', 'care', 'hosting', 'prepaid', 'oncall', 'blank'] as const
export type TemplateName = (typeof templateNames)[number]

export type TemplateFacts = {
  readonly clientId: number
  readonly zone: string
  readonly currency: string
  /** The first day, YYYY-MM-DD. */
  readonly start: string
  /** In the client's language, for labels and clauses: documents name them. */
  readonly words: Catalogue
}

/** How long the usual ones run; null = without an end. */
export const templateMonths: Readonly<Record<TemplateName, number | null>> = {
  web_basic: 6,
  care: null,
  hosting: 12,
  prepaid: null,
  oncall: 12,
  blank: null,
}

const dayMinutes = 1440
const hourMinutes = 60

export const emptyEntitlement: EntitlementForm = {
  ...entitlementDefaults,
  services: [],
  causes: null,
  entitlementId: null,
  label: '',
  unit: 'request',
  quantity: 1,
  clauseNo: null,
}

export const excludedEntitlement: EntitlementForm = {
  ...emptyEntitlement,
  effect: 'exclude',
  unit: 'unlimited',
  quantity: null,
}

/** The price and the days of the forum's own reply template: three changes, then Rp 500.000 and 3 days. */
const extraPrice = (currency: string): EntitlementForm['overage'] =>
  currency === 'IDR' ? { fixed: 500_000 } : null
const extraDays = 3

type Part = Partial<AgreementForm> & {
  readonly entitlements: EntitlementForm[]
  readonly clauses: AgreementForm['clauses']
}

export function agreementFrom(name: TemplateName, facts: TemplateFacts): AgreementForm {
  const { clientId, zone, currency, start } = facts
  const months = templateMonths[name]
  return {
    agreementId: null,
    clientId,
    number: '',
    title: name === 'blank' ? '' : t(`template.${name}.title`),
    zone,
    currency,
    start,
    end: months === null ? null : dayAfter(monthsAfter(start, months), -1),
    status: 'active',
    graceDays: 0,
    graceMode: 'honour',
    warrantyDays: 0,
    contactPolicy: 'warn',
    unlistedPolicy: 'owner',
    responseTargetMinutes: dayMinutes,
    hours: null,
    termClauseNo: name === 'blank' ? null : '1',
    fee: null,
    limits: [],
    packageVersionId: null,
    ...parts[name](facts),
  }
}

const clauseOf = ({ words }: TemplateFacts, no: string, key: Key) => ({ no, text: words[key] })

const parts: Readonly<Record<TemplateName, (facts: TemplateFacts) => Part>> = {
  web_basic: (facts) => ({
    warrantyDays: 30,
    entitlements: [
      {
        ...emptyEntitlement,
        label: facts.words['template.rounds'],
        services: ['revision', 'content'],
        quantity: 3,
        overage: extraPrice(facts.currency),
        leadDays: extraDays,
        clauseNo: '2.1',
      },
      {
        ...emptyEntitlement,
        label: facts.words['template.questions'],
        services: ['support'],
        unit: 'unlimited',
        quantity: null,
        clauseNo: '2.2',
      },
      {
        ...excludedEntitlement,
        label: facts.words['template.newPages'],
        services: ['new_page', 'feature'],
        overage: extraPrice(facts.currency),
        leadDays: extraDays,
        clauseNo: '2.3',
      },
    ],
    clauses: [
      clauseOf(facts, '1', 'template.clause.term'),
      clauseOf(facts, '2.1', 'template.clause.rounds'),
      clauseOf(facts, '2.2', 'template.clause.questions'),
      clauseOf(facts, '2.3', 'template.clause.newPages'),
    ],
  }),
  care: (facts) => ({
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
    entitlements: [
      {
        ...emptyEntitlement,
        label: facts.words['template.careHours'],
        services: ['*'],
        unit: 'minute',
        quantity: 120,
        period: 'calendar_month',
        rolloverCap: 60,
        incrementMinutes: 15,
        freeUpToMinutes: 10,
        split: true,
        clauseNo: '2.1',
      },
    ],
    clauses: [
      clauseOf(facts, '1', 'template.clause.term'),
      clauseOf(facts, '2.1', 'template.clause.careHours'),
    ],
  }),
  hosting: (facts) => ({
    graceDays: 7,
    entitlements: [
      {
        ...emptyEntitlement,
        label: facts.words['template.faults'],
        services: ['hosting', 'performance', 'email', 'dns', 'domain', 'security'],
        unit: 'unlimited',
        quantity: null,
        clauseNo: '2.1',
      },
      {
        ...emptyEntitlement,
        label: facts.words['template.restores'],
        services: ['backup'],
        quantity: 2,
        period: 'year',
        clauseNo: '2.2',
      },
      {
        ...excludedEntitlement,
        label: facts.words['template.scripts'],
        services: ['php'],
        selfService: true,
        clauseNo: '2.3',
      },
    ],
    clauses: [
      clauseOf(facts, '1', 'template.clause.term'),
      clauseOf(facts, '2.1', 'template.clause.faults'),
      clauseOf(facts, '2.2', 'template.clause.restores'),
      clauseOf(facts, '2.3', 'template.clause.scripts'),
    ],
  }),
  prepaid: (facts) => ({
    entitlements: [
      {
        ...emptyEntitlement,
        label: facts.words['template.prepaidHours'],
        services: ['*'],
        unit: 'minute',
        quantity: 0,
        incrementMinutes: 30,
        split: true,
        requiresPayment: true,
        clauseNo: '2.1',
      },
    ],
    clauses: [
      clauseOf(facts, '1', 'template.clause.term'),
      clauseOf(facts, '2.1', 'template.clause.prepaid'),
    ],
  }),
  oncall: (facts) => ({
    responseTargetMinutes: hourMinutes,
    entitlements: [
      {
        ...emptyEntitlement,
        label: facts.words['template.onCall'],
        services: ['hosting', 'performance', 'security', 'email'],
        quantity: 2,
        period: 'calendar_month',
        clauseNo: '2.1',
      },
    ],
    clauses: [clauseOf(facts, '1', 'template.clause.term'), clauseOf(facts, '2.1', 'template.clause.onCall')],
  }),
  blank: () => ({ entitlements: [emptyEntitlement], clauses: [] }),
}
