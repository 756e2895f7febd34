// What is seldom done with a client, behind one button.

import type { ClientView } from '../../contract/client.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'

export function ClientActions({ clientId, view }: { clientId: number; view: ClientView }) {
  const remove = async (): Promise<void> => {
    const answer = await write('client.remove', { clientId })
    if (answer.ok) openClients({ is: 'none' })
  }
  return (
    <Menu
      className="button small"
      label={t('clientPage.more')}
      name={`${t('clientPage.more')}: ${view.form.name}`}
    >
      <MenuItem onChoose={() => void remove()}>{t('client.remove')}</MenuItem>
    </Menu>
  )
}
