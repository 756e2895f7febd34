// Sends a command to the program and tells the owner what came of it: a toast with Undo, or what went wrong.
import type { Answer } from '../../contract/answer.ts'
import type { Input, Output } from '../../contract/methods.ts'
import { didText, problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { addToast } from '../ui/toasts.ts'
import { call, type WriteName } from './ask.ts'
import { createStore } from './store.ts'

export type WriteOptions = {
  /** No toast after success: the change is seen where it was made, or is not worth a word. */
  readonly isQuiet?: boolean
  /** The caller shows a problem itself, beside the field. */
  readonly showsProblem?: boolean
}

/** What was sent and is not answered yet, by its name and input. */
const underWay = new Map<string, Promise<unknown>>()

/** Settles when all that was sent until now is answered. */
export const answered = (): Promise<unknown> => Promise.allSettled([...underWay.values()])

/** A second Enter or click before the answer sends nothing anew: both get the one answer. */
export function write<N extends WriteName>(
  name: N,
  input: Input<N>,
  options: WriteOptions = {},
): Promise<Answer<Output<N>>> {
  const key = `${name} ${JSON.stringify(input)}`
  const sent = underWay.get(key)
  // What was sent under the method's name is answered in its shape.
  if (sent) return sent as Promise<Answer<Output<N>>>
  const answer = send(name, input, options).finally(() => underWay.delete(key))
  underWay.set(key, answer)
  return answer
}

async function send<N extends WriteName>(
  name: N,
  input: Input<N>,
  { isQuiet = false, showsProblem = false }: WriteOptions,
): Promise<Answer<Output<N>>> {
  const answer = await call(name, input)
  if (answer.ok) {
    if (!isQuiet && answer.undo) addToast({ text: didText(answer.undo.label), undoId: answer.undo.id })
  } else if (!showsProblem) {
    addToast({ text: problemText(answer.problem), isProblem: true })
  }
  return answer
}

/** Counts what was taken back or done again: what lists have noted of what was done before no longer holds. */
export const takenBack = createStore(0)

/** Does again what was taken back last. */
export async function redo(): Promise<void> {
  const answer = await call('undo.redo', {})
  takenBack.set(takenBack.get() + 1)
  if (answer.ok) addToast({ text: t('undo.redone', { what: didText(answer.value.label) }) })
  else addToast({ text: problemText(answer.problem), isProblem: answer.problem.code !== 'nothing_to_redo' })
}

/** Takes back one command, or the newest when `undoId` is null. */
export async function undo(undoId: number | null): Promise<void> {
  const answer = await call('undo.take', { undoId })
  takenBack.set(takenBack.get() + 1)
  if (answer.ok) addToast({ text: t('undo.taken', { what: didText(answer.value.label) }) })
  else addToast({ text: problemText(answer.problem), isProblem: answer.problem.code !== 'nothing_to_undo' })
}
