// Finds one client among all: type a part of the name, take the first with Enter.
import { type FormEvent, useState } from 'react'
import type { ClientRow } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/inputs.tsx'

type Props = { rows: readonly ClientRow[]; onClose: () => void; onChoose: (clientId: number) => void }

// What fits the dialog; who has more clients types one letter more.
const mostShown = 12

export function ClientChoice({ rows, onClose, onChoose }: Props) {
  const [text, setText] = useState('')
  const wanted = text.trim().toLocaleLowerCase()
  const found = rows.filter((row) => row.name.toLocaleLowerCase().includes(wanted)).slice(0, mostShown)
  const [first] = found
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (first) onChoose(first.clientId)
  }
  return (
    <Dialog title={t('scope.assign')} onClose={onClose}>
      <form onSubmit={submit}>
        <TextField label={t('scope.findClient')} value={text} onChange={setText} />
      </form>
      <ul>
        {found.map((row) => (
          <li key={row.clientId}>
            <button type="button" className="entry" onClick={() => onChoose(row.clientId)}>
              <span className="name">{row.name}</span>
              <span className="side">{row.agreementTitle ?? t('agreement.none')}</span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
