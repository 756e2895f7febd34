// One reading in the log: when, where, what came of it, and why the next one is when it is.
import type { SourceCheck } from '../../contract/source.ts'
import { openSources } from '../frame/view.ts'
import { momentWords } from '../i18n/dates.ts'
import { problemWhat } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { whyWords } from './source-state.ts'

type Props = { check: SourceCheck; isNamed: boolean; nowMs: number }

export function CheckRow({ check, isNamed, nowMs }: Props) {
  const { sourceId, title, atMs } = check
  return (
    <>
      <span className="when num">{momentWords(atMs, nowMs)}</span>
      <span className="what">
        {isNamed ? (
          <button type="button" className="link" onClick={() => openSources({ is: 'source', sourceId })}>
            {title}
          </button>
        ) : null}
        <span className={isTrouble(check) ? 'trouble' : ''}>{outcomeText(check)}</span>
      </span>
      <span className="how num">{detailsOf(check, nowMs).join(' · ')}</span>
    </>
  )
}

/** A network that is away is no trouble of the source. */
export const isTrouble = ({ problem }: SourceCheck): boolean => problem !== null && problem.code !== 'offline'

function outcomeText({ outcome, problem, newItems, newCases }: SourceCheck): string {
  if (problem) return problemWhat(problem)
  return outcome === 'read' ? t('check.new', { items: newItems, cases: newCases }) : t(`check.${outcome}`)
}

function detailsOf({ nextAtMs, rule, status, bytes, tookMs }: SourceCheck, nowMs: number): string[] {
  const why = whyWords(rule)
  const kb = Math.round(bytes / 100) / 10
  return [
    nextAtMs !== null && why !== '' ? t('activity.next', { when: momentWords(nextAtMs, nowMs), why }) : '',
    status === null ? '' : t('activity.status', { status: String(status) }),
    bytes === 0 ? '' : t('activity.kb', { kb }),
    t('check.tookMs', { ms: tookMs }),
  ].filter(Boolean)
}
