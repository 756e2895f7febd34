// Writes the corrections to a file of the owner's choice, and takes such a file in.
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'
import { addToast } from '../ui/toasts.ts'

export async function exportCorrections(): Promise<void> {
  const answer = await write('learning.export', {}, { isQuiet: true })
  if (!answer.ok || answer.value.path === null) return
  addToast({ text: t('learning.exported', { n: answer.value.corrections, path: answer.value.path }) })
}

export async function importCorrections(): Promise<void> {
  const chosen = await call('file.choose', { use: 'remit' })
  if (!chosen.ok) return showProblem(chosen.problem)
  const [path] = chosen.value.paths
  if (path !== undefined) await takeCorrections(path)
}

export async function takeCorrections(path: string): Promise<void> {
  const answer = await write('learning.import', { path }, { isQuiet: true })
  if (!answer.ok) return
  const { added, undoId } = answer.value
  if (undoId === null) addToast({ text: t('learning.importedNone') })
  else addToast({ text: t('learning.imported', { n: added }), undoId })
}
