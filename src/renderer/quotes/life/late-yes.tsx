// Over a revision that a late yes led to: who said it when, and the one action that makes it binding.
import type { QuoteView } from '../../../contract/quote.ts'
import { dateText } from '../../i18n/dates.ts'
import { t } from '../../i18n/t.ts'
import { useAnswer } from '../../program/queries.ts'
import { write } from '../../program/write.ts'
import { Button } from '../../ui/button.tsx'
import { showProblem } from '../../ui/show-problem.ts'
import { addToast } from '../../ui/toasts.ts'

type Props = {
  view: QuoteView
  /** Saves what is typed first; false when it was refused. */
  flush: () => Promise<boolean>
  mark: (fields: Readonly<Record<string, string>>) => void
}

export function LateYes({ view: { form, revision }, flush, mark }: Props) {
  const { quoteId } = form
  const { data: life } = useAnswer('quote.life', { quoteId }, revision > 1)
  const said = life?.quoteId === quoteId ? life.lateYes : null
  if (!said) return null
  const confirm = async (): Promise<void> => {
    if (!(await flush())) return
    const answer = await write('quote.confirm', { quoteId }, { isQuiet: true, showsProblem: true })
    if (answer.ok) addToast({ text: t('life.confirmed', { number: answer.value.number }) })
    else if (answer.problem.fields) mark(answer.problem.fields)
    else showProblem(answer.problem)
  }
  return (
    <section className="late-yes section" data-testid="late-yes">
      <p>{t('life.lateYes', { who: said.who, date: dateText(said.on) })}</p>
      {said.note === '' ? null : <q className="said">{said.note}</q>}
      <p className="muted">{t('life.lateYesText')}</p>
      <Button look="primary" onClick={() => void confirm()}>
        {t('life.confirm')}
      </Button>
    </section>
  )
}
