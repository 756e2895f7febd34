// An agreement in two lines: its name and state, its period and how much of it is left.
import type { ScopeAgreement } from '../../contract/case.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { StateChip } from '../ui/chips.tsx'

type Period = Pick<ScopeAgreement, 'start' | 'end' | 'daysLeft'>
type Props = { agreement: Period & Pick<ScopeAgreement, 'title' | 'state'> }

export const AgreementHead = ({ agreement }: Props) => (
  <div className="agreement-head">
    <div className="title">
      <span>{agreement.title}</span>
      <AgreementState state={agreement.state} />
    </div>
    <AgreementPeriod agreement={agreement} />
  </div>
)

/** Said only where it is not the usual one. */
export const AgreementState = ({ state }: Pick<ScopeAgreement, 'state'>) =>
  state === 'active' ? null : <StateChip text={t(`agreement.${state}`)} isStrong />

/** From when to when, in words: also what tells two agreements of one name apart. */
export const periodText = ({ start, end }: Pick<Period, 'start' | 'end'>): string =>
  end === null
    ? t('scope.periodOpen', { start: dateText(start) })
    : t('scope.period', { start: dateText(start), end: dateText(end) })

export const AgreementPeriod = ({ agreement: { start, end, daysLeft } }: { agreement: Period }) => (
  <div className="period">
    <span>{periodText({ start, end })}</span>
    {daysLeft === null ? null : (
      <>
        <span className="dot"> · </span>
        <span className="left">{leftText(daysLeft)}</span>
      </>
    )}
  </div>
)

const leftText = (daysLeft: number): string =>
  daysLeft >= 0 ? t('scope.daysLeft', { n: daysLeft }) : t('scope.endedAgo', { n: -daysLeft })
