// Takes one look at a watched page in: what the author changed there, or that the page or the words are gone.
import { nextLookAt } from '../../../core/edit/next-look.ts'
import { pageEdit } from '../../../core/edit/page-edit.ts'
import { wordsOnPage } from '../../../core/edit/page-words.ts'
import { decodeFeed } from '../../../core/feed/charset.ts'
import type { FetchOutcome } from '../../../core/feed/fetch-outcome.ts'
import { type Problem, problemOf } from '../../../core/problem.ts'
import { addEvent } from '../../store/cases/cases.ts'
import type { Db } from '../../store/file/db.ts'
import { nextRev } from '../../store/file/meta.ts'
import { readItem } from '../../store/items/items.ts'
import { messageOfStory } from '../../store/items/stories.ts'
import { readWatch, recordLook, type WatchedPage } from '../../store/sources/watched-pages.ts'
import type { PageLook } from '../protocol.ts'
import { reviseFromPage } from './revise-known.ts'

type Clock = { readonly db: Db; readonly nowMs: () => number; readonly random: () => number }

type Seen =
  | {
      readonly kind: 'words'
      readonly text: string
      readonly etag: string | null
      readonly lastModified: string | null
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'problem'; readonly problem: Problem }

function seen(outcome: FetchOutcome, { address, text }: WatchedPage, stored: string): Seen {
  if (outcome.kind !== 'body') return outcome
  const { bytes, headers } = outcome
  const html = decodeFeed(bytes, headers.contentType).text
  const words = wordsOnPage(html, { link: address, known: text ?? stored })
  if (words.kind === 'absent')
    return { kind: 'problem', problem: problemOf(words.asksToLogIn ? 'http_401' : 'words_missing') }
  return { kind: 'words', text: words.text, etag: headers.etag, lastModified: headers.lastModified }
}

/** What a problem means for the words once it has lasted; only what was there before can be gone. */
function goneBy({ code }: Problem, page: WatchedPage): WatchedPage['gone'] {
  if (code === 'http_410') return 'page'
  // A page or its words count as gone when they were missing twice in a row: servers and themes have bad days.
  if (page.problem?.code !== code) return null
  if (code === 'http_404') return 'page'
  return code === 'words_missing' && page.text !== null ? 'words' : null
}

/** Far beyond the end of every watch. */
const neverMs = Number.MAX_SAFE_INTEGER

/** Stores what one look came to, in one transaction. A watch that ended meanwhile is left alone. */
export function takePage({ db, nowMs, random }: Clock, watchId: number, outcome: FetchOutcome): PageLook {
  const page = readWatch(db, watchId)
  const item = page && readItem(db, page.itemId)
  if (!page || !item || page.endedAtMs !== null)
    return { nextCheckAtMs: neverMs, isChanged: false, problem: null }
  const stored = messageOfStory(db, page.itemId)?.text ?? item.text
  const result = seen(outcome, page, stored)
  const edit = result.kind === 'words' ? pageEdit({ stored, baseline: page.text, now: result.text }) : null
  const problem = result.kind === 'problem' ? result.problem : null
  const failures = problem === null ? 0 : page.failures + 1
  const gone = problem === null ? null : goneBy(problem, page)
  return db.transaction(() => {
    const atMs = nowMs()
    const nextCheckAtMs = nextLookAt({
      nowMs: atMs,
      random: random(),
      untilMs: page.untilMs,
      // The page answered: there is nothing to be careful of.
      failures: problem?.code === 'words_missing' ? 0 : failures,
      retryAfterMs: outcome.retryAfterMs,
    })
    recordLook(db, watchId, {
      atMs,
      failures,
      problem,
      gone: page.gone ?? gone,
      nextCheckAtMs,
      said: result.kind === 'words' && edit ? { ...result, text: edit.measure } : null,
    })
    const isNewlyGone = gone !== null && page.gone === null
    if (isNewlyGone) addEvent(db, page.caseId, `${gone}_gone`, { itemId: page.itemId }, atMs)
    const wording = edit?.wording ?? null
    if (wording !== null) reviseFromPage(db, page.itemId, wording, atMs)
    nextRev(db)
    return { nextCheckAtMs: nextCheckAtMs ?? neverMs, isChanged: wording !== null || isNewlyGone, problem }
  })
}
