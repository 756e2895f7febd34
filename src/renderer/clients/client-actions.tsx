// What is seldom done with a client, behind one button.
import { useState } from 'react'
import type { ClientView } from '../../contract/client.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { MenuItem, MenuLine, MoreMenu } from '../ui/menu.tsx'
import { EraseDialog } from './erase-dialog.tsx'
import { MergeClientDialog } from './merge-dialog.tsx'
import { exportPersonData } from './person-data.ts'

export function ClientActions({ clientId, view }: { clientId: number; view: ClientView }) {
  const [isErasing, setIsErasing] = useState(false)
  const [isMerging, setIsMerging] = useState(false)
  const remove = async (): Promise<void> => {
    const answer = await write('client.remove', { clientId })
    if (answer.ok) openClients({ is: 'none' })
  }
  const exportData = (): void => void exportPersonData(clientId, null)
  useCommands({
    'client.exportData': exportData,
    'client.merge': () => setIsMerging(true),
    'client.erase': () => setIsErasing(true),
  })
  return (
    <>
      <MoreMenu look="plain" name={`${t('clientPage.more')}: ${view.form.name}`}>
        <MenuItem asks onChoose={exportData}>
          {t('erase.export')}
        </MenuItem>
        <MenuItem asks onChoose={() => setIsMerging(true)}>
          {t('clientPage.merge')}
        </MenuItem>
        <MenuLine />
        <MenuItem onChoose={() => void remove()}>{t('client.remove')}</MenuItem>
        <MenuItem asks onChoose={() => setIsErasing(true)}>
          {t('erase.start')}
        </MenuItem>
      </MoreMenu>
      {isMerging ? (
        <MergeClientDialog clientId={clientId} name={view.form.name} onClose={() => setIsMerging(false)} />
      ) : null}
      {isErasing ? (
        <EraseDialog clientId={clientId} contactId={null} onClose={() => setIsErasing(false)} />
      ) : null}
    </>
  )
}
