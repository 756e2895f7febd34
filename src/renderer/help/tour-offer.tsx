// Offers the tour once, after the first run, as a line that goes away by itself when it is answered.
import { Compass } from 'lucide-react'
import { useState } from 'react'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { LinkButton } from '../ui/button.tsx'

const memoryKey = 'remit.tour'

export function offerTour(): void {
  if (localStorage.getItem(memoryKey) === null) localStorage.setItem(memoryKey, 'offered')
}

export function TourOffer() {
  const [isOffered, setIsOffered] = useState(localStorage.getItem(memoryKey) === 'offered')
  if (!isOffered) return null
  const answer = (): void => {
    localStorage.setItem(memoryKey, 'answered')
    setIsOffered(false)
  }
  return (
    <p className="line" data-testid="tour-offer">
      <Compass aria-hidden="true" />
      {t('tour.offer')}
      <LinkButton
        onClick={() => {
          answer()
          runCommand('help.tour')
        }}
      >
        {t('about.tour')}
      </LinkButton>
      <LinkButton onClick={answer}>{t('tour.notNow')}</LinkButton>
    </p>
  )
}
