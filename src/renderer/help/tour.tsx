// The short tour: five places of the window, one sentence each; it can be left at any step and taken again.
import { useEffect, useState } from 'react'
import { currentView, go, show } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { isSeen } from '../ui/seen.ts'
import './help.css'

/**
 * Where each step points to: the first of its places that is on the screen; without one it is told of all the same.
 * A narrow window shows list and case by turns.
 */
const steps = [
  { name: 'inbox', at: ['.inbox .list'], isReading: false },
  { name: 'case', at: ['.inbox .case-pane'], isReading: true },
  { name: 'scope', at: ['.scope', '.verdict-strip'], isReading: true },
  { name: 'rail', at: ['.rail'], isReading: true },
  { name: 'keys', at: ['.find'], isReading: false },
] as const

const placeOf = ({ at }: (typeof steps)[number]): Element | undefined =>
  at.flatMap((selector) => [...document.querySelectorAll(selector)]).find(isSeen)

export function Tour({ onClose }: { onClose: () => void }) {
  const [at, setAt] = useState(0)
  const step = steps[at] ?? steps[0]
  const isLast = at === steps.length - 1
  useEffect(() => {
    go('inbox')
    const shown = currentView()
    if (shown.screen === 'inbox') show({ ...shown, isReading: step.isReading && shown.caseId !== null })
  }, [step])
  useEffect(() => {
    // With a case on the screen the tour has something to point at.
    const frame = requestAnimationFrame(() => {
      const view = currentView()
      if (view.screen === 'inbox' && view.caseId === null) runCommand('list.next')
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    // The place may come only now: the inbox, where the tour began elsewhere, and the case it opens there.
    let place: Element | undefined
    const point = (): void => {
      const now = placeOf(step)
      if (now === place) return
      place?.removeAttribute('data-toured')
      now?.setAttribute('data-toured', 'true')
      place = now
    }
    point()
    const changes = new MutationObserver(point)
    changes.observe(document.body, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-reading'],
    })
    return () => {
      changes.disconnect()
      place?.removeAttribute('data-toured')
    }
  }, [step])
  return (
    <Dialog title={t(`tour.${step.name}`)} className="tour" onClose={onClose}>
      <p aria-live="polite">{t(`tour.${step.name}Text`)}</p>
      <div className="foot">
        <span className="muted small num">{t('welcome.step', { n: at + 1, of: steps.length })}</span>
        {isLast ? null : (
          <Button look="quiet" onClick={onClose}>
            {t('tour.skip')}
          </Button>
        )}
        <Button look="primary" data-first onClick={isLast ? onClose : () => setAt(at + 1)}>
          {isLast ? t('tour.end') : t('tour.next')}
        </Button>
      </div>
    </Dialog>
  )
}
