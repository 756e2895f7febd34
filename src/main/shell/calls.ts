// Takes the page's calls: checks who asks before anything is looked at.
import { ipcMain } from 'electron'
import type { Answer } from '../../contract/answer.ts'
import { callChannel } from '../../contract/names.ts'
import { problemOf } from '../../core/problem.ts'
import { isOwnPage } from '../guard/sender.ts'
import type { CallParts } from './answer-call.ts'

/**
 * Listens from now on; what answers (the contract with all its schemas) is loaded while the window's page is, so that
 * the window does not wait for it.
 */
export function takeCalls(parts: CallParts): void {
  const answering = new Promise<typeof import('./answer-call.ts')>((resolve, reject) => {
    setImmediate(() => import('./answer-call.ts').then(resolve, reject))
  })
  ipcMain.handle(callChannel, async (event, name: unknown, input: unknown): Promise<Answer<unknown>> => {
    if (!isOwnPage(event.senderFrame)) {
      console.error('call refused: not from the page', event.senderFrame?.origin)
      return { ok: false, problem: problemOf('forbidden_sender') }
    }
    const { answerCall } = await answering
    return answerCall(parts, name, input)
  })
}
