// Finds one client among all: type a part of the name, take the first with Enter or another with the arrows.
import { useState } from 'react'
import type { ClientRow } from '../../contract/client.ts'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { t } from '../i18n/t.ts'
import { ChooseDialog } from '../ui/choose-dialog.tsx'

type Props = { rows: readonly ClientRow[]; onClose: () => void; onChoose: (clientId: number) => void }

// What fits the dialog; who has more clients types one letter more.
const mostShown = 12

export function ClientChoice({ rows, onClose, onChoose }: Props) {
  const [text, setText] = useState('')
  const choices = rows
    .filter((row) => holdsTyped(row.name, text))
    .slice(0, mostShown)
    .map(({ clientId, name, agreementTitle }) => ({
      key: String(clientId),
      text: name,
      note: agreementTitle ?? t('agreement.none'),
      clientId,
    }))
  return (
    <ChooseDialog
      title={t('scope.assign')}
      ask={t('scope.findClient')}
      text={text}
      onText={setText}
      choices={choices}
      note={choices.length === 0 ? t('palette.nothing', { text: text.trim() }) : null}
      onChoose={({ clientId }) => onChoose(clientId)}
      onClose={onClose}
    />
  )
}
