// Takes the page's calls: checks who asks, then hands each to the desk, or to the shell itself.
import { ipcMain } from 'electron'
import type { Answer } from '../../contract/answer.ts'
import { callChannel } from '../../contract/names.ts'
import { isShellMethod } from '../../contract/shell-names.ts'
import { ok, type Problem, problemOf } from '../../core/problem.ts'
import { isOwnPage } from '../guard/sender.ts'
import type { DeskLine } from './desk-line.ts'
import type { SealedName } from './seal-call.ts'
import type { ShellHandlers } from './shell-answer.ts'

export type CallParts = {
  readonly desk: DeskLine
  /** Until then the desk is not asked: what the page is to see is still being put in. */
  readonly prepared: Promise<unknown>
  readonly handlers: ShellHandlers
  /** Hears the name of each call the desk carried out. */
  readonly onAnswered: (name: string) => void
}

const refusal = (problem: Problem): Answer<never> => ({ ok: false, problem })

const isSealedCall = (name: string): name is SealedName => name === 'source.add' || name === 'source.save'

const isNothing = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && Object.keys(input).length === 0

async function answerTo({ desk, prepared, handlers, onAnswered }: CallParts, name: string, input: unknown) {
  if (!isShellMethod(name)) {
    const call = isSealedCall(name) ? await sealedOf(desk, name, input) : ok({ input })
    if (!call.ok) return refusal(call.problem)
    // The desk knows the contract too: it refuses names and inputs that are not in it.
    await prepared
    const answer = await desk.ask('call', { name, ...call.value })
    if (answer.ok) onAnswered(name)
    return answer
  }
  // The one thing the first window asks of the shell takes nothing, so that it need not wait for the schemas.
  if (name === 'shell.state' && isNothing(input)) {
    const state = await handlers[name]({})
    return state.ok ? { ...state, rev: 0, undo: null } : refusal(state.problem)
  }
  const { shellAnswer } = await import('./shell-answer.ts')
  return shellAnswer(handlers, name, input)
}

/** Loaded when there is something to seal: the schemas and the keyring are not needed for the first window. */
async function sealedOf(desk: DeskLine, name: SealedName, input: unknown) {
  const [{ sealCall }, { systemKeyring }] = await Promise.all([
    import('./seal-call.ts'),
    import('../guard/keyring.ts'),
  ])
  const keptSecret = (sourceId: number) => desk.ask('keptSecret', { sourceId })
  return sealCall({ keyring: systemKeyring, keptSecret }, name, input)
}

/** Gives the calls to who answers them. */
export type HandOver = (parts: CallParts) => void

/**
 * Answers every call with a value or a problem; nothing the page sends can make it throw. Calls that come before there is
 * anybody to answer them wait.
 */
export function takeCalls(): HandOver {
  let handOver: HandOver = () => undefined
  const handed = new Promise<CallParts>((resolve) => {
    handOver = resolve
  })
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isOwnPage(event.senderFrame)) {
      console.error('call refused: not from the page', event.senderFrame?.origin)
      return refusal(problemOf('forbidden_sender'))
    }
    if (typeof name !== 'string') return refusal(problemOf('unknown_method'))
    try {
      return await answerTo(await handed, name, input)
    } catch (error) {
      console.error(`call ${name}:`, error)
      return refusal(problemOf('internal'))
    }
  })
  return handOver
}
