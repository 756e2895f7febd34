// Says why a promise no longer holds.
import { type FormEvent, useState } from 'react'
import type { PromiseRow } from '../../contract/promise.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

export function ReleaseDialog({ promise, onClose }: { promise: PromiseRow; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const { promiseId } = promise
    const answer = await write('promise.release', { promiseId, reason }, { showsProblem: true })
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={`${t('promise.release')}: ${promise.text}`} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <TextField
          label={t('promise.reason')}
          isFirst
          value={reason}
          wrong={wrongs['reason']}
          onChange={setReason}
        />
        <DialogFoot action={t('promise.release')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
