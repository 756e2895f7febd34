// Second step: where customers talk. The feed is read while the next step is filled in.
import { t } from '../i18n/t.ts'
import { chooseFile } from '../mentions/adding.ts'
import { useNewSource } from '../sources/new-source.tsx'
import { NewSourceFields } from '../sources/new-source-fields.tsx'
import '../sources/sources.css'
import { LinkButton } from '../ui/button.tsx'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

export function SourceStep({ onNext, onBack }: StepProps) {
  const source = useNewSource(onNext, { isQuiet: true })
  const { element, isBusy, save } = source
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('welcome.source')}</h1>
      <p className="muted">{t('welcome.sourceText')}</p>
      <NewSourceFields {...source} />
      <p className="section">
        <LinkButton onClick={() => void chooseFile('feeds')}>{t('opml.import')}</LinkButton>
      </p>
      <StepFoot isBusy={isBusy} onSkip={onNext} onBack={onBack} />
    </form>
  )
}
