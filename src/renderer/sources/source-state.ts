// Says in words how a source is: read, paused, or what is the matter and what to do. Pure: row and clock in, words out.
import type { SourceRow } from '../../contract/source.ts'
import { momentWords } from '../i18n/dates.ts'
import { problemNext, problemWhat } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'

/** Being offline, or behind a network's sign-in page, is a fact about the network and not the source's trouble. */
export const isInTrouble = ({ problem, paused }: SourceRow): boolean =>
  problem !== null && problem.code !== 'offline' && problem.code !== 'captive_portal' && !paused

/** One line for the list. */
export function stateLine(source: SourceRow, nowMs: number): string {
  if (source.byHand) return t('byHand.state')
  if (source.paused) return t('source.state.paused')
  if (source.problem && isInTrouble(source)) return problemWhat(source.problem)
  return source.lastSuccessAtMs === null
    ? t('source.state.never')
    : t('source.state.ok', { when: momentWords(source.lastSuccessAtMs, nowMs) })
}

/** Everything worth saying, a sentence each. */
export function stateSentences(source: SourceRow, nowMs: number): string[] {
  const { problem, failures, lastSuccessAtMs, nextCheckAtMs, paused, muted, repaired } = source
  const moment = (atMs: number): string => momentWords(atMs, nowMs)
  if (source.byHand) return [t('byHand.state')]
  return [
    paused ? t('source.state.paused') : '',
    problem ? `${problemWhat(problem)} ${problemNext(problem)}` : '',
    problem && failures > 0 ? t('source.state.tried', { n: failures }) : '',
    lastSuccessAtMs === null
      ? t('source.state.never')
      : problem
        ? t('source.state.lastGood', { when: moment(lastSuccessAtMs) })
        : t('source.state.ok', { when: moment(lastSuccessAtMs) }),
    nextCheckAtMs !== null && !paused ? t('source.state.next', { when: moment(nextCheckAtMs) }) : '',
    repaired ? t('source.state.repaired') : '',
    muted ? t('source.state.muted') : '',
  ].filter(Boolean)
}
