// Suspends, resumes or ends an agreement from a day on, with the reason.
import { useState } from 'react'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/inputs.tsx'

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
  return (
    <FormDialog
      title={`${t(`terms.${name}`)}: ${title}`}
      action={t(`terms.${name}`)}
      send={() => write(`agreement.${name}`, { agreementId, on, reason }, { showsProblem: true })}
      onClose={onClose}
    >
      {(wrongs) => (
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
      )}
    </FormDialog>
  )
}
