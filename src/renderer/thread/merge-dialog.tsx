// Chooses the case another one goes into: likely ones at once, any other by typing; Enter merges.
import { type KeyboardEvent, useDeferredValue, useEffect, useId, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import type { MergeTarget } from '../../contract/thread.ts'
import { useNow } from '../frame/now.ts'
import { openCase } from '../frame/view.ts'
import { dayWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { isOnItsWay, useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { CheckField } from '../ui/inputs.tsx'

type Props = { view: CaseView; onClose: () => void }

export function MergeDialog({ view, onClose }: Props) {
  const { caseId, no } = view
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [withNotes, setWithNotes] = useState(false)
  const listId = useId()
  const wanted = useDeferredValue(text.trim())
  const answer = useAnswer('case.mergeTargets', { caseId, text: wanted })
  const targets = answer.data?.targets ?? []
  // What is shown still belongs to what was typed before; Enter means what is typed now.
  const isStale = isOnItsWay(answer) || wanted !== text.trim()
  const [isEntered, setIsEntered] = useState(false)
  const chosen = targets[Math.min(at, targets.length - 1)]
  const hasNotes = view.messages.some(({ direction }) => direction === 'note')

  const merge = async ({ caseId: targetId, shelf }: MergeTarget): Promise<void> => {
    onClose()
    const merged = await write('case.merge', { caseId, targetId, withNotes })
    if (merged.ok) openCase(merged.value.caseId, shelf)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && targets.length > 0) {
      event.preventDefault()
      setAt((at + step + targets.length) % targets.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      setIsEntered(true)
    }
  }
  useEffect(() => {
    if (!isEntered || isStale) return
    setIsEntered(false)
    if (chosen) void merge(chosen)
  })
  const idOf = (target: MergeTarget): string => `${listId}-${target.caseId}`
  return (
    <Dialog title={t('thread.mergeTitle')} className="merge" onClose={onClose}>
      <p className="muted">{t('thread.mergeIntro', { no })}</p>
      <input
        className="input"
        role="combobox"
        data-first
        aria-label={t('thread.mergeFind')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        aria-autocomplete="list"
        placeholder={t('thread.mergeFind')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      {targets.length === 0 ? (
        <p className="muted" role="status">
          {t('thread.mergeNone')}
        </p>
      ) : (
        <div
          id={listId}
          className="hits"
          {...{
            role: 'listbox',
            tabIndex: -1,
            'aria-label': t(wanted === '' ? 'thread.mergeLikely' : 'thread.mergeFound'),
          }}
        >
          {targets.map((target) => (
            <Target
              key={target.caseId}
              id={idOf(target)}
              target={target}
              isChosen={target === chosen}
              onChoose={() => void merge(target)}
            />
          ))}
        </div>
      )}
      {isEntered ? <KeysWait /> : null}
      {hasNotes ? (
        <CheckField
          label={t('thread.mergeNotes')}
          hint={t('thread.mergeNotesHint', { no })}
          isOn={withNotes}
          onChange={setWithNotes}
        />
      ) : null}
    </Dialog>
  )
}

type TargetProps = { id: string; target: MergeTarget; isChosen: boolean; onChoose: () => void }

function Target({ id, target, isChosen, onChoose }: TargetProps) {
  const nowMs = useNow()
  const { no, who, title, atMs, why } = target
  const option = { role: 'option', 'aria-selected': isChosen, onClick: onChoose }
  return (
    <div id={id} className="hit" data-testid="merge-target" {...option}>
      <span className="no">{no}</span>
      <span className="grow">
        {who}: {title}
      </span>
      <span className="muted small">
        {[t(`thread.why.${why}`), dayWords(atMs, nowMs)].filter(Boolean).join(' · ')}
      </span>
    </div>
  )
}
