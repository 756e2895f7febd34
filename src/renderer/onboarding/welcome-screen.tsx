// The first run: who you are, where customers talk, your first client. Each step can be skipped, or all of them.
import type { DeskState } from '../../contract/app.ts'
import { usePaintedMark } from '../frame/painted.ts'
import { finishWelcome, showWelcomeStep } from '../frame/welcome-progress.ts'
import { offerTour } from '../help/tour-offer.tsx'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import '../recovery/recovery.css'
import { ClientStep } from './client-step.tsx'
import { OwnerStep } from './owner-step.tsx'
import { SourceStep } from './source-step.tsx'

type Props = { desk: DeskState; step: number }

const steps = ['owner', 'source', 'client'] as const

export function WelcomeScreen({ desk, step: at }: Props) {
  const step = steps[at]
  usePaintedMark('remit:first-screen', true)
  const end = (): void => {
    offerTour()
    finishWelcome()
  }
  const next = (): void => {
    if (at + 1 < steps.length) showWelcomeStep(at + 1)
    else end()
  }
  const back = (): void => showWelcomeStep(at - 1)
  return (
    <main className="alone">
      <div className="inside">
        <div className="mark">Remit</div>
        {at === 0 ? <p className="muted">{t('welcome.text')}</p> : null}
        <div className="steps" role="img" aria-label={t('welcome.step', { n: at + 1, of: steps.length })}>
          {steps.map((each, index) => (
            <i key={each} className={index <= at ? 'on' : ''} />
          ))}
        </div>
        {step === 'owner' ? <OwnerStep desk={desk} onNext={next} /> : null}
        {step === 'source' ? <SourceStep desk={desk} onNext={next} onBack={back} /> : null}
        {step === 'client' ? <ClientStep desk={desk} onNext={next} onBack={back} /> : null}
        <div className="look">
          <p className="small muted">{t('sample.openText')}</p>
          <div className="row-of-buttons">
            <Button isSmall onClick={() => void write('sample.open', {}, { isQuiet: true })}>
              {t('sample.open')}
            </Button>
            <Button isSmall look="quiet" onClick={end}>
              {t('welcome.skipAll')}
            </Button>
          </div>
        </div>
      </div>
    </main>
  )
}
