// Adds a list of feeds part by part; one undo takes back whatever was added of it.
import type { Input, Output } from '../../../contract/methods.ts'
import { feedAddress } from '../../../core/feed/address.ts'
import { usualDaysBack } from '../../../core/feed/first-day.ts'
import { hasPassword } from '../../../core/feed/opml.ts'
import { addDays } from '../../../core/temporal.ts'
import { readSettings } from '../../store/owner/settings.ts'
import { watchedAmong } from '../../store/sources/feed-lists.ts'
import { addSource } from '../../store/sources/sources.ts'
import { extendUndo } from '../../store/undo/undo.ts'
import type { Context } from '../context.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { refuse } from '../refusal.ts'
import { titleFromAddress } from './sources.ts'

/** First checks of a list come this far apart: a thousand feeds in about four minutes, while the program stays idle. */
const apartMs = 250

function importSources(input: Input<'source.import'>, context: Context): Output<'source.import'> {
  const { db, nowMs, undoable } = context
  const intervalMinutes = readSettings(db).intervalMinutes
  const opensFrom = input.opensFrom ?? addDays(todayOf(db, nowMs), -usualDaysBack)
  const usable = input.feeds.map((feed) => ({ ...feed, address: feedAddress(feed.address) }))
  const watched = watchedAmong(
    db,
    usable.flatMap(({ address }) => (address.ok ? [address.value] : [])),
  )
  const sourceIds: number[] = []
  let known = 0
  let refused = 0
  for (const { address, title, kind } of usable) {
    if (!address.ok || hasPassword(address.value)) refused++
    else if (watched.has(address.value)) known++
    else {
      watched.add(address.value)
      const given = title.trim()
      const source = {
        kind,
        title: given === '' ? titleFromAddress(address.value) : given,
        titleGiven: given !== '',
        address: address.value,
        intervalMinutes,
        allowPrivate: false,
        opensFrom,
        language: null,
      }
      const dueAtMs = nowMs + (input.place + sourceIds.length) * apartMs
      sourceIds.push(addSource(db, source, nowMs, dueAtMs))
    }
  }
  return {
    undoId: undoIdOf(input.undoId, sourceIds, { db, undoable }),
    added: sourceIds.length,
    known,
    refused,
  }
}

/** The import's one undo, which grows with every part; an import that was taken back meanwhile goes no further. */
function undoIdOf(
  undoId: number | null,
  sourceIds: readonly number[],
  { db, undoable }: Pick<Context, 'db' | 'undoable'>,
): number | null {
  if (sourceIds.length === 0) return undoId
  if (undoId === null) return undoable('source.import', 'sources.removed', { sourceIds: [...sourceIds] })
  const isExtended = extendUndo(db, undoId, 'sources.removed', (input) => ({
    sourceIds: [...(input as { sourceIds: number[] }).sourceIds, ...sourceIds],
  }))
  return isExtended ? undoId : refuse('conflict', 'import_undone')
}

export const importHandlers: Handlers<'source.import'> = { 'source.import': importSources }
