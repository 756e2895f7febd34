// What happened to a case, folded away until somebody asks.
import type { CaseView } from '../../contract/case.ts'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { eventText } from '../i18n/say.ts'
import { isKey, t } from '../i18n/t.ts'
import { SourceLink } from './source-link.tsx'

type CaseEvent = CaseView['events'][number]

/** Kinds and verdicts among the facts are shown as their words. */
function wordsOf(facts: CaseEvent['facts']): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const key = [`kind.${value}`, `verdict.${value}`].find(isKey)
      return [name, key ? t(key) : (value ?? '')]
    }),
  )
}

export function History({ events }: { events: CaseView['events'] }) {
  const nowMs = useNow()
  if (events.length === 0) return null
  return (
    <details className="history">
      <summary>{t('case.history', { n: events.length })}</summary>
      <ol>
        {events.map((event) => (
          <li key={`${event.atMs} ${event.name} ${JSON.stringify(event.facts)}`}>
            <span className="num">{momentWords(event.atMs, nowMs)}</span>
            <span>
              {eventText(event.name, wordsOf(event.facts))}{' '}
              {typeof event.facts['link'] === 'string' ? <SourceLink link={event.facts['link']} /> : null}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
