// Takes files that are dropped anywhere on the window, and says over it what can be dropped while one is held there.
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { takeDropped } from './adding.ts'
import './drop-layer.css'

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

export function DropLayer() {
  const [isHeld, setIsHeld] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setIsHeld(true)
    }
    // Between two parts of the page there is a part it goes to; out of the window there is none.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setIsHeld(false)
    }
    const drop = (event: DragEvent): void => {
      setIsHeld(false)
      if (!holdsFiles(event)) return
      event.preventDefault()
      void takeDropped([...(event.dataTransfer?.files ?? [])])
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [])
  if (!isHeld) return null
  return (
    <div className="drop-layer" data-testid="drop-layer">
      <div className="card">
        <strong>{t('drop.here')}</strong>
        <span className="muted">{t('drop.kinds')}</span>
      </div>
    </div>
  )
}
