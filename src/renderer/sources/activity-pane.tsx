// The log of the last 500 readings, of all sources or of one: what came of each, and why the next one is when it is.
import { useVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { SourceCheck } from '../../contract/source.ts'
import { useNow } from '../frame/now.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Empty } from '../ui/empty.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { CheckRow, isTrouble } from './check-row.tsx'

/** The program keeps no more. */
const mostChecks = 500
/** As sources.css draws it. */
const checkRowPx = 80

type Props = { sourceId: number | null; title: string | null }

export function ActivityPane({ sourceId, title }: Props) {
  const [isOnlyTrouble, setIsOnlyTrouble] = useState(false)
  const { data } = useAnswer('source.checks', { sourceId, limit: mostChecks })
  const checks = data?.checks ?? []
  const shown = isOnlyTrouble ? checks.filter(isTrouble) : checks
  return (
    <article className="activity">
      <header className="pane-head">
        <h1>{title === null ? t('activity.title') : t('activity.of', { title })}</h1>
        {checks.length > 0 ? (
          <CheckField label={t('activity.onlyTrouble')} isOn={isOnlyTrouble} onChange={setIsOnlyTrouble} />
        ) : null}
      </header>
      {data && checks.length === 0 ? (
        <Empty title={t('activity.none')} text={t('activity.noneText')} />
      ) : shown.length === 0 && data ? (
        <p className="muted">{t('activity.noTrouble')}</p>
      ) : (
        <Checks key={String(isOnlyTrouble)} checks={shown} isNamed={sourceId === null} />
      )}
    </article>
  )
}

/** New readings come in above without moving what is being read; at the top they are seen as they come. */
function Checks({ checks, isNamed }: { checks: readonly SourceCheck[]; isNamed: boolean }) {
  const scroller = useRef<HTMLUListElement>(null)
  const nowMs = useNow()
  const virtualizer = useVirtualizer({
    count: checks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => checkRowPx,
    overscan: 8,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const before = useRef(checks)
  useLayoutEffect(() => {
    const element = scroller.current
    if (element && element.scrollTop > 0) {
      const firstId = before.current[0]?.checkId
      const added = checks.findIndex(({ checkId }) => checkId === firstId)
      if (added > 0) element.scrollTop += added * checkRowPx
    }
    before.current = checks
  }, [checks])
  return (
    // A list that scrolls is reached and moved with the keys.
    <ul ref={scroller} className="checks" aria-label={t('activity.title')} {...{ tabIndex: 0 }}>
      <li className="sheet" style={{ height: virtualizer.getTotalSize() }}>
        <ul>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const check = checks[index]
            return check ? (
              <li key={check.checkId} className="check-row" data-testid="check-row" style={{ top: start }}>
                <CheckRow check={check} isNamed={isNamed} nowMs={nowMs} />
              </li>
            ) : null
          })}
        </ul>
      </li>
    </ul>
  )
}
