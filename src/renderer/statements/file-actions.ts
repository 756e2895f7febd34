// Brings a statement out of the window: saved as a file, on paper, into the mail program.
import type { Input } from '../../contract/methods.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { addToast } from '../ui/toasts.ts'

export type Format = Input<'statement.export'>['format']
export const formats: readonly Format[] = ['pdf', 'html', 'text']

export async function saveAs(statementId: number, format: Format): Promise<void> {
  const answer = await write('statement.export', { statementId, format }, { isQuiet: true })
  if (answer.ok && answer.value.path !== null)
    addToast({ text: t('statement.saved', { path: answer.value.path }) })
}

/** What becomes of it is the print dialog's to say; only a fault is told. */
export const print = (statementId: number): Promise<unknown> =>
  write('statement.print', { statementId }, { isQuiet: true })

export async function mail(statementId: number): Promise<void> {
  const answer = await write('statement.mail', { statementId }, { isQuiet: true })
  if (!answer.ok || answer.value.path === null) return
  const { path, opened, whole } = answer.value
  if (!opened) addToast({ text: t('statement.mailFailed', { path }), isProblem: true })
  else addToast({ text: t(whole ? 'statement.mailOpened' : 'statement.mailShort', { path }) })
}
