// Writes down what was promised in a case, and until when it is to be kept.
import { useState } from 'react'
import { type PromiseKind, promiseKinds } from '../../core/client/promise-words.ts'
import { dayAfter, dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { CheckField, ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'

/** What most promises are given for, where the words name no day. */
const usualDays = 3

type Props = { caseId: number; text: string; onClose: () => void }

export function PromiseDialog({ caseId, text: begun, onClose }: Props) {
  const [text, setText] = useState(begun)
  const [kind, setKind] = useState<PromiseKind>('fix')
  const [dueOn, setDueOn] = useState(() => dayAfter(dayOf(Date.now()), usualDays))
  const [waitsForOthers, setWaitsForOthers] = useState(false)
  const promise = { caseId, text, kind, dueOn, waitsForOthers }
  return (
    <FormDialog
      title={t('promise.make')}
      action={t('promise.save')}
      send={() => write('promise.make', promise, { showsProblem: true })}
      onClose={onClose}
    >
      {(wrongs) => (
        <div className="form-grid">
          <TextArea
            className="wide"
            label={t('promise.text')}
            value={text}
            wrong={wrongs['text']}
            onChange={setText}
          />
          <ChoiceField
            label={t('promise.kind')}
            value={kind}
            options={promiseKinds.map((value) => ({ value, text: t(`promise.kind.${value}`) }))}
            onChange={setKind}
          />
          <TextField
            label={t('promise.dueOn')}
            type="date"
            value={dueOn}
            wrong={wrongs['dueOn']}
            onChange={setDueOn}
          />
          <div className="wide">
            <CheckField label={t('promise.others')} isOn={waitsForOthers} onChange={setWaitsForOthers} />
          </div>
        </div>
      )}
    </FormDialog>
  )
}
