// The short tour: five places of the window, one sentence each; it can be left at any step and taken again.
import { useEffect, useState } from 'react'
import { currentView, go } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import './help.css'

/** Where each step points to; a place that is not on the screen is told of all the same. */
const steps = [
  { name: 'inbox', at: '.inbox .list' },
  { name: 'case', at: '.inbox .case-pane' },
  { name: 'scope', at: '.scope' },
  { name: 'rail', at: '.rail' },
  { name: 'keys', at: '.find' },
] as const

export function Tour({ onClose }: { onClose: () => void }) {
  const [at, setAt] = useState(0)
  const step = steps[at] ?? steps[0]
  const isLast = at === steps.length - 1
  useEffect(() => {
    go('inbox')
    // With a case on the screen the tour has something to point at.
    const frame = requestAnimationFrame(() => {
      const view = currentView()
      if (view.screen === 'inbox' && view.caseId === null) runCommand('list.next')
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  useEffect(() => {
    // The place may come only now: the inbox, where the tour began elsewhere, and the case it opens there.
    let place: Element | null = null
    const point = (): void => {
      const now = document.querySelector(step.at)
      if (now === place) return
      place?.removeAttribute('data-toured')
      now?.setAttribute('data-toured', 'true')
      place = now
    }
    point()
    const changes = new MutationObserver(point)
    changes.observe(document.body, { childList: true, subtree: true })
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
