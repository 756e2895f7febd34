// Says why a promise no longer holds.
import { useState } from 'react'
import type { PromiseRow } from '../../contract/promise.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/inputs.tsx'

export function ReleaseDialog({ promise, onClose }: { promise: PromiseRow; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { promiseId } = promise
  return (
    <FormDialog
      title={`${t('promise.release')}: ${promise.text}`}
      action={t('promise.release')}
      send={() => write('promise.release', { promiseId, reason }, { showsProblem: true })}
      onClose={onClose}
    >
      {(wrongs) => (
        <TextField
          label={t('promise.reason')}
          isFirst
          value={reason}
          wrong={wrongs['reason']}
          onChange={setReason}
        />
      )}
    </FormDialog>
  )
}
