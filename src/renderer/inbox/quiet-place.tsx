// The quiet place: what was read and opened no case, kept with the reason, and one step from being one after all.

import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { QuietRow } from '../../contract/quiet.ts'
import type { CaseKind } from '../../contract/words.ts'
import { caseKinds } from '../../core/classify/kinds.ts'
import { useKindKeys } from '../case/kind-keys.ts'
import { SourceLink } from '../case/source-link.tsx'
import { useNow } from '../frame/now.ts'
import { openCase } from '../frame/view.ts'
import { dayWords, momentWords } from '../i18n/dates.ts'
import { quotedText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useAnswer } from '../program/queries.ts'
import { useStore } from '../program/store.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { KindWord } from '../ui/chips.tsx'
import { EdgeList } from '../ui/edge-list.tsx'
import { Empty } from '../ui/empty.tsx'
import { FindField } from '../ui/find-field.tsx'
import { useFocusOnOpen } from '../ui/follow-open.ts'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { rowPx } from './list-window.ts'
import { filterQuiet, quietFilter, useQuiet } from './quiet-filter.ts'
import { QuietWeek } from './quiet-week.tsx'
import { WhoWhere } from './who-where.tsx'

/** Below this many, a field to find one would only be in the way. */
const findingFrom = 8

type ListProps = { itemId: number | null; onChoose: (itemId: number) => void }

export function QuietList({ itemId, onChoose }: ListProps) {
  const data = useQuiet()
  const { text, isSecondLook } = useStore(quietFilter)
  const scroller = useRef<HTMLDivElement>(null)
  const rows = data?.rows ?? []
  const nowMs = useNow()
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: rowPx,
    overscan: 6,
    initialRect: { width: 0, height: window.innerHeight },
  })
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex((row) => row.itemId === itemId)
    const next = at < 0 ? 0 : at + by
    const row = rows[next]
    if (!row) return
    onChoose(row.itemId)
    virtualizer.scrollToIndex(next, { align: 'auto' })
  }
  useFocusOnOpen(scroller, itemId)
  useCommands({ 'list.next': () => step(1), 'list.previous': () => step(-1) })
  if (data && data.total === 0) return <Empty title={t('inbox.quietNone')} text={t('inbox.quietNoneText')} />
  return (
    <>
      {data ? null : <KeysWait />}
      <QuietWeek />
      {(data?.total ?? 0) >= findingFrom || text !== '' ? (
        <FindField
          className="quiet-find"
          label={t('inbox.quietFind')}
          value={text}
          found={rows.length}
          onChange={(next) => filterQuiet({ text: next })}
        />
      ) : null}
      {data && rows.length === 0 ? (
        <p className="quiet-find" role="status">
          {isSecondLook
            ? t('quiet.noneClose')
            : text === ''
              ? t('quiet.noneHere')
              : t('palette.nothing', { text })}
        </p>
      ) : null}
      <EdgeList scroller={scroller} className="cases">
        <ul
          className="sheet"
          aria-label={t('inbox.quietTitle')}
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <li key={row.itemId} aria-setsize={rows.length} aria-posinset={index + 1}>
                <button
                  type="button"
                  className="row quiet-row"
                  data-testid="quiet-row"
                  aria-current={row.itemId === itemId}
                  style={{ top: start }}
                  onClick={() => onChoose(row.itemId)}
                >
                  <span className="who">
                    <WhoWhere who={row.who} channel={row.channel} />
                  </span>
                  <span className="due">{dayWords(row.atMs, nowMs)}</span>
                  <span className="what">{row.text}</span>
                  <span className="tags">
                    <KindWord kind={row.kind} />
                    {row.leftOut === null ? null : <span className="left-out">{t('rules.left.short')}</span>}
                  </span>
                </button>
              </li>
            )
          })}
        </ul>
      </EdgeList>
    </>
  )
}

export function QuietPane({ itemId }: { itemId: number | null }) {
  const row = useQuiet()?.rows.find((each) => each.itemId === itemId)
  return (
    <section className="pane">
      {row ? <QuietText row={row} /> : <Empty title={t('inbox.quietTitle')} text={t('inbox.quietText')} />}
    </section>
  )
}

// As many as fit one line.
const mostWords = 5

function QuietText({ row }: { row: QuietRow }) {
  const nowMs = useNow()
  const { link, leftOut, itemId, undoId } = row
  const correctTo = (kind: CaseKind) => (): void => void correct(itemId, kind)
  useKindKeys((kind) => void correct(itemId, kind))
  return (
    <article className="measure message">
      <header>
        <b>
          <bdi>{row.who}</bdi>
        </b>
        <span>
          {channelName(row.channel)}, {momentWords(row.atMs, nowMs)}
        </span>
        {link ? <SourceLink link={link} /> : null}
      </header>
      <WholeText row={row} />
      {leftOut === null ? null : (
        <div className="left-out-line">
          <p>{t(`rules.left.${leftOut}`)}</p>
          <Button isSmall command={`kind.${row.kind}`} onClick={correctTo(row.kind)}>
            {t('rules.openCase')}
          </Button>
        </div>
      )}
      <div className="why-line">
        {row.words.length > 0
          ? t('case.whyWords', {
              kind: t(`kind.${row.kind}`),
              words: quotedText([...new Set(row.words)].slice(0, mostWords)),
            })
          : t(`kind.${row.kind}`)}
        {'. '}
        <Menu label={t('inbox.itIs')} className="link">
          {caseKinds.map((kind) => (
            <MenuItem key={kind} isChosen={kind === row.kind} onChoose={correctTo(kind)}>
              {t(`kind.${kind}`)}
            </MenuItem>
          ))}
        </Menu>
        {undoId === null ? null : (
          <>
            {' · '}
            <LinkButton onClick={() => void write('undo.take', { undoId })}>{t('quiet.takeBack')}</LinkButton>
          </>
        )}
      </div>
    </article>
  )
}

/** Its first sentence, which is known, until all of it is there; what it was headed by, where that says more. */
function WholeText({ row: { itemId, text } }: { row: QuietRow }) {
  const { data } = useAnswer('quiet.text', { itemId })
  const whole = data?.itemId === itemId ? data : { title: '', text }
  const words = whole.text.trim() || text
  const hasOwnTitle = whole.title !== '' && !words.startsWith(whole.title)
  return (
    <>
      {hasOwnTitle ? (
        <p className="text">
          <b>{whole.title}</b>
        </p>
      ) : null}
      <p className="text">{words}</p>
    </>
  )
}

async function correct(itemId: number, kind: CaseKind): Promise<void> {
  const answer = await write('quiet.correct', { itemId, kind })
  if (answer.ok && answer.value.caseId !== null) openCase(answer.value.caseId)
}
