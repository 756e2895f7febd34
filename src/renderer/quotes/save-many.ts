// Saves quotes one after the other into one folder.
import { call } from '../program/ask.ts'
import { type DoneMany, doMany, type Watch } from '../program/do-many.ts'
import type { Format } from './file-actions.ts'

export type SavedMany = DoneMany<number>

export const saveMany = (quoteIds: readonly number[], format: Format, watch: Watch): Promise<SavedMany> =>
  doMany(quoteIds, (quoteId) => call('quote.exportInto', { quoteId, format }), watch)
