// Second step: where customers talk. The feed is read while the next step is filled in.
import { t } from '../i18n/t.ts'
import { chooseFile } from '../mentions/adding.ts'
import { FirstDayField } from '../sources/first-day-field.tsx'
import { useNewSource } from '../sources/new-source.tsx'
import { SourceFieldSet } from '../sources/source-fields.tsx'
import '../sources/sources.css'
import { LinkButton } from '../ui/button.tsx'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

export function SourceStep({ onNext }: StepProps) {
  const { value, wrongs, change, element, isBusy, save, search } = useNewSource(onNext, { isQuiet: true })
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('welcome.source')}</h1>
      <p className="muted">{t('welcome.sourceText')}</p>
      <div className="section form-grid">
        <SourceFieldSet value={value} wrongs={wrongs} isNew onChange={change} search={search} />
        <FirstDayField value={value.opensFrom} wrong={wrongs['opensFrom']} onChange={change} />
      </div>
      <p className="section">
        <LinkButton onClick={() => void chooseFile('feeds')}>{t('opml.import')}</LinkButton>
      </p>
      <StepFoot isBusy={isBusy} onSkip={onNext} />
    </form>
  )
}
