// Asks for the name under which a search is kept.
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/inputs.tsx'

export function KeepSearch({ text, onClose }: { text: string; onClose: () => void }) {
  const [name, setName] = useState('')
  return (
    <FormDialog
      title={t('search.keep')}
      action={t('search.save')}
      send={() => write('search.save', { searchId: null, name, text }, { showsProblem: true })}
      onClose={onClose}
    >
      {({ name: wrong }) => (
        <>
          <p className="muted">{text}</p>
          <TextField label={t('search.name')} value={name} onChange={setName} wrong={wrong} isFirst />
        </>
      )}
    </FormDialog>
  )
}
