// One case in the list: who, when it is due, what they said, what kind it is and what the verdict says.
import { type MouseEvent, memo } from 'react'
import type { InboxRow } from '../../contract/inbox.ts'
import { fullMomentOf } from '../i18n/dates.ts'
import { dueWords, unansweredWords } from '../i18n/due.ts'
import { t } from '../i18n/t.ts'
import { KindWord, VerdictChip } from '../ui/chips.tsx'
import { ReferenceSign } from '../ui/reference-sign.tsx'
import { dragOf } from './drag.ts'
import { WhoWhere } from './who-where.tsx'

type Props = {
  row: InboxRow
  topPx: number
  isSelected: boolean
  /** Null while nothing is picked. */
  isPicked: boolean | null
  /** The list is that of what was never answered: the row says for how long. */
  isUnanswered: boolean
  nowMs: number
  place: number
  total: number
  onChoose: (caseId: number, how: Press) => void
}

/** How a row was pressed: alone, with Shift (up to here), with Ctrl or Cmd (this one too). */
export type Press = 'alone' | 'stretch' | 'also'

const pressOf = (event: MouseEvent): Press =>
  event.shiftKey ? 'stretch' : event.ctrlKey || event.metaKey ? 'also' : 'alone'

export const rowId = (caseId: number): string => `case-${caseId}`

export const Row = memo(function Row({
  row,
  topPx,
  isSelected,
  isPicked,
  isUnanswered,
  nowMs,
  place,
  total,
  onChoose,
}: Props) {
  const option = {
    role: 'option',
    'aria-selected': isPicked ?? isSelected,
    'aria-posinset': place,
    'aria-setsize': total,
    onClick: (event: MouseEvent) => onChoose(row.caseId, pressOf(event)),
    ...dragOf(row.caseId),
  }
  return (
    <div
      {...option}
      id={rowId(row.caseId)}
      className={`row${row.unread ? ' unread' : ''}${isPicked ? ' picked' : ''}`}
      data-current={isSelected || undefined}
      data-testid="inbox-row"
      data-case={row.caseId}
      style={{ top: topPx }}
    >
      <Words row={row} isUnanswered={isUnanswered} nowMs={nowMs} />
    </div>
  )
})

/** What a row says. It stays as it is while the row moves up, is chosen, or another one is done. */
const Words = memo(function Words({
  row,
  isUnanswered,
  nowMs,
}: Pick<Props, 'row' | 'isUnanswered' | 'nowMs'>) {
  const due = isUnanswered ? unansweredWords(row.receivedAtMs, nowMs) : dueWords(row, nowMs)
  return (
    <>
      <div className="who">
        {row.isReference ? <ReferenceSign /> : null}
        <WhoWhere who={row.who} channel={row.channel} />
        {row.unread ? <span className="hidden">, {t('inbox.unread')}</span> : null}
      </div>
      <div
        className={`due${due.isSoon ? ' soon' : ''}`}
        title={row.dueAtMs === null ? undefined : fullMomentOf(row.dueAtMs)}
      >
        {due.text}
      </div>
      <div className="what">{row.title}</div>
      <div className="tags">
        <KindWord kind={row.kind} />
        {row.verdict ? <VerdictChip kind={row.verdict} /> : null}
        {row.isAlarm ? <span className="updated">{t('inbox.alarm')}</span> : null}
        {row.unread && row.updated ? <span className="updated">{t('update.row')}</span> : null}
      </div>
    </>
  )
})

/** The place of a row that is not here yet; seen only while the list is dragged far. */
export const BlankRow = ({ topPx }: { topPx: number }) => (
  <div className="row blank" aria-hidden="true" style={{ top: topPx }}>
    <div className="who" />
    <div className="what" />
  </div>
)
