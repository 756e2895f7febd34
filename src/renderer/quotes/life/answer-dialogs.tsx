// Records a no with its reason, an invoice by its number, a mistaken acceptance, and a beginning that does not wait.
import type { QuoteLife } from '../../../contract/quote-life.ts'
import { type DeclineCause, declineCauses } from '../../../core/quote/answer.ts'
import { t } from '../../i18n/t.ts'
import { write } from '../../program/write.ts'
import { CheckField, ChoiceField, TextArea, TextField } from '../../ui/inputs.tsx'
import { ActDialog, useAct } from './act-dialog.tsx'

type Props = { life: QuoteLife; onClose: () => void }

const firstCause: DeclineCause = 'price'

export function DeclineDialog({ life: { quoteId, today }, hasCase, onClose }: Props & { hasCase: boolean }) {
  const { value, wrongs, form, change, send } = useAct({
    on: today,
    note: '',
    cause: firstCause,
    closes: hasCase,
  })
  const save = () =>
    send(() => write('quote.decline', { quoteId, ...value }, { showsProblem: true }), onClose)
  return (
    <ActDialog title={t('life.declineTitle')} form={form} onSave={save} onClose={onClose}>
      <div className="form-grid">
        <ChoiceField
          label={t('life.cause')}
          value={value.cause}
          options={declineCauses.map((cause) => ({ value: cause, text: t(`life.cause.${cause}`) }))}
          onChange={(cause) => change({ cause })}
        />
        <TextField
          label={t('life.on')}
          type="date"
          value={value.on}
          wrong={wrongs['on']}
          onChange={(on) => change({ on })}
        />
      </div>
      <TextArea
        label={t('life.causeNote')}
        isOptional
        rows={2}
        value={value.note}
        wrong={wrongs['note']}
        onChange={(note) => change({ note })}
      />
      {hasCase ? (
        <CheckField
          label={t('life.closes')}
          hint={t('life.closesHint')}
          isOn={value.closes}
          onChange={(closes) => change({ closes })}
        />
      ) : null}
    </ActDialog>
  )
}

export function InvoiceDialog({ life: { quoteId, today }, onClose }: Props) {
  const { value, wrongs, form, change, send } = useAct({ on: today, reference: '' })
  const save = () =>
    send(() => write('quote.invoice', { quoteId, ...value }, { showsProblem: true }), onClose)
  return (
    <ActDialog title={t('life.invoiceTitle')} form={form} onSave={save} onClose={onClose}>
      <div className="form-grid">
        <TextField
          label={t('life.reference')}
          isFirst
          value={value.reference}
          wrong={wrongs['reference']}
          onChange={(reference) => change({ reference })}
        />
        <TextField
          label={t('life.on')}
          type="date"
          value={value.on}
          wrong={wrongs['on']}
          onChange={(on) => change({ on })}
        />
      </div>
    </ActDialog>
  )
}

export function UndoAcceptanceDialog({ life: { quoteId }, onClose }: Props) {
  const { value, wrongs, form, change, send } = useAct({ reason: '' })
  const save = () =>
    send(() => write('quote.undoAcceptance', { quoteId, ...value }, { showsProblem: true }), onClose)
  return (
    <ActDialog
      title={t('life.undoTitle')}
      text={t('life.undoText')}
      saveText={t('life.undoSave')}
      form={form}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('life.undoReason')}
        isFirst
        value={value.reason}
        wrong={wrongs['reason']}
        onChange={(reason) => change({ reason })}
      />
    </ActDialog>
  )
}
