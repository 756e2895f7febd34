// The log of a source's readings: when, what came of it, how long it took.
import type { SourceCheck } from '../../contract/source.ts'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { problemWhat } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

// A day of readings every half hour.
const mostChecks = 50

export function ChecksLog({ sourceId }: { sourceId: number }) {
  const { data } = useAnswer('source.checks', { sourceId, limit: mostChecks })
  const nowMs = useNow()
  const checks = data?.checks ?? []
  return (
    <section className="section">
      <h2>{t('source.checks')}</h2>
      {data && checks.length === 0 ? <p className="muted">{t('source.checksNone')}</p> : null}
      {checks.length > 0 ? (
        <table className="checks num">
          <thead>
            <tr>
              <th scope="col">{t('check.when')}</th>
              <th scope="col">{t('check.outcome')}</th>
              <th scope="col">{t('check.took')}</th>
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr key={check.atMs}>
                <td>{momentWords(check.atMs, nowMs)}</td>
                <td>{outcomeText(check)}</td>
                <td>{t('check.tookMs', { ms: check.tookMs })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </section>
  )
}

function outcomeText({ outcome, problem, newItems, newCases }: SourceCheck): string {
  if (problem) return problemWhat(problem)
  return outcome === 'read' ? t('check.new', { items: newItems, cases: newCases }) : t(`check.${outcome}`)
}
