// Asks for the name under which a search is kept.
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { TextField } from '../ui/inputs.tsx'

export function KeepSearch({ text, onClose }: { text: string; onClose: () => void }) {
  const [name, setName] = useState('')
  const [wrong, setWrong] = useState<string>()
  const save = async (): Promise<void> => {
    const answer = await write('search.save', { searchId: null, name, text }, { showsProblem: true })
    if (answer.ok) onClose()
    else setWrong(answer.problem.fields?.['name'] ?? 'required')
  }
  return (
    <Dialog title={t('search.keep')} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        <p className="muted">{text}</p>
        <TextField label={t('search.name')} value={name} onChange={setName} wrong={wrong} isFirst />
        <DialogFoot action={t('search.save')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
