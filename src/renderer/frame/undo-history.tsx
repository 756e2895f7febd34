// Lists what was done and when: what can be taken back is one key away, else it says why not.
import { type KeyboardEvent, useRef } from 'react'
import type { UndoEntry } from '../../contract/undo.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { didText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { redo, undo } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useNow } from './now.ts'
import './undo-history.css'

export function UndoHistory({ onClose }: { onClose: () => void }) {
  const { data, isPending } = useAnswer('undo.list', {})
  const list = useRef<HTMLOListElement>(null)
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const all = [...(list.current?.querySelectorAll('button') ?? [])]
    const at = all.findIndex((each) => each.matches(':focus'))
    all[Math.max(0, Math.min(at + step, all.length - 1))]?.focus()
  }
  const entries = data?.entries ?? []
  const first = entries.find(canUndo)
  // Not before there is what it puts the focus on.
  if (isPending) return <KeysWait />
  return (
    <Dialog title={t('history.title')} className="undo-history" onClose={onClose}>
      {data && entries.length === 0 ? <p className="muted">{t('history.none')}</p> : null}
      <ol ref={list} onKeyDown={onKeyDown} aria-label={t('history.title')}>
        {entries.map((entry) => (
          <Entry key={entry.undoId} entry={entry} isFirst={entry === first} />
        ))}
      </ol>
      <div className="foot">
        {data?.canRedo ? <Button onClick={() => void redo()}>{t('command.redo')}</Button> : null}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  )
}

const canUndo = ({ takenAtMs, blockedBy, lasting }: UndoEntry): boolean =>
  takenAtMs === null && blockedBy === null && lasting === null

type Named = Pick<UndoEntry, 'label' | 'subject' | 'more'>

const whatOf = ({ label, subject, more }: Named): string => {
  if (subject === '') return didText(label)
  const what = more > 0 ? t('history.andMore', { subject, n: more }) : subject
  return `${didText(label)}: ${what}`
}

function Entry({ entry, isFirst }: { entry: UndoEntry; isFirst: boolean }) {
  const nowMs = useNow()
  const { undoId, atMs, takenAtMs, blockedBy, lasting } = entry
  const reason =
    lasting !== null
      ? t(`lasting.${lasting}`)
      : takenAtMs !== null
        ? t('history.taken', { when: momentWords(takenAtMs, nowMs) })
        : blockedBy !== null
          ? t('history.blocked', {
              what: blockedBy.subject === entry.subject ? didText(blockedBy.label) : whatOf(blockedBy),
            })
          : null
  return (
    <li className={takenAtMs === null ? '' : 'taken'}>
      <span className="what">
        <span>{whatOf(entry)}</span>
        {reason === null ? null : <span className="muted small">{reason}</span>}
      </span>
      <span className="muted small num" title={fullMomentOf(atMs)}>
        {momentWords(atMs, nowMs)}
      </span>
      {reason === null ? (
        <Button isSmall look="quiet" data-first={isFirst || undefined} onClick={() => void undo(undoId)}>
          {t('toast.undo')}
        </Button>
      ) : null}
    </li>
  )
}
