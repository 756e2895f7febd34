// Second step: where customers talk. The feed is read while the next step is filled in.
import { type FormEvent, useState } from 'react'
import { t } from '../i18n/t.ts'
import { chooseFile } from '../mentions/adding.ts'
import { write } from '../program/write.ts'
import { SourceFieldSet, type SourceFields } from '../sources/source-fields.tsx'
import { LinkButton } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

const kept: Kept<SourceFields> = new Map()

export function SourceStep({ desk, onNext }: StepProps) {
  const form = useForm<SourceFields>(kept, 'source', {
    address: '',
    title: '',
    kind: 'comments',
    intervalMinutes: desk.settings.intervalMinutes,
    allowPrivate: false,
  })
  const [isBusy, setIsBusy] = useState(false)
  const { value, wrongs } = form
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy || hasUnfitField(event.currentTarget)) return
    setIsBusy(true)
    const { title, ...fields } = value
    const added = await write(
      'source.add',
      { ...fields, title: title.trim() || null, opensFrom: null },
      { isQuiet: true, showsProblem: true },
    )
    // The program reads it while the last step is filled in; a feed that answers slowly holds nobody up.
    if (added.ok) onNext()
    else if (!form.mark(added.problem)) showProblem(added.problem)
    setIsBusy(false)
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('welcome.source')}</h1>
      <p className="muted">{t('welcome.sourceText')}</p>
      <div className="section form-grid">
        <SourceFieldSet value={value} wrongs={wrongs} isNew onChange={form.change} />
      </div>
      <p className="section">
        <LinkButton onClick={() => void chooseFile('feeds')}>{t('opml.import')}</LinkButton>
      </p>
      <StepFoot isBusy={isBusy} onSkip={onNext} />
    </form>
  )
}
