// The meters of the agreement the verdict rests on; what else the client has agreed on stands folded beneath.
import type { CaseView, ScopeAgreement } from '../../contract/case.ts'
import { t } from '../i18n/t.ts'
import { AgreementHead } from './agreement-head.tsx'
import { Meter } from './meters.tsx'

export function AgreementMeters({ view: { agreements, verdict } }: { view: CaseView }) {
  const named = verdict?.trace.findLast(({ rule, agreement }) => rule === 'R10' && agreement !== null)
  const drawn = verdict?.toDebit.map(({ agreement }) => agreement) ?? []
  const meant = agreements.filter(
    ({ agreementId, title }) => String(agreementId) === named?.agreement || drawn.includes(title),
  )
  const shown = meant.length === 0 ? agreements : meant
  const others = agreements.filter((agreement) => !shown.includes(agreement))
  const isOne = agreements.length === 1
  return (
    <>
      {shown.map((agreement) => (
        <Meters key={agreement.agreementId} agreement={agreement} isHeaded={!isOne} />
      ))}
      {others.length === 0 ? null : (
        <details className="other-agreements">
          <summary>{t('scope.others', { n: others.length })}</summary>
          {others.map((agreement) => (
            <Meters key={agreement.agreementId} agreement={agreement} isHeaded />
          ))}
        </details>
      )}
    </>
  )
}

const Meters = ({ agreement, isHeaded }: { agreement: ScopeAgreement; isHeaded: boolean }) => (
  <section className="meters">
    {isHeaded ? <AgreementHead agreement={agreement} /> : null}
    {agreement.meters.map((meter) => (
      <Meter key={meter.entitlement} meter={meter} />
    ))}
  </section>
)
