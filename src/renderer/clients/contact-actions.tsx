// What can be done with one of a client's people: hand out what is kept about them, or erase them.
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { MenuItem, MoreMenu } from '../ui/menu.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { exportPersonData } from './person-data.ts'

type Props = { clientId: number; contactId: number; name: string }

export function ContactActions({ clientId, contactId, name }: Props) {
  const [isErasing, setIsErasing] = useState(false)
  return (
    <>
      <MoreMenu name={`${t('clientPage.more')}: ${name}`}>
        <MenuItem asks onChoose={() => void exportPersonData(clientId, contactId)}>
          {t('erase.export')}
        </MenuItem>
        <MenuItem asks onChoose={() => setIsErasing(true)}>
          {t('erase.start')}
        </MenuItem>
      </MoreMenu>
      {isErasing ? (
        <EraseDialog clientId={clientId} contactId={contactId} onClose={() => setIsErasing(false)} />
      ) : null}
    </>
  )
}
