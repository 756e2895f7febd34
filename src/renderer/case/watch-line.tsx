// One line on the watch over a handled complaint's page: until when, how it went, look now, stop.
import { useState } from 'react'
import type { CaseWatch } from '../../contract/author-update.ts'
import { useNow } from '../frame/now.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { addToast } from '../ui/toasts.ts'
import { dateOf } from './author-updates.tsx'

export function WatchLine({ caseId, watch }: { caseId: number; watch: CaseWatch }) {
  const nowMs = useNow()
  const [isLooking, setIsLooking] = useState(false)
  const look = async (): Promise<void> => {
    setIsLooking(true)
    const answer = await write('case.lookNow', { caseId })
    setIsLooking(false)
    if (!answer.ok) return
    const { looked, changed, problem } = answer.value
    if (looked === 0) addToast({ text: t('watch.offline') })
    else if (changed > 0) addToast({ text: t('watch.changed') })
    else if (problem === null) addToast({ text: t('watch.nothing') })
    else if (problem.code === 'words_missing') addToast({ text: problemText(problem) })
    else addToast({ text: t('watch.failed', { when: momentWords(Date.now(), nowMs) }) })
  }
  return (
    <p className="watch-line" data-testid="watch-line">
      <span title={fullMomentOf(watch.untilMs)}>
        {[t('watch.until', { day: dateOf(watch.untilMs, nowMs) }), pastText(watch, nowMs)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      <LinkButton disabled={isLooking} onClick={() => void look()}>
        {t(isLooking ? 'watch.looking' : 'watch.lookNow')}
      </LinkButton>
      <LinkButton onClick={() => void write('case.unwatch', { caseId })}>{t('watch.stop')}</LinkButton>
    </p>
  )
}

/** How the last look went. */
function pastText({ lastLookMs, problem }: CaseWatch, nowMs: number): string {
  if (lastLookMs === null) return ''
  const when = momentWords(lastLookMs, nowMs)
  if (problem === null) return t('watch.last', { when })
  return t(problem.code === 'words_missing' ? 'watch.missing' : 'watch.failed', { when })
}
