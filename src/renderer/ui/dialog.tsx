// A modal dialog on the native element: focus is held inside and given back, Escape closes.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { tellWatchers } from '../keys/run.ts'

type Props = {
  title: string
  /** The title is only said, where what is inside makes it plain. */
  isTitleHidden?: boolean
  /** Stands beside the title. */
  aside?: ReactNode
  onClose: () => void
  className?: string
  children: ReactNode
}

export function Dialog({ title, isTitleHidden = false, aside, onClose, className = '', children }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog?.open) dialog?.showModal()
    // Otherwise the first link or button has the focus, not the field that is to be filled in.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    tellWatchers()
    return () => {
      dialog?.close()
      tellWatchers()
    }
  }, [])
  return (
    <dialog ref={ref} className={`dialog ${className}`} aria-labelledby={titleId} onClose={onClose}>
      <div className="inside">
        <div className={isTitleHidden ? 'hidden' : 'title-line'}>
          <h2 id={titleId}>{title}</h2>
          {aside}
        </div>
        {children}
      </div>
    </dialog>
  )
}
