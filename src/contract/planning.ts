// The words that say until when a case is put off.
import { z } from 'zod'
import { instantMs } from './method.ts'

/** Until somebody answers, or until the quote of the case is decided. */
export const snoozeFor = z.enum(['answer', 'quote'])

export const snoozeUntil = z.union([
  z.strictObject({ atMs: instantMs }),
  z.strictObject({ happens: snoozeFor }),
])
export type SnoozeUntil = z.infer<typeof snoozeUntil>
