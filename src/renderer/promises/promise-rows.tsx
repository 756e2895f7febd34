// What was promised and what became of it; what stands can be marked as kept or released.
import { useState } from 'react'
import type { PromiseRow } from '../../contract/promise.ts'
import { openCase } from '../frame/view.ts'
import { shortDateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { StateChip } from '../ui/chips.tsx'
import { ReleaseDialog } from './release-dialog.tsx'
import './promises.css'

/** `isInCase`: the case need not be named. */
export function PromiseRows({ rows, isInCase = false }: { rows: readonly PromiseRow[]; isInCase?: boolean }) {
  const [releasing, setReleasing] = useState<PromiseRow | null>(null)
  return (
    <>
      <ul className="promises">
        {rows.map((row) => (
          <Line key={row.promiseId} row={row} isInCase={isInCase} onRelease={() => setReleasing(row)} />
        ))}
      </ul>
      {releasing ? <ReleaseDialog promise={releasing} onClose={() => setReleasing(null)} /> : null}
    </>
  )
}

type LineProps = { row: PromiseRow; isInCase: boolean; onRelease: () => void }

function Line({ row, isInCase, onRelease }: LineProps) {
  const { promiseId, text, state, dueOn, waitsForOthers, caseId, caseNo, evidence } = row
  const stands = state === 'open' || state === 'broken'
  const keep = (): void => void write('promise.keep', { promiseId, evidence: '' })
  return (
    <li className="promise">
      <span className="what">
        <StateChip text={t(`promise.state.${state}`)} isStrong={state === 'broken'} />
        <span>{text}</span>
      </span>
      <span className="muted small">
        {[
          t(state === 'broken' ? 'promise.was' : 'promise.by', { date: shortDateText(dueOn) }),
          waitsForOthers ? t('promise.waits') : '',
          evidence,
        ]
          .filter(Boolean)
          .join(' · ')}
        {isInCase ? null : (
          <>
            {' · '}
            <button type="button" className="link num" onClick={() => openCase(caseId)}>
              {t('inbox.caseNo', { no: caseNo })}
            </button>
          </>
        )}
      </span>
      {stands ? (
        <span className="actions">
          <Button isSmall aria-label={`${t('promise.keep')}: ${text}`} onClick={keep}>
            {t('promise.keep')}
          </Button>
          <Button isSmall look="quiet" aria-label={`${t('promise.release')}: ${text}`} onClick={onRelease}>
            {t('promise.release')}
          </Button>
        </span>
      ) : null}
    </li>
  )
}
