// The agreements whose end comes near, each said once 30, 7 and 1 days ahead, with what is usually done about it.
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'

// What does not fit is told when these are dealt with.
const shownAtOnce = 3

export function EndingLines() {
  const { data } = useAnswer('agreement.reminders', {})
  if (!data || data.rows.length === 0) return null
  return (
    <div className="ending" data-testid="ending">
      <h2 className="label">{t('ending.title')}</h2>
      <ul>
        {data.rows.slice(0, shownAtOnce).map(({ agreementId, clientId, clientName, title, daysLeft }) => (
          <li key={agreementId} className="ending-line">
            <button type="button" className="link" onClick={() => openClients({ is: 'client', clientId })}>
              {clientName}
            </button>
            <span>{t('ending.line', { title, n: daysLeft })}</span>
            <span className="ending-actions">
              <Button
                isSmall
                aria-label={`${t('terms.renew')}: ${clientName}`}
                onClick={() => void write('agreement.renew', { agreementId, changes: null })}
              >
                {t('terms.renew')}
              </Button>
              <Button
                isSmall
                look="quiet"
                aria-label={`${t('ending.putAside')}: ${clientName}`}
                onClick={() => void write('agreement.putAside', { agreementId })}
              >
                {t('ending.putAside')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
