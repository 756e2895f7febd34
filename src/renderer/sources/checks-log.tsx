// The last readings of a source, and the way to all that are kept.
import type { SourceCheck } from '../../contract/source.ts'
import { useNow } from '../frame/now.ts'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { CheckRow } from './check-row.tsx'

// What came of the last hours; the rest is a step away.
const shownChecks = 8

export function ChecksLog({
  sourceId,
  checks,
}: {
  sourceId: number
  checks: readonly SourceCheck[] | undefined
}) {
  const nowMs = useNow()
  if (checks === undefined) return null
  return (
    <section className="section">
      <h2>{t('source.checks')}</h2>
      {checks.length === 0 ? <p className="muted">{t('source.checksNone')}</p> : null}
      <ul className="few-checks">
        {checks.slice(0, shownChecks).map((check) => (
          <li key={check.checkId} className="check-row">
            <CheckRow check={check} isNamed={false} nowMs={nowMs} />
          </li>
        ))}
      </ul>
      {checks.length > shownChecks ? (
        <div>
          <Button isSmall onClick={() => openSources({ is: 'activity', sourceId })}>
            {t('activity.all')}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
