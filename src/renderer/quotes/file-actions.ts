// Brings a quote out of the window: saved as a file, on paper, on the clipboard.
import type { Input } from '../../contract/methods.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { addToast } from '../ui/toasts.ts'

export type Copied = Input<'quote.copy'>['what']
export type Format = Input<'quote.export'>['format']

export async function saveAs(quoteId: number, format: Format): Promise<void> {
  const answer = await write('quote.export', { quoteId, format }, { isQuiet: true })
  if (answer.ok && answer.value.path !== null)
    addToast({ text: t('quote.saved', { path: answer.value.path }) })
}

export async function copy(quoteId: number, what: Copied): Promise<void> {
  const answer = await write('quote.copy', { quoteId, what }, { isQuiet: true })
  if (answer.ok && answer.value.copied) addToast({ text: t('quote.copied') })
}

/** What becomes of it is the print dialog's to say; only a fault is told. */
export const print = (quoteId: number): Promise<unknown> =>
  write('quote.print', { quoteId }, { isQuiet: true })
