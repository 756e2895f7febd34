// First step: who you are.
import type { FormEvent } from 'react'
import type { OwnerForm } from '../../contract/app.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { newOwner } from '../settings/owner-defaults.ts'
import { OwnerFields } from '../settings/owner-fields.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

const kept: Kept<OwnerForm> = new Map()

export function OwnerStep({ desk, onNext }: StepProps) {
  const { data: shell } = useAnswer('shell.state', {})
  const form = useForm(kept, 'owner', desk.owner ?? newOwner(shell?.locale ?? navigator.language))
  const element = useFocusOnWrong(form.wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('owner.save', form.value, { isQuiet: true, showsProblem: true })
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    // Asked once for all: whoever says a language here wants to be spoken to in it.
    if (form.value.language !== locale().language)
      await write('settings.save', { ...desk.settings, language: form.value.language }, { isQuiet: true })
    onNext()
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('welcome.owner')}</h1>
      <p className="muted">{t('welcome.ownerText')}</p>
      <div className="section form-grid">
        <OwnerFields value={form.value} wrongs={form.wrongs} part="first" onChange={form.change} />
      </div>
      <StepFoot onSkip={onNext} />
    </form>
  )
}
