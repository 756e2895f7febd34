// What is sent: a form of a page and one in a dialog, each refused until its field is filled.
import { useState } from 'react'
import type { Answer } from '../../contract/answer.ts'
import { problemOf } from '../../core/problem.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useForm } from '../ui/form.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { addToast } from '../ui/toasts.ts'
import { Shown } from './shown.tsx'

const empty = { name: '' }
const kept: Kept<typeof empty> = new Map()

const sendName = async (name: string): Promise<Answer<null>> =>
  name.trim() === ''
    ? { ok: false, problem: { ...problemOf('invalid_input'), fields: { name: 'required' } } }
    : { ok: true, value: null, rev: 1, undo: null }

export function Forms() {
  const form = useForm(kept, 'gallery', empty)
  const [name, setName] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Shown name="kept-form, form-dialog">
      <KeptForm
        form={form}
        initial={empty}
        action="Save"
        send={(value) => sendName(value.name)}
        onSaved={() => addToast({ text: 'Saved' })}
        onCancel={() => addToast({ text: 'Given up' })}
      >
        <TextField
          label="Name"
          value={form.value.name}
          wrong={form.wrongs['name']}
          onChange={(typed) => form.change({ name: typed })}
        />
      </KeptForm>
      <Button onClick={() => setIsOpen(true)}>Form</Button>
      {isOpen ? (
        <FormDialog
          title="A title"
          action="Save"
          send={() => sendName(name)}
          onClose={() => setIsOpen(false)}
        >
          {(wrongs) => <TextField label="Name" value={name} wrong={wrongs['name']} onChange={setName} />}
        </FormDialog>
      ) : null}
    </Shown>
  )
}
