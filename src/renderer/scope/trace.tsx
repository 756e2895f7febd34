// The trace of a verdict: every rule that ran, what came of it and the facts it looked at.
import type { VerdictView } from '../../contract/case.ts'
import { factText, ruleText } from '../i18n/say.ts'
import { isKey, t } from '../i18n/t.ts'

type Line = VerdictView['trace'][number]

export const Trace = ({ lines }: { lines: readonly Line[] }) => (
  <ol className="trace" data-testid="trace">
    {lines.map((line) => (
      <li key={`${line.rule} ${line.agreement ?? ''} ${line.outcome} ${JSON.stringify(line.facts)}`}>
        <div className="rule">
          <b>
            {line.rule.replace(/^R/i, '')} {ruleText(line.rule)}
          </b>
          <span>{outcomeText(line.outcome)}</span>
        </div>
        <div className="facts">{factsText(line)}</div>
      </li>
    ))}
  </ol>
)

function outcomeText(outcome: string): string {
  const key = `outcome.${outcome}`
  return isKey(key) ? t(key) : outcome
}

function factsText({ agreement, facts }: Line): string {
  const parts = Object.entries(facts).map(([name, value]) => `${factText(name)}: ${value ?? t('common.none')}`)
  return [agreement ?? '', ...parts].filter(Boolean).join(' · ')
}
