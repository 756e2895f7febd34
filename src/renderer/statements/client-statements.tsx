// A client's statements, the newest first, and the one that is due.
import { useState } from 'react'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { FactChips } from './fact-chips.tsx'
import { monthText, monthTitle } from './month-text.ts'
import './statements.css'

// Half a year; older ones are one press away.
const shownAtFirst = 6

export function ClientStatements({ clientId }: { clientId: number }) {
  const { data } = useAnswer('statement.ofClient', { clientId })
  const [showsAll, setShowsAll] = useState(false)
  if (!data || (data.rows.length === 0 && data.due === null)) return null
  const { rows, due } = data
  const shown = showsAll ? rows : rows.slice(0, shownAtFirst)
  return (
    <section className="section" aria-label={t('statement.title')} data-testid="client-statements">
      <header className="pane-head">
        <h2>{t('statement.title')}</h2>
        {due === null ? null : (
          <Button
            isSmall
            onClick={() => openClients({ is: 'statementDraft', clientId, month: due, from: 'client' })}
          >
            {t('statement.draftOf', { month: monthText(due) })}
          </Button>
        )}
      </header>
      <ul className="plain-list">
        {shown.map(({ statementId, number, month, events, stands }) => (
          <li key={statementId}>
            <button
              type="button"
              className="entry"
              onClick={() => openClients({ is: 'statement', clientId, statementId, from: 'client', month })}
            >
              <span className="name">{monthTitle(month)}</span>
              <span className="side">{number}</span>
              <span className="below">
                {stands ? (
                  <FactChips events={events} />
                ) : (
                  <StateChip text={t('statement.fact.withdrawn')} isStrong />
                )}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < rows.length ? (
        <Button isSmall look="quiet" onClick={() => setShowsAll(true)}>
          {t('statement.all', { n: rows.length })}
        </Button>
      ) : null}
    </section>
  )
}
