// Shows what was just done, with Undo; a line goes away by itself unless it is looked at or tells of a problem.
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { useStore } from '../program/store.ts'
import { undo } from '../program/write.ts'
import { LinkButton } from './button.tsx'
import { dropToast, type Toast, toasts } from './toasts.ts'

// Long enough to read a line and reach for Undo; Ctrl+Z works long after.
const shownMs = 8000

export function ToastArea() {
  const shown = useStore(toasts)
  return (
    <section className="toasts" aria-label={t('toast.region')} aria-live="polite">
      {shown.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
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
