// Says a verdict in one or two sentences of the page's language, with the figures the owner needs. Pure: case in, words out.
import type { CaseView, MeterView, ScopeAgreement, VerdictView } from '../../contract/case.ts'
import { dateText } from '../i18n/dates.ts'
import { minutesText } from '../i18n/money.ts'
import { flagText, reasonText, serviceText } from '../i18n/say.ts'
import { isKey, t, type Values } from '../i18n/t.ts'

/** The sentences of all reasons, in the order the rules gave them. */
export const verdictSentence = (view: CaseView, verdict: VerdictView): string =>
  verdict.reasons.map((code) => reasonSentence(view, verdict, code)).join(' ')

export function reasonSentence(view: CaseView, verdict: VerdictView, code: string): string {
  if (code === 'IN_QUOTA' && verdict.byQuote !== null)
    return t('scope.byQuote', { number: verdict.byQuote.number })
  const known = knownFacts(view, verdict, code)
  if (known) {
    const key = `reason.${code}.${known.form}`
    if (isKey(key)) return t(key, known.values)
  }
  return reasonText(code, { service: serviceText(view.service.key) })
}

/** What is worth knowing beside the reasons, with the names and days the trace holds. */
export function flagSentence({ agreements }: CaseView, { trace }: VerdictView, flag: string): string {
  const fact = (rule: string, name: string) => trace.find((line) => line.rule === rule)?.facts[name] ?? null
  const known = (values: Record<string, unknown>): string => {
    const key = `flag.${flag}.known`
    const texts = Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    )
    return texts.length === Object.keys(values).length && isKey(key)
      ? t(key, Object.fromEntries(texts))
      : flagText(flag)
  }
  const day = (date: unknown) => (typeof date === 'string' ? dateText(date) : null)
  switch (flag) {
    case 'WRONG_CONTACT':
      return known({ name: agreements.find(({ responsible }) => responsible !== null)?.responsible })
    case 'ALREADY_ANSWERED':
      return known({ date: day(fact('R3', 'answeredOn')), no: fact('R3', 'case'), to: fact('R3', 'to') })
    case 'BACKDATED':
      return known({ date: day(fact('R9', 'debitOn')) })
    default:
      return flagText(flag)
  }
}

type Known = { readonly form: 'known' | 'unlimited'; readonly values: Values }

function knownFacts(view: CaseView, verdict: VerdictView, code: string): Known | null {
  const agreement = agreementOf(view, verdict)
  switch (code) {
    case 'EXPIRED':
      return agreement?.end ? { form: 'known', values: { end: dateText(agreement.end) } } : null
    case 'NOT_STARTED':
      return agreement ? { form: 'known', values: { start: dateText(agreement.start) } } : null
    case 'QUOTA_EXHAUSTED':
      return meterFacts(onlyMeter(view, verdict, (meter) => meter.left !== null && meter.left <= 0))
    case 'IN_QUOTA':
      return meterFacts(onlyMeter(view, verdict, () => true))
    case 'PARTIAL':
      return verdict.billableMinutes === null
        ? null
        : { form: 'known', values: { billable: minutesText(verdict.billableMinutes) } }
    case 'CAP':
      return verdict.capMinutes === null
        ? null
        : { form: 'known', values: { cap: minutesText(verdict.capMinutes) } }
    default:
      return null
  }
}

/** The agreement the deciding rule looked at; with one agreement there is no question. */
function agreementOf(view: CaseView, verdict: VerdictView): ScopeAgreement | undefined {
  if (view.agreements.length === 1) return view.agreements[0]
  const named = verdict.trace.findLast(
    (line) => line.agreement !== null && verdict.reasons.includes(line.outcome),
  )
  return view.agreements.find(
    (agreement) =>
      named?.agreement === agreement.number || named?.agreement === String(agreement.agreementId),
  )
}

/** The meter a reason speaks of, when the trace names it or only one can be meant. */
function onlyMeter(
  view: CaseView,
  verdict: VerdictView,
  fits: (meter: MeterView) => boolean,
): MeterView | undefined {
  const meters = view.agreements.flatMap((agreement) => agreement.meters).filter(fits)
  if (meters.length === 1) return meters[0]
  const named = new Set(
    verdict.trace.flatMap(({ facts }) =>
      [facts['entitlement'], facts['entitlements']].flatMap((ids) => String(ids ?? '').split(', ')),
    ),
  )
  const meant = meters.filter((meter) => named.has(meter.entitlement))
  return meant.length === 1 ? meant[0] : undefined
}

function meterFacts(meter: MeterView | undefined): Known | null {
  if (!meter) return null
  const { label, unit, used, open, left } = meter
  if (unit === 'unlimited' || open === null || left === null) return { form: 'unlimited', values: { label } }
  return {
    form: 'known',
    values: { label, used: amountOf(meter, used), open: amountOf(meter, open), left: amountOf(meter, left) },
  }
}

/** An amount in the meter's own unit. */
export const amountOf = ({ unit }: Pick<MeterView, 'unit'>, amount: number): string | number =>
  unit === 'minute' ? minutesText(amount) : amount
