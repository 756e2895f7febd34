// Takes files, addresses and words that are dropped on the window, and says over it what becomes of them while they are held there.
import { useEffect, useRef, useState } from 'react'
import { problemOf } from '../../core/problem.ts'
import { openSources } from '../frame/view.ts'
import { useWelcomeStep } from '../frame/welcome-progress.ts'
import { t } from '../i18n/t.ts'
import { isCovered } from '../keys/listen.ts'
import { showProblem } from '../ui/show-problem.ts'
import { takeDropped, takeText } from './adding.ts'
import { type Held, heldBy, webAddressIn } from './held.ts'
import './drop-layer.css'

/** A field takes words by itself, where the cursor is. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, [contenteditable=true]') !== null

export function DropLayer() {
  const [held, setHeld] = useState<Held | null>(null)
  // There is nowhere to go before the first steps are done; a list of feeds is taken in from there, too.
  const isWelcoming = typeof useWelcomeStep() === 'number'
  const takesWords = useRef(!isWelcoming)
  takesWords.current = !isWelcoming
  useEffect(() => {
    let isOwnDrag = false
    const meant = (event: DragEvent): Held | null => {
      const what = isOwnDrag ? null : heldBy(event.dataTransfer?.types ?? [])
      if (what === 'files' || what === null) return what
      return takesWords.current && !isField(event.target) && !isCovered() ? what : null
    }
    const start = (): void => {
      isOwnDrag = true
    }
    const end = (): void => {
      isOwnDrag = false
    }
    const over = (event: DragEvent): void => {
      const what = meant(event)
      setHeld(what)
      if (what === null) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    }
    // Between two parts of the page there is a part it goes to; out of the window there is none.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(null)
    }
    const drop = (event: DragEvent): void => {
      const what = meant(event)
      setHeld(null)
      // A field for pictures has taken it.
      if (what === null || event.defaultPrevented) return
      event.preventDefault()
      if (event.dataTransfer) take(what, event.dataTransfer)
    }
    const heard = { dragstart: start, dragend: end, dragover: over, dragleave: leave, drop }
    const listeners = Object.entries(heard) as [keyof typeof heard, (event: DragEvent) => void][]
    for (const [name, listener] of listeners) window.addEventListener(name, listener)
    return () => {
      for (const [name, listener] of listeners) window.removeEventListener(name, listener)
    }
  }, [])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-held', held !== null)
  }, [held])
  if (held === null) return null
  return (
    <div className="drop-layer" data-testid="drop-layer">
      <div className="card">
        <strong>{t(`drop.here.${held}`)}</strong>
        {held === 'files' ? <span className="muted">{t('drop.kinds')}</span> : null}
      </div>
    </div>
  )
}

function take(what: Held, data: DataTransfer): void {
  if (what === 'files') return void takeDropped([...data.files])
  const list = data.getData('text/uri-list')
  const address = webAddressIn(list)
  const text = data.getData('text/plain').trim()
  if (address !== null) openSources({ is: 'new', address })
  else if (what === 'link') showProblem(problemOf('address_invalid', list.slice(0, 80)))
  else if (text !== '') void takeText(text)
}
