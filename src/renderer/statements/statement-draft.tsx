// What a client would be issued for a month, to look at before it is; nothing of it is stored yet.
import { type ClientsPane, openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Preview } from '../quotes/preview.tsx'
import { Button } from '../ui/button.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { monthTitle } from './month-text.ts'
import '../quotes/quotes.css'
import './statements.css'

export function StatementDraft({ pane }: { pane: Extract<ClientsPane, { is: 'statementDraft' }> }) {
  const { clientId, month, from } = pane
  const { data, error } = useAnswer('statement.draft', { clientId, month })
  const { data: list } = useAnswer('statement.month', { month })
  const isOver = list?.rows.find((row) => row.clientId === clientId)?.isOver ?? false
  const issue = async (): Promise<void> => {
    const answer = await write('statement.issue', {
      clientId,
      month,
      replaces: null,
      reason: '',
      undoId: null,
    })
    if (answer.ok)
      openClients({ is: 'statement', clientId, statementId: answer.value.statementId, from, month })
  }
  useCommands({ 'statement.issue': isOver ? () => void issue() : undefined })
  if (error) return <ProblemNote problem={error.problem} />
  if (!data) return <KeysWait />
  const { document, letterhead } = data
  return (
    <article className="quote frozen">
      <div className="quote-side">
        <header className="quote-head">
          <h1>{monthTitle(month)}</h1>
          <p className="meta">
            <button type="button" className="link" onClick={() => openClients({ is: 'client', clientId })}>
              {document.client.name}
            </button>
          </p>
          <p className="muted">{isOver ? t('statement.notIssued') : t('statement.runs')}</p>
        </header>
        <div className="quote-acts">
          <Button look="primary" disabled={!isOver} command="statement.issue" onClick={() => void issue()}>
            {t('statement.issue')}
          </Button>
          <span className="hint">{t('statement.issueHint')}</span>
        </div>
      </div>
      <Preview
        path={`/statement-preview/${clientId}/${month}`}
        paper={letterhead.paper}
        state={JSON.stringify(document)}
        label={t('statement.preview')}
      />
    </article>
  )
}
