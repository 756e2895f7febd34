// Suspends, resumes or ends an agreement from a day on, with the reason.
import { type FormEvent, useState } from 'react'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

export type TermChangeName = 'suspend' | 'resume' | 'terminate'
type Props = {
  name: TermChangeName
  agreementId: number
  title: string
  /** The agreement's, whose days count. */
  zone: string
  onClose: () => void
}

export function TermChangeDialog({ name, agreementId, title, zone, onClose }: Props) {
  const [on, setOn] = useState(() => dayOf(Date.now(), zone))
  const [reason, setReason] = useState('')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const answer = await write(`agreement.${name}`, { agreementId, on, reason }, { showsProblem: true })
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={`${t(`terms.${name}`)}: ${title}`} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <TextField
            label={t(`terms.${name}On`)}
            type="date"
            value={on}
            wrong={wrongs['on']}
            onChange={setOn}
          />
          <TextField
            className="wide"
            label={t('terms.reason')}
            isFirst
            isOptional={name === 'resume'}
            value={reason}
            wrong={wrongs['reason']}
            onChange={setReason}
          />
        </div>
        <DialogFoot action={t(`terms.${name}`)} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
