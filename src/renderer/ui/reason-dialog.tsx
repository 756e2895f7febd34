// Asks for the reason of something that stays on record, and does it.
import { type FormEvent, useState } from 'react'
import type { Problem } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { Dialog } from './dialog.tsx'
import { DialogFoot } from './dialog-foot.tsx'
import { TextField } from './inputs.tsx'
import { showProblem } from './show-problem.ts'

type Answer = { readonly ok: true } | { readonly ok: false; readonly problem: Problem }
type Props = {
  title: string
  text: string
  action: string
  onSave: (reason: string) => Promise<Answer>
  onClose: () => void
}

export function ReasonDialog({ title, text, action, onSave, onClose }: Props) {
  const [reason, setReason] = useState('')
  const [wrong, setWrong] = useState<string | undefined>()
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await onSave(reason)
    if (answer.ok) return onClose()
    setWrong(answer.problem.fields?.['reason'])
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <p className="muted">{text}</p>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextField label={t('common.reason')} isFirst value={reason} wrong={wrong} onChange={setReason} />
        <DialogFoot action={action} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
