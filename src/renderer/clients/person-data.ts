// Hands out what is kept about a client or a contact, and says where the files are.
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { addToast } from '../ui/toasts.ts'

export async function exportPersonData(clientId: number, contactId: number | null): Promise<void> {
  const answer = await write('client.exportData', { clientId, contactId }, { isQuiet: true })
  if (!answer.ok || answer.value.paths === null) return
  addToast({ text: t('erase.exported', { path: answer.value.paths[0] ?? '' }) })
}
