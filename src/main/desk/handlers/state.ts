// Answers what the window shows around every screen: owner, settings, and how much waits where.
import { clientCount } from '../../store/clients/clients.ts'
import { readMeta } from '../../store/file/meta.ts'
import { countShelf, groupCounts, pinnedCases } from '../../store/lists/inbox-stretches.ts'
import { readOwner, readSettings } from '../../store/owner/settings.ts'
import { openQuoteCount } from '../../store/quotes/quotes.ts'
import { pollableSourceCount } from '../../store/sources/source-answers.ts'
import { standingNoticeCount } from '../../store/sources/source-notices.ts'
import type { Handlers } from '../handlers.ts'
import { endOfTodayMs } from '../owner-day.ts'

export const stateHandlers: Handlers<'desk.state'> = {
  'desk.state': (_, { db, nowMs }) => {
    const groups = groupCounts(
      countShelf(db, { endOfTodayMs: endOfTodayMs(db, nowMs), pinned: pinnedCases(db) }),
    )
    return {
      owner: readOwner(db),
      settings: readSettings(db),
      sample: readMeta(db, 'sample') !== 0,
      counts: {
        needsYou: groups.find(({ group }) => group === 'needs_you')?.count ?? 0,
        open: groups.reduce((sum, { count }) => sum + count, 0),
        quotesOpen: openQuoteCount(db),
        sources: pollableSourceCount(db),
        notices: standingNoticeCount(db),
        clients: clientCount(db),
      },
    }
  },
}
