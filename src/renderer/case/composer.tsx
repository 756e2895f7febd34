// Where a reply that was sent, or a note, is written down.
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { lacksPrice } from '../../core/reply/price-question.ts'
import { InsertAnswer } from '../answers/insert-answer.tsx'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { copied } from '../program/copied.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { isSeen } from '../ui/seen.ts'
import { addToast } from '../ui/toasts.ts'
import { type DraftKind, draftFrom, draftOf, filledReply, keepDraft } from './drafts.ts'
import { focusInSight } from './in-sight.ts'

/** `asked`: the newest words of the other side, which a reply answers. */
export function Composer({ caseId, asked }: { caseId: number; asked: string }) {
  const [kind, setKind] = useState<DraftKind>('reply')
  const [text, setText] = useState(() => draftOf(caseId, 'reply'))
  const area = useRef<HTMLTextAreaElement>(null)
  const cameFrom = useRef<EventTarget | null>(null)
  const noteOrigin = ({ relatedTarget }: FocusEvent<HTMLTextAreaElement>): void => {
    const isInside =
      relatedTarget instanceof Node && area.current?.closest('.composer')?.contains(relatedTarget)
    if (!isInside) cameFrom.current = relatedTarget
  }
  /** Back to where the reply was begun from, most often the list; single keys work again. */
  const leave = (): void => {
    const { current: origin } = cameFrom
    if (origin instanceof HTMLElement && isSeen(origin)) origin.focus({ preventScroll: true })
    else document.querySelector<HTMLElement>('.case-title')?.focus({ preventScroll: true })
  }

  const turnTo = (next: DraftKind): void => {
    setKind(next)
    setText(draftOf(caseId, next))
    focusInSight(area.current)
  }
  useCommands({ 'case.reply': () => turnTo('reply'), 'case.note': () => turnTo('note') })

  useEffect(
    () =>
      filledReply.subscribe(() => {
        if (filledReply.get()?.caseId !== caseId) return
        setKind('reply')
        setText(draftOf(caseId, 'reply'))
        focusInSight(area.current)
      }),
    [caseId],
  )

  const change = (next: string): void => {
    setText(next)
    keepDraft(caseId, kind, next)
  }
  const save = async (): Promise<void> => {
    if (text.trim() === '') return area.current?.focus()
    const from = draftFrom(caseId)
    const answer =
      kind === 'reply'
        ? await write('case.reply', { caseId, text, ...(from ? { from } : {}) })
        : await write('case.note', { caseId, text })
    if (!answer.ok) return
    change('')
    leave()
  }
  const copyAndSave = async (): Promise<void> => {
    if (await copied(text)) addToast({ text: t('case.replyCopied') })
    await save()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      // The field is empty again, and left, by the time the next key is pressed.
      void holdKeysUntil(save())
    } else if (event.key === 'Escape') {
      event.preventDefault()
      leave()
    }
  }
  const isEmpty = text.trim() === ''
  return (
    <section className="composer" aria-label={kind === 'reply' ? t('case.replyLabel') : t('case.noteLabel')}>
      <div className="bar">
        <Tab kind="reply" keys="r" chosen={kind} onTurn={turnTo} />
        <Tab kind="note" keys="n" chosen={kind} onTurn={turnTo} />
        <InsertAnswer caseId={caseId} />
      </div>
      <textarea
        ref={area}
        className="input"
        rows={1}
        aria-label={kind === 'reply' ? t('case.replyLabel') : t('case.noteLabel')}
        placeholder={kind === 'reply' ? t('case.replyHint') : t('case.noteHint')}
        value={text}
        onChange={(event) => change(event.target.value)}
        onFocus={noteOrigin}
        onKeyDown={onKeyDown}
      />
      {kind === 'reply' && lacksPrice(asked, text) ? (
        <p className="hint price-hint" role="status">
          {t('price.hint')}
        </p>
      ) : null}
      {isEmpty ? null : (
        <div className="foot">
          {kind === 'reply' ? (
            <Button isSmall onClick={() => void copyAndSave()}>
              {t('case.replyCopy')}
            </Button>
          ) : null}
          <Button isSmall look="primary" onClick={() => void save()}>
            {kind === 'reply' ? t('case.replySave') : t('case.noteSave')}
          </Button>
          <Kbd keys="mod+Enter" />
        </div>
      )}
    </section>
  )
}

type TabProps = { kind: DraftKind; keys: string; chosen: DraftKind; onTurn: (kind: DraftKind) => void }

const Tab = ({ kind, keys, chosen, onTurn }: TabProps) => (
  <button type="button" className="tab" aria-pressed={kind === chosen} onClick={() => onTurn(kind)}>
    {t(`case.${kind}`)}
    <Kbd keys={keys} />
  </button>
)
