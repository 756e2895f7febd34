// Says which of the dialogs that bring something in is open: a mention, a conversation, mail, a list of feeds.
import type { FileUse } from '../../contract/import.ts'
import { problemOf } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { createStore } from '../program/store.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'
import { addToast } from '../ui/toasts.ts'

export type Adding =
  | { readonly is: 'nothing' }
  | { readonly is: 'mention' }
  /** `text` is what a file held. */
  | { readonly is: 'conversation'; readonly text: string | null }
  | { readonly is: 'feeds'; readonly path: string }
  | { readonly is: 'mail'; readonly paths: readonly string[] }

export const adding = createStore<Adding>({ is: 'nothing' })

export const startAdding = (what: Adding): void => adding.set(what)
export const endAdding = (): void => adding.set({ is: 'nothing' })

/** Opens what a file is taken in by. */
async function open(use: FileUse, paths: readonly string[]): Promise<void> {
  const [path] = paths
  if (path === undefined) return
  if (use === 'feeds') startAdding({ is: 'feeds', path })
  else if (use === 'mail') startAdding({ is: 'mail', paths })
  else {
    const read = await call('conversation.read', { path })
    if (read.ok) startAdding({ is: 'conversation', text: read.value.text })
    else showProblem(read.problem)
  }
}

export async function chooseFile(use: FileUse): Promise<void> {
  const chosen = await call('file.choose', { use })
  if (chosen.ok) await open(use, chosen.value.paths)
  else showProblem(chosen.problem)
}

const uses: readonly (readonly [RegExp, FileUse])[] = [
  [/\.(?:opml|xml)$/i, 'feeds'],
  [/\.(?:eml|mbox|mbx)$/i, 'mail'],
  [/\.txt$/i, 'conversation'],
]

/** Files dropped on the window: of several kinds at once, the kind of the first is taken. */
export async function takeDropped(files: readonly File[]): Promise<void> {
  const [first] = files
  if (!first) return
  const [ending, use] = uses.find(([pattern]) => pattern.test(first.name)) ?? []
  if (!ending || !use) return showProblem(problemOf('file_kind', first.name))
  const paths = files
    .filter(({ name }) => ending.test(name))
    .map((file) => window.remit.pathForFile(file))
    .filter((path) => path !== '')
  if (paths.length === 0) return showProblem(problemOf('file_unreadable', first.name))
  await open(use, paths)
}

export async function exportSources(): Promise<void> {
  const answer = await write('opml.export', {}, { isQuiet: true })
  if (!answer.ok || answer.value.path === null) return
  const { path, feeds, withoutSecret } = answer.value
  const written = t('opml.exported', { n: feeds, path })
  addToast({
    text: withoutSecret === 0 ? written : `${written} ${t('opml.withoutSecret', { n: withoutSecret })}`,
  })
}
