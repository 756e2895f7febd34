// Notes a step of a quote that needs no more than its day and a word: sent, seen, withdrawn, begun, delivered, paid in advance.
import type { QuoteLife } from '../../../contract/quote-life.ts'
import { t } from '../../i18n/t.ts'
import { write } from '../../program/write.ts'
import { TextArea, TextField } from '../../ui/inputs.tsx'
import { ActDialog, useAct } from './act-dialog.tsx'

const markOf = {
  send: 'sent',
  view: 'viewed',
  withdraw: 'withdrawn',
  start: 'in_work',
  deliver: 'delivered',
} as const

export type PlainAct = keyof typeof markOf | 'deposit'

type Props = {
  life: QuoteLife
  act: PlainAct
  /** Work may not begin yet: called instead of closing, with what hinders it. */
  onHindered: (hindrance: string) => void
  onClose: () => void
}

export function StepDialog({ life: { quoteId, today }, act, onHindered, onClose }: Props) {
  const { value, wrongs, form, change, send } = useAct({ on: today, note: '' })
  const save = () =>
    send(
      (): ReturnType<typeof write<'quote.mark' | 'quote.deposit'>> =>
        act === 'deposit'
          ? write('quote.deposit', { quoteId, ...value }, { showsProblem: true })
          : write('quote.mark', { quoteId, state: markOf[act], ...value }, { showsProblem: true }),
      onClose,
      (problem) => {
        const isHindered = problem.detail === 'not_accepted' || problem.detail === 'deposit_open'
        if (isHindered) onHindered(problem.detail)
        return isHindered
      },
    )
  return (
    <ActDialog title={t(`life.do.${act}`)} form={form} onSave={save} onClose={onClose}>
      <TextField
        label={t('life.on')}
        type="date"
        value={value.on}
        wrong={wrongs['on']}
        onChange={(on) => change({ on })}
      />
      <TextArea
        label={t('life.note')}
        hint={t(`life.noteHint.${act}`)}
        isOptional
        rows={2}
        value={value.note}
        wrong={wrongs['note']}
        onChange={(note) => change({ note })}
      />
    </ActDialog>
  )
}
