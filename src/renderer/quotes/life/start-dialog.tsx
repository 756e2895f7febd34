// Asks why work on a paid extra begins before it is accepted or its deposit received; without a reason it does not.
import type { Answer } from '../../../contract/answer.ts'
import { isKey, t } from '../../i18n/t.ts'
import { TextField } from '../../ui/inputs.tsx'
import { ActDialog, useAct } from './act-dialog.tsx'

export const isHindrance = (detail: string | undefined): boolean =>
  detail !== undefined && isKey(`life.start.${detail}`)

type Props = {
  /** What stands in the way, as the program names it. */
  hindrance: string
  onBegin: (anyway: string) => Promise<Answer<unknown>>
  onClose: () => void
}

export function StartDialog({ hindrance, onBegin, onClose }: Props) {
  const { value, wrongs, form, change, send } = useAct({ anyway: '' })
  const key = `life.start.${hindrance}`
  const needed = value.anyway.trim() === '' ? 'required' : undefined
  const save = async (): Promise<void> => {
    if (needed !== undefined) form.current?.querySelector('input')?.focus()
    else await send(() => onBegin(value.anyway.trim()), onClose)
  }
  return (
    <ActDialog
      title={t('life.startTitle')}
      text={isKey(key) ? t(key) : ''}
      saveText={t('life.startSave')}
      form={form}
      onSave={save}
      onClose={onClose}
    >
      <TextField
        label={t('life.startReason')}
        hint={t('life.startReasonHint')}
        isFirst
        value={value.anyway}
        wrong={wrongs['anyway']}
        onChange={(anyway) => change({ anyway })}
      />
    </ActDialog>
  )
}
