// Takes a pasted or saved conversation to pieces: who said what, when, in the order it was said.
import { newTextOf } from '../text/new-text.ts'
import { splitChat } from './chat.ts'
import { splitMailThread } from './mail-thread.ts'
import type { Said } from './said.ts'

export type Conversation = {
  readonly form: 'chat' | 'mail' | 'single'
  readonly said: readonly Said[]
}

/** More than anybody looks through. */
export const maxSaid = 500

/**
 * The messages of a text, the oldest first, never more than `maxSaid` (the newest are kept). What one message quotes of
 * another is left out of it. A text that is no conversation is one message. Never throws.
 */
export function splitConversation(text: string): Conversation {
  const whole = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .trim()
  if (whole === '') return { form: 'single', said: [] }
  const chat = splitChat(whole)
  if (chat !== null && chat.length > 0) return { form: 'chat', said: chat.slice(-maxSaid).map(withNewWords) }
  const mails = splitMailThread(whole)
  if (mails !== null && mails.length > 0)
    return { form: 'mail', said: mails.slice(-maxSaid).map(withNewWords) }
  return { form: 'single', said: [withNewWords({ author: '', wallMs: null, text: whole })] }
}

const withNewWords = (said: Said): Said => ({ ...said, text: newTextOf(said.text).own || said.text })
