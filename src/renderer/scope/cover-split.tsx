// How one request is divided: what the agreement covers, from where, and what is billed.
import type { CoverPart, VerdictView } from '../../contract/case.ts'
import { minutesText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { amountOf } from './verdict-sentence.ts'

export const partText = (part: CoverPart): string =>
  [amountOf(part, part.quantity), [part.label, part.agreement].filter(Boolean).join(', ')].join(' · ')

/** Shown only where the agreement covers a part. */
export function CoverSplit({ verdict: { covered, billableMinutes } }: { verdict: VerdictView }) {
  if (covered.length === 0 || billableMinutes === null) return null
  const coveredMinutes = covered.reduce((sum, { quantity }) => sum + quantity, 0)
  const share = (coveredMinutes / (coveredMinutes + billableMinutes)) * 100
  return (
    <div className="cover" data-testid="cover">
      <span className="track" aria-hidden="true">
        <i style={{ width: `${share}%` }} />
      </span>
      <dl>
        <dt>{t('scope.covered')}</dt>
        <dd className="num">
          {covered.map((part) => (
            <div key={`${part.label} ${part.agreement}`}>{partText(part)}</div>
          ))}
        </dd>
        <dt>{t('scope.billed')}</dt>
        <dd className="num">{minutesText(billableMinutes)}</dd>
      </dl>
    </div>
  )
}
