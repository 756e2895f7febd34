// All that happened with a client in one list, the newest first; earlier things are fetched when asked for.
import { useState } from 'react'
import type { HistoryRow } from '../../contract/client-page.ts'
import type { Input } from '../../contract/methods.ts'
import { useNow } from '../frame/now.ts'
import { openCase, openQuote } from '../frame/view.ts'
import { dayWords } from '../i18n/dates.ts'
import { moneyText } from '../i18n/money.ts'
import { isKey, t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'

export const ClientHistory = ({ clientId }: { clientId: number }) => (
  <section className="section" aria-label={t('clientPage.history')}>
    <h2>{t('clientPage.history')}</h2>
    <ol className="timeline">
      <Stretch clientId={clientId} after={null} />
    </ol>
  </section>
)

function Stretch({ clientId, after }: Input<'client.history'>) {
  const { data } = useAnswer('client.history', { clientId, after })
  const [isNextShown, setIsNextShown] = useState(false)
  if (!data) return null
  const last = data.rows.at(-1)
  if (!last) return after === null ? <li className="muted">{t('clientPage.historyNone')}</li> : null
  return (
    <>
      {data.rows.map((row) => (
        <HistoryLine key={row.key} row={row} />
      ))}
      {data.isMore && !isNextShown ? (
        <li>
          <Button isSmall onClick={() => setIsNextShown(true)}>
            {t('clientPage.historyMore')}
          </Button>
        </li>
      ) : null}
      {data.isMore && isNextShown ? (
        <Stretch clientId={clientId} after={{ atMs: last.atMs, key: last.key }} />
      ) : null}
    </>
  )
}

function HistoryLine({ row }: { row: HistoryRow }) {
  const nowMs = useNow()
  const { caseId, caseNo, quoteId, sum } = row
  return (
    <li>
      <span className="muted num">{dayWords(row.atMs, nowMs)}</span>
      <span>
        {lineText(row)}
        {sum ? <span className="num"> · {moneyText(sum.amount, sum.currency)}</span> : null}
      </span>
      {caseId !== null && caseNo !== null ? (
        <button type="button" className="link num" onClick={() => openCase(caseId)}>
          {t('inbox.caseNo', { no: caseNo })}
        </button>
      ) : null}
      {quoteId === null ? null : (
        <button type="button" className="link" onClick={() => openQuote(quoteId)}>
          {t('common.open')}
        </button>
      )}
    </li>
  )
}

function lineText({ what, text, word }: HistoryRow): string {
  const named = (prefix: string): string => {
    const key = `${prefix}.${word}`
    return isKey(key) ? t(key) : (word ?? '')
  }
  switch (what) {
    case 'case':
      return t('history.case', { kind: named('kind'), text })
    case 'verdict':
      return t('history.verdict', { verdict: named('verdict'), text })
    case 'quote':
      return t('history.quote', { text, state: named('quoteState') })
    case 'term': {
      const key = `history.term.${word}`
      return isKey(key) ? t(key, { text }) : text
    }
    default:
      return t(`history.${what}`, { text })
  }
}
