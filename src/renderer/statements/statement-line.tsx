// One quiet line while last month's statements are still to be issued.
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { monthText } from './month-text.ts'

export function StatementLine() {
  const { data } = useAnswer('statement.reminder', {})
  if (!data?.due) return null
  const { month, clients } = data.due
  return (
    <section
      className="ending"
      aria-label={t('statement.due', { month: monthText(month), n: clients })}
      data-testid="statements-due"
    >
      <div className="ending-line">
        <span>{t('statement.due', { month: monthText(month), n: clients })}</span>
        <span className="ending-actions">
          <Button
            isSmall
            aria-label={`${t('statement.look')}: ${t('statement.title')}`}
            onClick={() => openClients({ is: 'statements', month })}
          >
            {t('statement.look')}
          </Button>
          <Button
            isSmall
            look="quiet"
            aria-label={`${t('statement.putAside')}: ${t('statement.title')}`}
            onClick={() => void write('statement.putAside', { month })}
          >
            {t('statement.putAside')}
          </Button>
        </span>
      </div>
    </section>
  )
}
