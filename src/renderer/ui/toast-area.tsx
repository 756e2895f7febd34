// Shows what was just done, with Undo; a line goes away by itself unless it is looked at or tells of a problem.
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { t } from '../i18n/t.ts'
import { useStore } from '../program/store.ts'
import { undo } from '../program/write.ts'
import { said } from './announce.ts'
import { LinkButton } from './button.tsx'
import { layers } from './layers.ts'
import { useOutOfTheWay } from './out-of-the-way.ts'
import { dropToast, type Toast, toasts } from './toasts.ts'

// Long enough to read a line and reach for Undo; Ctrl+Z works long after.
const shownMs = 8000

/** `layer`: the dialog it stands in, since what lies below a dialog can neither be pressed nor heard. */
export function ToastArea({ layer = null }: { layer?: string | null }) {
  const open = useStore(layers)
  const all = useStore(toasts)
  const spoken = useStore(said)
  // What was told in a dialog that is gone is told below it.
  const lines = all.filter((toast) =>
    layer === null ? toast.layer === null || !open.includes(toast.layer) : toast.layer === layer,
  )
  const settled = useSettled(lines, layer !== null)
  return (
    <>
      <Lines isNamed={layer === null} lines={settled} />
      <div className="hidden" role="status">
        {spoken?.layer === layer ? <p key={spoken.id}>{spoken.text}</p> : null}
      </div>
    </>
  )
}

// By then a dialog that is closed by what a line tells of is gone, and the line is told once, below it.
const settlesMs = 120

function useSettled(lines: readonly Toast[], waits: boolean): readonly Toast[] {
  const [settled, setSettled] = useState(none)
  const ids = lines.map(({ id }) => id).join()
  const latest = useRef(lines)
  latest.current = lines
  useEffect(() => {
    if (!waits) return
    const timer = setTimeout(() => setSettled(latest.current), ids === '' ? 0 : settlesMs)
    return () => clearTimeout(timer)
  }, [ids, waits])
  return waits ? settled : lines
}

const none: readonly Toast[] = []

/** Only the screen's own lines are a place of the page; a dialog has no places. */
function Lines({ isNamed, lines }: { isNamed: boolean; lines: readonly Toast[] }) {
  const area = useRef<HTMLDivElement>(null)
  useOutOfTheWay(area, lines.length)
  const named = isNamed ? { role: 'region', 'aria-label': t('toast.region') } : {}
  return (
    <div ref={area} className="toasts" aria-live="polite" {...named}>
      {lines.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </div>
  )
}

function ToastLine({ toast }: { toast: Toast }) {
  const [isHeld, setIsHeld] = useState(false)
  const { id, undoId, isProblem } = toast
  useEffect(() => {
    if (isHeld || isProblem) return
    const timer = setTimeout(() => dropToast(id), shownMs)
    return () => clearTimeout(timer)
  }, [id, isHeld, isProblem])
  const hold = {
    onPointerEnter: () => setIsHeld(true),
    onPointerLeave: () => setIsHeld(false),
    onFocus: () => setIsHeld(true),
    onBlur: () => setIsHeld(false),
  }
  return (
    <div className="toast" data-testid="toast" {...hold}>
      <span>{toast.text}</span>
      {undoId === null ? null : (
        <LinkButton
          onClick={() => {
            dropToast(id)
            void undo(undoId)
          }}
        >
          {t('toast.undo')}
        </LinkButton>
      )}
      <button type="button" className="shut" aria-label={t('toast.dismiss')} onClick={() => dropToast(id)}>
        <X aria-hidden="true" />
      </button>
    </div>
  )
}
