// The commands that reach out of the page and take a moment: reading the sources, pausing, backing up, opening an address.
import { fullMomentOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { queryClient } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { addToast } from '../ui/toasts.ts'

export async function checkSources(sourceId: number | null): Promise<void> {
  const answer = await write('source.check', { sourceId }, { isQuiet: true })
  if (!answer.ok) return
  const { checked, newCases, failed, waiting } = answer.value
  if (waiting > 0) addToast({ text: t('sources.waiting', { waiting }) })
  if (checked === 0 && waiting > 0) return
  if (checked === 0) addToast({ text: t('sources.checkedNone') })
  else if (failed > 0) addToast({ text: t('sources.checkedFailed', { checked, newCases, failed }) })
  else addToast({ text: t('sources.checked', { checked, newCases }) })
}

const pauseMinutes = 60

export const pauseReading = (minutes = pauseMinutes): Promise<unknown> =>
  write('poll.pause', { minutes }, { isQuiet: true })

export async function backUp(): Promise<void> {
  const answer = await write('data.backup', {}, { isQuiet: true })
  if (!answer.ok) return
  void queryClient.invalidateQueries({ queryKey: ['data.backups'] })
  const { path, atMs } = answer.value
  addToast({ text: t('data.backedUp', { path, when: fullMomentOf(atMs) }) })
}

export async function exportEverything(): Promise<void> {
  const answer = await write('data.export', {}, { isQuiet: true })
  if (!answer.ok || answer.value.path === null) return
  const { path, rows } = answer.value
  addToast({ text: t('data.exported', { path, n: rows }) })
}

/** Tells the program when the network comes or goes, which only a page hears of. Returns how to stop. */
export function tellOfNetwork(): () => void {
  const tell = () => void write('network.changed', {}, { isQuiet: true, showsProblem: true })
  window.addEventListener('online', tell)
  window.addEventListener('offline', tell)
  return () => {
    window.removeEventListener('online', tell)
    window.removeEventListener('offline', tell)
  }
}

/** Opens an address outside Remit, if the guard lets it. */
export async function openLink(url: string): Promise<void> {
  const answer = await write('link.open', { url }, { isQuiet: true })
  if (answer.ok && !answer.value.opened) addToast({ text: t('link.refused') })
}
