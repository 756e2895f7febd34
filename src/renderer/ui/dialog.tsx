// A modal dialog on the native element: focus is held inside and given back, Escape closes.
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { tellWatchers } from '../keys/run.ts'
import { putOnTop } from './layers.ts'
import { ToastArea } from './toast-area.tsx'

const firstField = ':is(input, select, textarea):not(:disabled, [type=hidden], [type=radio]:not(:checked))'

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
  const isGone = useRef(false)
  const leave = (): void => {
    if (!isGone.current) onClose()
  }
  // Not a plain effect: the focus is given back only by a dialog that is closed while it is still there.
  useLayoutEffect(() => {
    const dialog = ref.current
    if (!dialog?.open) dialog?.showModal()
    // Otherwise the first link or button has the focus, not the field that is to be filled in.
    const begin =
      dialog?.querySelector<HTMLElement>('[data-first]') ?? dialog?.querySelector<HTMLElement>(firstField)
    begin?.focus()
    // Nothing to fill in: the button at its foot has the focus, and would show a long one from its end.
    if (!begin) dialog?.scrollTo(0, 0)
    const takeAway = putOnTop(titleId)
    tellWatchers()
    isGone.current = false
    return () => {
      // What takes its place is not to be closed by the news of its closing.
      isGone.current = true
      dialog?.close()
      takeAway()
      tellWatchers()
    }
  }, [titleId])
  // On the page itself: inside a pane that is folded away in a narrow window it would be modal and unseen.
  return createPortal(
    <dialog
      ref={ref}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onClose={leave}
      // The news of the closing comes later than the next key, which may open it anew.
      onCancel={({ target }) => {
        if (target === ref.current) leave()
      }}
    >
      <div className="inside">
        <div className={isTitleHidden ? 'hidden' : 'title-line'}>
          <h2 id={titleId}>{title}</h2>
          {aside}
        </div>
        {children}
      </div>
      <ToastArea layer={titleId} />
    </dialog>,
    document.body,
  )
}
