// Finds the feeds behind any web address an owner pastes, with as few requests as it takes.
import type { FeedCandidate } from '../../contract/source.ts'
import { feedAddress, maxAddressLength } from '../../core/feed/address.ts'
import { ledHome, wellKnownFeeds } from '../../core/feed/discover.ts'
import type { FetchOutcome } from '../../core/feed/fetch-outcome.ts'
import type { FeedHint } from '../../core/feed/place.ts'
import { directFeeds, hintOfFeed, hostWithoutFeed } from '../../core/feed/presets.ts'
import { type Problem, type ProblemCode, problemOf } from '../../core/problem.ts'
import type { FeedPreview } from '../desk/reading/preview-feed.ts'

export type Finder = {
  readonly fetch: (address: string, allowPrivate: boolean, deadlineMs: number) => Promise<FetchOutcome>
  readonly preview: (outcome: FetchOutcome) => Promise<FeedPreview>
  readonly nowMs: () => number
}

export type Found = {
  readonly candidates: FeedCandidate[]
  readonly problem: Problem | null
  /** What each candidate answered, by its address. */
  readonly bodies: ReadonlyMap<string, FetchOutcome>
}

/** Feeds a page points to are all read, for the owner to choose; more than these nobody compares. */
const maxOffered = 4
/** All of it: nobody waits longer for a form. */
const deadlineMs = 40_000
const oneDeadlineMs = 20_000

/** Whatever a site links or lacks, it is asked no more often than this. */
const maxRequests = 12

/** After these the next address would only get the same answer, or make it worse. */
const endsSearch: ReadonlySet<ProblemCode> = new Set(['offline', 'timeout', 'http_429', 'challenge'])

/** These say nothing about whether the feed is there. */
const mayPass: ReadonlySet<ProblemCode> = new Set([...endsSearch, 'dns', 'connection', 'http_5xx'])

/**
 * A place known to publish nothing costs no request. A known service is asked for its feed at once; where it does not
 * answer for now, that feed is offered unread beside the problem. Any other address is asked itself, and is the answer
 * when it is a feed: one request. From a page the feeds it points to are read, at most four; only where none of these is
 * one, the usual places are asked one after another until one answers. Never more than twelve requests.
 */
export async function findSource(
  finder: Finder,
  input: { readonly address: string; readonly allowPrivate: boolean },
): Promise<Found> {
  const address = feedAddress(input.address)
  if (!address.ok) return nothing(address.problem)
  const host = hostWithoutFeed(address.value)
  if (host !== null) return nothing(problemOf('no_feed_there', host))
  const search = new Search(finder, input.allowPrivate)
  const direct = directFeeds(address.value)
  await search.untilFound(direct)
  if (search.hasFound) return search.found()
  const [certain] = direct
  if (certain && search.problem && mayPass.has(search.problem.code)) return search.unread(certain)
  const hints = await search.ask(hintOfFeed(address.value), true)
  if (hints === null || search.isOver) return search.found()
  for (const hint of hints.slice(0, maxOffered)) {
    await search.ask(hint)
    if (search.isOver) break
  }
  if (!search.hasFound && !search.isOver) await search.untilFound(wellKnownFeeds(search.pageUrl))
  return search.found()
}

const nothing = (problem: Problem): Found => ({ candidates: [], problem, bodies: new Map() })

class Search {
  /** Where the page came from; its host is where the usual places are looked for. */
  pageUrl = ''
  /** Asking on is of no use: the host refused, or the time is up. */
  isOver = false
  readonly #finder: Finder
  readonly #allowPrivate: boolean
  readonly #endMs: number
  readonly #candidates: FeedCandidate[] = []
  readonly #bodies = new Map<string, FetchOutcome>()
  readonly #asked = new Set<string>()
  #requests = 0
  problem: Problem | null = null

  constructor(finder: Finder, allowPrivate: boolean) {
    this.#finder = finder
    this.#allowPrivate = allowPrivate
    this.#endMs = finder.nowMs() + deadlineMs
  }

  get hasFound(): boolean {
    return this.#candidates.length > 0
  }

  found(): Found {
    const problem = this.hasFound ? null : (this.problem ?? problemOf('not_a_feed'))
    return { candidates: this.#candidates, problem, bodies: this.#bodies }
  }

  /** A feed whose address is certain although its host would not give it now. */
  unread({ address, kind, perComment }: FeedHint): Found {
    const candidate = { address, title: '', kind, itemCount: 0, newest: [], perComment }
    return { candidates: [candidate], problem: this.problem, bodies: this.#bodies }
  }

  async untilFound(hints: readonly FeedHint[]): Promise<void> {
    for (const hint of hints) {
      await this.ask(hint)
      if (this.hasFound || this.isOver) return
    }
  }

  /** Asks one address once. A feed becomes a candidate; the feeds a page points to are given back for `isPasted` only. */
  async ask(hint: FeedHint, isPasted = false): Promise<readonly FeedHint[] | null> {
    if (this.#asked.has(hint.address)) return null
    this.#asked.add(hint.address)
    const leftMs = Math.min(this.#endMs - this.#finder.nowMs(), oneDeadlineMs)
    if (this.#requests++ >= maxRequests) return this.#stop(problemOf('not_a_feed'))
    if (leftMs <= 0) return this.#stop(problemOf('timeout', String(deadlineMs)))
    const outcome = await this.#finder.fetch(hint.address, this.#allowPrivate, leftMs)
    if (outcome.kind === 'problem') {
      if (isPasted || endsSearch.has(outcome.problem.code)) return this.#stop(outcome.problem)
      return this.#note(outcome.problem)
    }
    if (outcome.finalUrl.length > maxAddressLength) return this.#note(problemOf('not_a_feed'))
    const isRepeated = this.#asked.has(outcome.finalUrl) && outcome.finalUrl !== hint.address
    this.#asked.add(outcome.finalUrl)
    if (!isPasted && (isRepeated || ledHome(hint.address, outcome.finalUrl))) return null
    const preview = await this.#finder.preview(outcome)
    if (preview.kind === 'feed') this.#take(hint, preview, outcome)
    else if (preview.kind === 'problem') this.#note(preview.problem)
    else if (isPasted) {
      const host = hostWithoutFeed(outcome.finalUrl)
      if (host !== null) return this.#stop(problemOf('no_feed_there', host))
      this.#note(problemOf('not_a_feed', 'html'))
      this.pageUrl = outcome.finalUrl
      return preview.hints
    }
    return null
  }

  #stop(problem: Problem): null {
    this.isOver = true
    return this.#note(problem)
  }

  /** Once a page was read, "no feed here" is the answer, whatever was wrong with the places it led to. */
  #note(problem: Problem): null {
    if (this.pageUrl === '') this.problem = problem
    return null
  }

  #take(hint: FeedHint, preview: Extract<FeedPreview, { kind: 'feed' }>, outcome: FetchOutcome): void {
    const { title, itemCount, newest } = preview
    // The same texts under another address or in another format are no second choice.
    const sameTexts = JSON.stringify([itemCount, newest])
    if (
      itemCount > 0 &&
      this.#candidates.some((other) => JSON.stringify([other.itemCount, other.newest]) === sameTexts)
    )
      return
    const perComment = hint.perComment || preview.perComment
    const kind = hint.kind === 'blog' && perComment ? 'comments' : hint.kind
    this.#candidates.push({ address: hint.address, title, kind, itemCount, newest, perComment })
    this.#bodies.set(hint.address, outcome)
  }
}
