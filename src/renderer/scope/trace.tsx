// The trace of a verdict: every rule that ran, what came of it and the facts it looked at.
import type { CaseView, VerdictView } from '../../contract/case.ts'
import { shortDateText } from '../i18n/dates.ts'
import { locale } from '../i18n/locale.ts'
import { minutesText, moneyText } from '../i18n/money.ts'
import { factText, flagText, reasonText, ruleText, serviceText } from '../i18n/say.ts'
import { isKey, t } from '../i18n/t.ts'

type Line = VerdictView['trace'][number]
type Fact = Line['facts'][string]

export const Trace = ({ view, verdict }: { view: CaseView; verdict: VerdictView }) => (
  <ol className="trace" data-testid="trace">
    {verdict.trace.map((line) => (
      <li key={`${line.rule} ${line.agreement ?? ''} ${line.outcome} ${JSON.stringify(line.facts)}`}>
        <div className="rule">
          <b>
            {line.rule.replace(/^R/i, '')} · {ruleText(line.rule)}
          </b>
          <span>{outcomeText(line.outcome, view)}</span>
        </div>
        <div className="facts">{factsText(line, view, verdict)}</div>
      </li>
    ))}
  </ol>
)

/** A short word as it is; a code with the sentence it stands for. */
function outcomeText(outcome: string, view: CaseView): string {
  const key = [`outcome.${outcome}`, `verdict.${outcome}`].find(isKey)
  if (key) return t(key)
  if (isKey(`reason.${outcome}`)) return reasonText(outcome, { service: serviceText(view.service.key) })
  return flagText(outcome)
}

function factsText({ agreement, facts }: Line, view: CaseView, verdict: VerdictView): string {
  const title = view.agreements.find((each) => String(each.agreementId) === agreement)?.title ?? ''
  const parts = Object.entries(facts)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${factText(name)} ${valueText(name, value, view, verdict)}`)
  return [title, ...parts].filter(Boolean).join(' · ')
}

const moneyFacts: ReadonlySet<string> = new Set(['price', 'chargedPrice', 'leakage'])

function valueText(name: string, value: Fact, view: CaseView, { currency }: VerdictView): string {
  if (value === null) return t('common.none')
  if (typeof value === 'boolean') return value ? t('fact.yes') : t('fact.no')
  if (typeof value === 'number') return numberText(name, value, currency)
  if (name === 'contact') return view.contact?.name ?? view.author.name
  if (name === 'responsible') return namesOf(view)
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return shortDateText(value)
  if (name === 'entitlement' || name === 'entitlements') return labelsOf(value, view)
  const key = [`${name}.${value}`, `verdict.${value}`, `agreement.${value}`, `fact.${value}`].find(isKey)
  return key ? t(key) : value
}

function numberText(name: string, value: number, currency: string | null): string {
  if (moneyFacts.has(name) && currency !== null) return moneyText(value, currency)
  if (name === 'minutes') return minutesText(value)
  if (name !== 'confidence') return value.toLocaleString(locale().tag)
  return value.toLocaleString(locale().tag, { style: 'percent' })
}

const namesOf = ({ agreements }: CaseView): string =>
  [...new Set(agreements.flatMap(({ responsible }) => responsible ?? []))].join(', ')

/** Entitlements are named by their numbers in the trace; people know them by their labels. */
function labelsOf(ids: string, view: CaseView): string {
  const meters = view.agreements.flatMap((agreement) => agreement.meters)
  return ids
    .split(', ')
    .map((id) => meters.find((meter) => meter.entitlement === id)?.label ?? id)
    .join(', ')
}
