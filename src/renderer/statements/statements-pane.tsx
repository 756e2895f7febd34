// All statements of a month in one place: which clients have theirs, what became of each, the month's news and the batch.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { StatementMonthRow } from '../../contract/statement.ts'
import { languages } from '../../core/language/language.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { Empty } from '../ui/empty.tsx'
import { rowKey } from './batch.ts'
import { BatchDialog } from './batch-dialog.tsx'
import { FactChips } from './fact-chips.tsx'
import { monthAfter, monthBefore, monthText, monthTitle } from './month-text.ts'
import { NewsEditor } from './news-editor.tsx'
import { Overstepped } from './overstepped.tsx'
import '../quotes/quotes.css'
import './statements.css'

type Props = { month: string | null; isBatch: boolean }

export function StatementsPane({ month: wanted, isBatch }: Props) {
  const { data } = useAnswer('statement.month', { month: wanted })
  const [isOpen, setIsOpen] = useState(isBatch)
  // Also where it was asked for before the month was there, from which it could have been opened.
  useEffect(() => {
    if (isBatch) setIsOpen(true)
  }, [isBatch])
  const canRun = data?.rows.some(({ isOver, statement }) => isOver || statement !== null) ?? false
  useCommands({ 'statement.batch': canRun ? () => setIsOpen(true) : undefined })
  if (!data) return <KeysWait />
  const { month, lastMonth, news, rows } = data
  const toIssue = rows.filter(({ isOver, statement }) => isOver && statement === null).length
  const read = languages.filter((each) => rows.some(({ language }) => language === each))
  const show = (next: string): void => openClients({ is: 'statements', month: next })
  return (
    <article className="measure">
      <header className="pane-head">
        <div>
          <h1>{t('statement.title')}</h1>
          <p className="muted">{t('statement.intro')}</p>
        </div>
        <div className="actions">
          <Button look="primary" disabled={!canRun} onClick={() => setIsOpen(true)}>
            {t('statement.issueAll')}
          </Button>
        </div>
      </header>
      <div className="month-walk section">
        <Button
          isSmall
          look="quiet"
          aria-label={t('statement.earlier')}
          onClick={() => show(monthBefore(month))}
        >
          <ChevronLeft aria-hidden="true" />
        </Button>
        <h2 aria-live="polite">{monthTitle(month)}</h2>
        <Button
          isSmall
          look="quiet"
          aria-label={t('statement.later')}
          disabled={month >= lastMonth}
          onClick={() => show(monthAfter(month))}
        >
          <ChevronRight aria-hidden="true" />
        </Button>
        {rows.length > 0 ? (
          <span className="muted small">{t('statement.toIssue', { n: toIssue })}</span>
        ) : null}
      </div>
      {rows.length === 0 ? (
        <Empty title={t('statement.none')} text={t('statement.noneText')} />
      ) : (
        <ul className="plain-list month-list" aria-label={monthText(month)}>
          {rows.map((row) => (
            <li key={rowKey(row)}>
              <Row row={row} month={month} />
            </li>
          ))}
        </ul>
      )}
      {read.length > 0 ? (
        <NewsEditor key={`${month} ${JSON.stringify(news)}`} month={month} news={news} languages={read} />
      ) : null}
      <Overstepped />
      {isOpen && canRun ? <BatchDialog month={month} rows={rows} onClose={() => setIsOpen(false)} /> : null}
    </article>
  )
}

function Row({ row, month }: { row: StatementMonthRow; month: string }) {
  const { clientId, clientName, language, isOver, statement } = row
  const open = (): void =>
    openClients(
      statement === null
        ? { is: 'statementDraft', clientId, month, from: 'month' }
        : { is: 'statement', clientId, statementId: statement.statementId, from: 'month', month },
    )
  return (
    <button type="button" className="entry" data-testid="statement-row" onClick={open}>
      <span className="name">{clientName}</span>
      <span className="side num">
        {statement === null ? (
          <StateChip text={isOver ? t('statement.notIssued') : t('statement.runs')} isStrong={isOver} />
        ) : (
          statement.number
        )}
      </span>
      <span className="below">
        {statement === null ? t(`language.${language}`) : <FactChips events={statement.events} />}
      </span>
    </button>
  )
}
