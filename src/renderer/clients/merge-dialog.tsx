// Chooses the client that is the same as the one that is open; the one that is open stays.
import { useState } from 'react'
import { holdsTyped } from '../../core/search/holds-typed.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { ChooseDialog } from '../ui/choose-dialog.tsx'

type Props = { clientId: number; name: string; onClose: () => void }

export function MergeClientDialog({ clientId, name, onClose }: Props) {
  const [text, setText] = useState('')
  const wanted = text.trim()
  const { data, isPending } = useAnswer('client.list', {})
  const rows = data?.rows ?? []
  // Offered only once something was typed: a bare Enter would join whoever comes first.
  const choices = rows
    .filter((row) => wanted !== '' && row.clientId !== clientId)
    .filter((row) => holdsTyped(row.name, wanted))
    .slice(0, 8)
    .map((row) => ({ key: String(row.clientId), text: row.name, note: row.agreementTitle ?? '', ...row }))
  if (isPending) return <KeysWait />
  return (
    <ChooseDialog
      title={t('clientPage.merge')}
      ask={t('clientPage.mergeAsk')}
      text={text}
      onText={setText}
      choices={choices}
      note={
        wanted !== '' && choices.length === 0
          ? t('clientPage.mergeNone')
          : t('clientPage.mergeNote', { name })
      }
      onChoose={({ clientId: otherId }) => {
        onClose()
        void write('client.merge', { clientId, otherId })
      }}
      onClose={onClose}
    />
  )
}
