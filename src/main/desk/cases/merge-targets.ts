// Offers what a case could be merged into: the same page, client, author or words first; what is typed is searched for.
import type { MergeTarget } from '../../../contract/thread.ts'
import { areAlike } from '../../../core/case/same-matter.ts'
import { foldLine } from '../../../core/text/fold.ts'
import type { CaseColumns } from '../../store/cases/cases.ts'
import { caseNames, recentCases } from '../../store/cases/follow-ups.ts'
import type { Db } from '../../store/file/db.ts'
import { find } from '../search/find.ts'

const mostOffered = 12

const pageOf = ({ thread_key }: Pick<CaseColumns, 'thread_key'>): string | null => {
  const parts = thread_key.split('|')
  const page = parts.slice(2).join('|')
  return parts[1] === '?' || page === '' ? null : page
}

const order: readonly MergeTarget['why'][] = ['page', 'similar', 'author', 'client', 'search']

/** Why another case may be the same matter; null where nothing speaks for it. Two clients are two matters. */
function whyOf(row: CaseColumns, other: CaseColumns): MergeTarget['why'] | null {
  if (row.client_id !== null && other.client_id !== null && row.client_id !== other.client_id) return null
  const page = pageOf(row)
  if (page !== null && page === pageOf(other)) return 'page'
  const isSameClient = row.client_id !== null && row.client_id === other.client_id
  const isSameAuthor = row.author_name !== '' && row.author_name === other.author_name
  if ((isSameClient || isSameAuthor) && areAlike(row.title, other.title)) return 'similar'
  if (isSameAuthor) return 'author'
  if (isSameClient) return 'client'
  return areAlike(row.title, other.title) ? 'similar' : null
}

/** The likely ones first; of what is typed those that hold every word of it, then what the search finds. */
export function mergeTargets(db: Db, row: CaseColumns, text: string, nowMs: number): MergeTarget[] {
  const likely = likelyTargets(db, row)
  const words = foldLine(text).split(' ')
  const named = likely.filter(({ no, who, title }) => {
    const shown = foldLine(`${no} ${who} ${title}`)
    return words.every((word) => shown.includes(word))
  })
  if (text.trim() === '') return named.slice(0, mostOffered)
  const found = find(db, text, nowMs, mostOffered).cases.map(
    ({ caseId, no, title, who, shelf, atMs }): MergeTarget => ({
      caseId,
      no,
      title: title.text,
      who: who.text,
      shelf,
      atMs,
      why: 'search',
    }),
  )
  const others = found.filter(
    ({ caseId }) => caseId !== row.id && !named.some((target) => target.caseId === caseId),
  )
  return [...named, ...others].slice(0, mostOffered)
}

function likelyTargets(db: Db, row: CaseColumns): MergeTarget[] {
  const likely = recentCases(db, row)
    .flatMap((other) => {
      const why = whyOf(row, other)
      return why === null ? [] : [{ other, why }]
    })
    .toSorted((a, b) => order.indexOf(a.why) - order.indexOf(b.why) || b.other.id - a.other.id)
  const names = caseNames(
    db,
    likely.map(({ other }) => other.id),
  )
  return likely.map(({ other, why }) => ({
    caseId: other.id,
    no: other.no,
    title: other.title,
    who: names.get(other.id) ?? other.author_name,
    shelf: other.shelf === 'quiet' ? ('done' as const) : other.shelf,
    atMs: other.received_at,
    why,
  }))
}
