// Takes an issued statement out of force, with the reason: withdrawn, or replaced by a corrected one.
import { type FormEvent, useState } from 'react'
import type { StatementView } from '../../contract/statement.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

type Props = {
  view: StatementView
  act: 'correct' | 'withdraw'
  from: 'month' | 'client'
  onClose: () => void
}

export function ReasonDialog({ view, act, from, onClose }: Props) {
  const { statementId, clientId, month } = view
  const [reason, setReason] = useState('')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const send = () =>
    act === 'withdraw'
      ? write('statement.withdraw', { statementId, reason }, { showsProblem: true })
      : write(
          'statement.issue',
          { clientId, month, replaces: statementId, reason, undoId: null },
          { showsProblem: true },
        )
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await send()
    if (!answer.ok) {
      setWrongs(answer.problem.fields ?? {})
      if (!answer.problem.fields) showProblem(answer.problem)
      return
    }
    onClose()
    if (act === 'correct')
      openClients({ is: 'statement', clientId, statementId: answer.value.statementId, from, month })
  }
  return (
    <Dialog title={`${t(`statement.${act}`)}: ${view.number}`} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <p className="muted">{t(`statement.${act}Text`)}</p>
        <TextField
          label={t('statement.reason')}
          isFirst
          value={reason}
          wrong={wrongs['reason']}
          onChange={setReason}
        />
        <div className="form-foot foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t(`statement.${act}`)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
