// Clients who acknowledged a statement and afterwards asked beyond it, with what they asked.
import { openCase, openClients } from '../frame/view.ts'
import { dateText, shortDateText } from '../i18n/dates.ts'
import { isKey, t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

const reasonText = (reason: string): string => {
  const key = `statement.overstep.${reason}`
  return isKey(key) ? t(key) : reason
}

export function Overstepped() {
  const { data } = useAnswer('statement.overstepped', {})
  if (!data || data.rows.length === 0) return null
  return (
    <section className="section" aria-label={t('statement.overstepped')} data-testid="overstepped">
      <h2>{t('statement.overstepped')}</h2>
      {data.rows.map(({ clientId, clientName, number, acknowledgedOn, cases }) => (
        <div key={clientId} className="overstep">
          <p>
            <button type="button" className="link" onClick={() => openClients({ is: 'client', clientId })}>
              {clientName}
            </button>{' '}
            <span className="muted">
              {t('statement.overstepText', { number, date: dateText(acknowledgedOn) })}
            </span>
          </p>
          <ul className="plain-list">
            {cases.map(({ caseId, no, title, receivedOn, reason }) => (
              <li key={caseId}>
                <button type="button" className="entry" onClick={() => openCase(caseId)}>
                  <span className="name">{title}</span>
                  <span className="side num">{t('inbox.caseNo', { no })}</span>
                  <span className="below num">
                    {shortDateText(receivedOn)} · {reasonText(reason)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
