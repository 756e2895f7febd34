// The two or three actions that follow from a verdict, the likeliest first.
import { useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { openQuote } from '../frame/view.ts'
import { moneyText } from '../i18n/money.ts'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { isHindrance, StartDialog } from '../quotes/life/start-dialog.tsx'
import { Button } from '../ui/button.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { partText } from './cover-split.tsx'
import { DecideDialog } from './decide-dialog.tsx'

export function ActionsPart({ view }: { view: CaseView }) {
  const { caseId, verdict, client } = view
  const [isDeciding, setIsDeciding] = useState(false)
  const [hindrance, setHindrance] = useState<string | null>(null)
  const awaiting = quoteOut(view)
  const quote = async (): Promise<void> => {
    if (awaiting) return openQuote(awaiting.quoteId)
    const answer = await write('quote.draft', { caseId })
    if (answer.ok) openQuote(answer.value.quoteId)
  }
  const begin = (anyway?: string) =>
    write('case.debit', anyway === undefined ? { caseId } : { caseId, anyway }, { showsProblem: true })
  const debit = async (): Promise<void> => {
    const answer = await begin()
    if (answer.ok) return
    if (isHindrance(answer.problem.detail)) setHindrance(answer.problem.detail ?? null)
    else showProblem(answer.problem)
  }
  const hasAnswers = (useAnswer('answer.list', {}).data?.answers.length ?? 0) > 0
  const canQuote = client !== null
  const canDebit = (verdict?.toDebit.length ?? 0) > 0
  useCommands({
    'case.quote': canQuote ? () => void holdKeysUntil(quote()) : undefined,
    'case.debit': canDebit ? () => void debit() : undefined,
    'case.decide': verdict ? () => setIsDeciding(true) : undefined,
  })
  const isExtra = (verdict?.override?.kind ?? verdict?.kind) === 'paid_extra'
  return (
    <div className="acts">
      {canDebit ? (
        <Button look={isExtra ? 'plain' : 'primary'} command="case.debit" onClick={() => void debit()}>
          {t('scope.debit')}
        </Button>
      ) : null}
      {canQuote ? (
        <Button look={isExtra ? 'primary' : 'plain'} command="case.quote" onClick={() => void quote()}>
          {quoteLabel(view)}
        </Button>
      ) : null}
      {canDebit && (verdict?.toDebit.length ?? 0) > 1 ? (
        <p className="muted small num">{verdict?.toDebit.map(partText).join(' + ')}</p>
      ) : null}
      {verdict?.flags.includes('SELF_SERVICE') ? (
        <Button onClick={() => runCommand(hasAnswers ? 'case.insertAnswer' : 'go.answers')}>
          {t('scope.guide')}
        </Button>
      ) : null}
      {verdict ? (
        <Button command="case.decide" onClick={() => setIsDeciding(true)}>
          {t('scope.decide')}
        </Button>
      ) : null}
      {verdict && isDeciding ? (
        <DecideDialog caseId={caseId} verdict={verdict} onClose={() => setIsDeciding(false)} />
      ) : null}
      {hindrance === null ? null : (
        <StartDialog hindrance={hindrance} onBegin={begin} onClose={() => setHindrance(null)} />
      )}
    </div>
  )
}

/** The quote the client has and owes an answer to; a second one for the same work would only confuse. */
const quoteOut = ({ quotes }: CaseView) =>
  quotes.find(
    ({ state }) => state === 'issued' || state === 'sent' || state === 'viewed' || state === 'expired',
  )

function quoteLabel(view: CaseView): string {
  const { quotes, verdict } = view
  const out = quoteOut(view)
  if (out) return t('scope.openQuote', { number: out.number ?? '' })
  const draft = quotes.find(({ state }) => state === 'draft')
  if (draft) return t('scope.openDraft')
  return verdict && verdict.price !== null && verdict.price > 0 && verdict.currency
    ? t('scope.quotePrice', { price: moneyText(verdict.price, verdict.currency) })
    : t('scope.quote')
}
