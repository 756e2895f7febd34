// The list of sources: only the rows in sight are drawn; above it what to show, in which order, and a field to find one.
import type { SourceRow } from '../../contract/source.ts'
import { useNow } from '../frame/now.ts'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { channelName } from '../mentions/channel-name.ts'
import { createStore, useStore } from '../program/store.ts'
import { FindField } from '../ui/find-field.tsx'
import { LongList } from '../ui/long-list.tsx'
import { Select } from '../ui/select.tsx'
import { orders, type SourceChoice, shownKinds } from './source-choice.ts'
import { isInTrouble, marksOf, paceWords, stateLine } from './source-state.ts'

/** As sources.css draws it. */
const sourceRowPx = 76

/** Below this many, choosing among them would only be in the way. */
const choosingFrom = 8

const choice = createStore<SourceChoice>({ shown: 'all', order: 'title', text: '' })

/** The owner's choice stays while Remit runs. */
export const useSourceChoice = (): SourceChoice => useStore(choice)

const choose = (patch: Partial<SourceChoice>): void => choice.set({ ...choice.get(), ...patch })

/** `found`: how many of them are listed. */
export function SourceChoiceFields({ count, found }: { count: number; found: number }) {
  const { shown, order, text } = useSourceChoice()
  if (count < choosingFrom) return null
  return (
    // Without labels above them: there is no room in the list's head, and the words say what they are.
    <search className="source-choice">
      <FindField
        label={t('sources.find')}
        value={text}
        found={found}
        onChange={(next) => choose({ text: next })}
      />
      <Select
        aria-label={t('sources.show')}
        value={shown}
        options={shownKinds.map((value) => ({ value, text: t(`sources.show.${value}`) }))}
        onChange={(next) => choose({ shown: next })}
      />
      <Select
        aria-label={t('sources.sort')}
        value={order}
        options={orders.map((value) => ({ value, text: t(`sources.sort.${value}`) }))}
        onChange={(next) => choose({ order: next })}
      />
    </search>
  )
}

export function SourceList({ rows, sourceId }: { rows: readonly SourceRow[]; sourceId: number | null }) {
  const nowMs = useNow()
  if (rows.length === 0) return <p className="empty">{t('sources.noneFound')}</p>
  return (
    <LongList name="sources" rows={rows} keyOf={sourceIdOf} rowPx={sourceRowPx} openKey={sourceId}>
      {(row) => <Entry source={row} isOpen={row.sourceId === sourceId} nowMs={nowMs} />}
    </LongList>
  )
}

const sourceIdOf = ({ sourceId }: SourceRow): number => sourceId

type EntryProps = { source: SourceRow; isOpen: boolean; nowMs: number }

function Entry({ source, isOpen, nowMs }: EntryProps) {
  const { sourceId, title, address, kind, byHand, notices } = source
  return (
    <button
      type="button"
      className="entry source-entry"
      data-testid="source-row"
      aria-current={isOpen}
      onClick={() => openSources({ is: 'source', sourceId })}
    >
      <span className="name">{channelName(title) || address}</span>
      <span className="side">{byHand ? '' : t(`channel.${kind}`)}</span>
      <span className={`state-line${isInTrouble(source) ? ' trouble' : ''}`}>{stateLine(source, nowMs)}</span>
      <span className="below num">
        <span className="grow">
          {isInTrouble(source)
            ? ''
            : [paceWords(source), ...marksOf(source, nowMs)].filter(Boolean).join(' · ')}
        </span>
        {notices.length > 0 ? (
          <span className="notice-mark">{t('notice.count', { n: notices.length })}</span>
        ) : null}
      </span>
    </button>
  )
}
