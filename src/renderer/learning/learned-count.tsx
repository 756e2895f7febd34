// Says how much was learned: how many corrections count, and when the last was made.
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

/** Nothing while nothing was corrected. */
export function LearnedCount() {
  const { data } = useAnswer('learning.state', {})
  const nowMs = useNow()
  if (!data || data.lastAtMs === null) return null
  return (
    <span data-testid="learned-count">
      {t('learning.count', { n: data.corrections, when: momentWords(data.lastAtMs, nowMs) })}
    </span>
  )
}
