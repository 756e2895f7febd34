// What is seldom done with a client, behind one button.

import type { ClientView } from '../../contract/client.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { PaperItems, printPaper } from '../papers/paper-items.tsx'
import { write } from '../program/write.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'

export function ClientActions({ clientId, view }: { clientId: number; view: ClientView }) {
  const remove = async (): Promise<void> => {
    const answer = await write('client.remove', { clientId })
    if (answer.ok) openClients({ is: 'none' })
  }
  useCommands({ 'client.print': () => void printPaper('client', clientId) })
  return (
    <Menu
      className="button small"
      label={t('clientPage.more')}
      name={`${t('clientPage.more')}: ${view.form.name}`}
    >
      <PaperItems of="client" id={clientId} />
      <MenuItem onChoose={() => void remove()}>{t('client.remove')}</MenuItem>
    </Menu>
  )
}
