// The verdicts that others have replaced, each with the time it stood; asked for only when the trace is open.
import type { CaseView } from '../../contract/case.ts'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { reasonText, serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

export function EarlierVerdicts({ view: { caseId, service } }: { view: CaseView }) {
  const { data } = useAnswer('case.verdicts', { caseId })
  const nowMs = useNow()
  if (!data || data.rows.length === 0) return null
  return (
    <>
      <h3 className="label">{t('scope.earlier')}</h3>
      <ul className="earlier">
        {data.rows.map(({ kind, reasons, price, currency, decided, fromMs, toMs }) => (
          <li key={`${fromMs} ${toMs}`}>
            <b>{t(`verdict.${kind}`)}</b>{' '}
            {price !== null && price > 0 && currency !== null ? `${moneyText(price, currency)} · ` : ''}
            {t('scope.until', { when: momentWords(toMs, nowMs) })}
            <div className="facts">
              {reasons.map((code) => reasonText(code, { service: serviceText(service.key) })).join(' ')}
              {decided === null ? '' : ` ${t('scope.decided', { reason: decided.reason })}`}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}
