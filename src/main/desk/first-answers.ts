// Answers what the first window asks, with so little code that it need not wait until the whole desk is loaded.
import type { Answer } from '../../contract/answer.ts'
import { appMethods } from '../../contract/app.ts'
import { inboxMethods } from '../../contract/inbox.ts'
import { serviceMethods } from '../../contract/service.ts'
import { readMeta } from '../store/file/meta.ts'
import { inboxHandlers } from './handlers/inbox.ts'
import { serviceHandlers } from './handlers/services.ts'
import { stateHandlers } from './handlers/state.ts'
import type { Handlers } from './handlers.ts'
import type { Commands } from './protocol.ts'
import type { AnyHandler } from './undo/run-command.ts'
import type { Workspace } from './workspace.ts'

type FirstName = 'desk.state' | 'inbox.page' | 'inbox.due' | 'service.list'

const methods = {
  'desk.state': appMethods['desk.state'],
  'inbox.page': inboxMethods['inbox.page'],
  'inbox.due': inboxMethods['inbox.due'],
  'service.list': serviceMethods['service.list'],
}

const handlers: Handlers<FirstName> = {
  'desk.state': stateHandlers['desk.state'],
  'inbox.page': inboxHandlers['inbox.page'],
  'inbox.due': inboxHandlers['inbox.due'],
  'service.list': serviceHandlers['service.list'],
}

const isFirst = (name: unknown): name is FirstName => typeof name === 'string' && Object.hasOwn(methods, name)

/** The answer; null for whatever the desk itself has to answer: every other call, and all that goes wrong. */
export function firstAnswer(
  { db }: Workspace,
  { name, input }: Commands['call']['input'],
  nowMs: number,
): Answer<unknown> | null {
  if (db === null || !isFirst(name)) return null
  try {
    const parsed = methods[name].input.safeParse(input)
    if (!parsed.success) return null
    const value = (handlers[name] as AnyHandler)(parsed.data, { db, nowMs, undoable: () => 0 })
    return { ok: true, value, rev: readMeta(db, 'rev'), undo: null }
  } catch {
    return null
  }
}
