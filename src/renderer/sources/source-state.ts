// Says in words how a source is: read, paused, or what is the matter and what to do. Pure: row and clock in, words out.
import type { SourceCheck, SourceRow } from '../../contract/source.ts'
import { agoWords, momentWords } from '../i18n/dates.ts'
import { problemNext, problemWhat } from '../i18n/say.ts'
import { isKey, t } from '../i18n/t.ts'

/** Being offline, or behind a network's sign-in page, is a fact about the network and not the source's trouble. */
export const isInTrouble = ({ problem, paused }: SourceRow): boolean =>
  problem !== null && problem.code !== 'offline' && problem.code !== 'captive_portal' && !paused

const pausedWords = ({ gone }: SourceRow): string =>
  t(gone ? 'source.state.pausedByRemit' : 'source.state.pausedByOwner')

/** One line for the list, or two of what is the matter; since when is said where the source is open. */
export function stateLine(source: SourceRow, nowMs: number): string {
  const { problem, paused, byHand, lastSuccessAtMs } = source
  if (byHand) return t('byHand.state')
  if (paused) return pausedWords(source)
  if (problem && isInTrouble(source)) return problemWhat(problem)
  return lastSuccessAtMs === null
    ? t('source.state.never')
    : t('source.state.ago', { ago: agoWords(lastSuccessAtMs, nowMs) })
}

/** How much comes, in words. */
export function paceWords({ itemsAWeek, lastSuccessAtMs, byHand }: SourceRow): string {
  if (lastSuccessAtMs === null && !byHand) return ''
  if (itemsAWeek === 0) return t('source.weekNone')
  return t('source.week', { n: itemsAWeek < 1 ? 0 : Math.round(itemsAWeek) })
}

/** What else the list says of a source, in a word each. */
export function marksOf(source: SourceRow, nowMs: number): string[] {
  const { muted, paused, repaired, rules, nextCheckAtMs, byHand } = source
  const hasRules = rules.take !== 'everything' || rules.ignore.length > 0
  const isNextSaid = nextCheckAtMs !== null && !paused && !byHand
  return [
    isNextSaid ? t('source.mark.next', { when: momentWords(nextCheckAtMs, nowMs) }) : '',
    muted ? t('source.mark.muted') : '',
    repaired ? t('source.mark.repaired') : '',
    hasRules ? t('source.mark.rules') : '',
  ].filter(Boolean)
}

/** Why the next check is when it is; '' for rules that are not known. */
export function whyWords(rule: string | null): string {
  const key = `why.${rule}`
  return isKey(key) ? t(key) : ''
}

function nextWords(
  { nextCheckAtMs, paused }: SourceRow,
  last: SourceCheck | undefined,
  nowMs: number,
): string {
  if (nextCheckAtMs === null || paused) return ''
  const when = momentWords(nextCheckAtMs, nowMs)
  const why = whyWords(last?.rule ?? null)
  return why === '' ? t('source.state.next', { when }) : t('source.state.nextWhy', { when, why })
}

/** Everything worth saying, a sentence each; `last` is the source's newest check. */
export function stateSentences(source: SourceRow, last: SourceCheck | undefined, nowMs: number): string[] {
  const { problem, failures, lastSuccessAtMs, paused, muted, repaired, byHand } = source
  if (byHand) return [t('byHand.state')]
  const ago = lastSuccessAtMs === null ? '' : agoWords(lastSuccessAtMs, nowMs)
  return [
    paused ? pausedWords(source) : '',
    problem ? `${problemWhat(problem)} ${problemNext(problem)}` : '',
    problem && failures > 0 ? t('source.state.tried', { n: failures }) : '',
    lastSuccessAtMs === null
      ? t('source.state.never')
      : t(problem ? 'source.state.troubleSince' : 'source.state.ago', { ago }),
    nextWords(source, last, nowMs),
    repaired ? t('source.state.repaired') : '',
    muted ? t('source.state.muted') : '',
  ].filter(Boolean)
}
