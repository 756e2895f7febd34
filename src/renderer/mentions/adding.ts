// Says which of the dialogs that bring something in is open: a mention, a conversation, mail, a list of feeds or of clients.
import { endingsOfUse, type FileUse, fileUses } from '../../contract/file-use.ts'
import { problemOf } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { call } from '../program/ask.ts'
import { createStore } from '../program/store.ts'
import { write } from '../program/write.ts'
import { showProblem } from '../ui/show-problem.ts'
import { addToast } from '../ui/toasts.ts'
import { fileName } from './file-name.ts'

export type Adding =
  | { readonly is: 'nothing' }
  /** `text` was dropped on the window. */
  | { readonly is: 'mention'; readonly text: string | null }
  /** `text` is what a file held. */
  | { readonly is: 'conversation'; readonly text: string | null }
  | { readonly is: 'feeds'; readonly path: string }
  | { readonly is: 'clients'; readonly path: string }
  | { readonly is: 'remit'; readonly path: string }
  /** `asksFirst`: even a single mail is only taken in when the owner says so. */
  | { readonly is: 'mail'; readonly paths: readonly string[]; readonly asksFirst: boolean }

export const adding = createStore<Adding>({ is: 'nothing' })

export const startAdding = (what: Adding): void => adding.set(what)
export const endAdding = (): void => adding.set({ is: 'nothing' })

/** Opens what a file is taken in by. */
async function open(use: FileUse, paths: readonly string[]): Promise<void> {
  const [path] = paths
  if (path === undefined) return
  if (use === 'feeds') startAdding({ is: 'feeds', path })
  else if (use === 'clients') startAdding({ is: 'clients', path })
  else if (use === 'remit') startAdding({ is: 'remit', path })
  else if (use === 'mail') startAdding({ is: 'mail', paths, asksFirst: false })
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

const fittingUse = (name: string): FileUse | undefined => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  return fileUses.find((use) => endingsOfUse[use].includes(ending))
}

type Taken<T> = { readonly use: FileUse; readonly files: readonly T[] }

/** Which of several files are taken: all mail, else the first. Nothing where that cannot be; what is left out is said. */
function takenOf<T>(files: readonly T[], nameOf: (file: T) => string): Taken<T> | null {
  const known = files.filter((file) => fittingUse(nameOf(file)) !== undefined)
  const [first] = known
  const use = first && fittingUse(nameOf(first))
  if (first === undefined || use === undefined) {
    const [refused] = files
    if (refused !== undefined) showProblem(problemOf('file_kind', nameOf(refused)))
    return null
  }
  if (isTakingIn()) {
    addToast({ text: t('drop.busy', { name: nameOf(first) }), isProblem: true })
    return null
  }
  const taken = use === 'mail' ? known.filter((file) => fittingUse(nameOf(file)) === use) : [first]
  const left = files.filter((file) => !taken.includes(file)).map(nameOf)
  if (left.length > 0)
    addToast({
      text: t('drop.left', { n: left.length, names: left.slice(0, 3).join(', ') }),
      isProblem: true,
    })
  return { use, files: taken }
}

/** A dialog that takes files in would be closed by another. */
const isTakingIn = (): boolean => !['nothing', 'mention', 'conversation'].includes(adding.get().is)

/** Files dropped on the window. */
export async function takeDropped(dropped: readonly File[]): Promise<void> {
  const taken = takenOf(dropped, ({ name }) => name)
  if (!taken) return
  const paths = taken.files.map((file) => window.remit.pathForFile(file)).filter((path) => path !== '')
  if (paths.length > 0) await open(taken.use, paths)
  else showProblem(problemOf('file_unreadable', taken.files[0]?.name))
}

/** Files Remit was opened with, from a file manager or the command line: nothing of them is taken in unasked. */
export async function takeGiven(paths: readonly string[]): Promise<void> {
  const taken = takenOf(paths, fileName)
  if (taken?.use === 'mail') startAdding({ is: 'mail', paths: taken.files, asksFirst: true })
  else if (taken) await open(taken.use, taken.files)
}

/** Words dropped on the window: a whole conversation where they are one, else what somebody said. */
export async function takeText(text: string): Promise<void> {
  const { splitConversation } = await import('../../core/conversation/split.ts')
  const isTalk = splitConversation(text).said.length > 1
  startAdding({ is: isTalk ? 'conversation' : 'mention', text })
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
