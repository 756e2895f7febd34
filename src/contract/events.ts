// The one stream of events to the page. Events are hints that something changed; a query tells what is true.
import { z } from 'zod'
import { problemSchema } from './answer.ts'
import { rowId } from './method.ts'

export const topics = ['inbox', 'case', 'clients', 'quotes', 'sources', 'desk', 'shell'] as const
export const topicWord = z.enum(topics)
export type Topic = z.infer<typeof topicWord>

export const screens = ['inbox', 'today', 'clients', 'quotes', 'sources', 'settings'] as const
export const screenWord = z.enum(screens)
export type Screen = z.infer<typeof screenWord>

export const remitEvent = z.union([
  z.object({ name: z.literal('changed'), rev: z.int(), topics: z.array(topicWord) }),
  z.object({ name: z.literal('go'), screen: screenWord }),
  z.object({
    name: z.literal('openCase'),
    caseId: rowId,
    shelf: z.enum(['open', 'snoozed', 'done']).exactOptional(),
  }),
  z.object({ name: z.literal('openClient'), clientId: rowId }),
  z.object({ name: z.literal('openQuote'), quoteId: rowId }),
  /** Files that Remit was opened with; the page asks before anything of them is taken in. */
  z.object({ name: z.literal('openFiles'), paths: z.array(z.string()) }),
  /** A menu entry was chosen; the page runs the command of the same id from its registry. */
  z.object({ name: z.literal('command'), id: z.string() }),
  /** New cases arrived; said to screen readers and shown as a line, never by moving the list. */
  z.object({ name: z.literal('arrived'), cases: z.int() }),
  /** The program is about to end: what is typed and not saved yet is saved, then `page.saved` is called. */
  z.object({ name: z.literal('leaving') }),
  /** Something the owner asked for outside the page did not succeed. */
  z.object({ name: z.literal('problem'), problem: problemSchema }),
])
export type RemitEvent = z.infer<typeof remitEvent>
