// The owner's profile: what stands on every quote.
import type { FormEvent } from 'react'
import type { OwnerForm } from '../../contract/app.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'
import { newOwner } from './owner-defaults.ts'
import { OwnerFields } from './owner-fields.tsx'

const kept: Kept<OwnerForm> = new Map()

export function OwnerSection({ owner }: { owner: OwnerForm | null }) {
  const saved = owner ?? newOwner(navigator.language)
  const form = useForm(kept, 'owner', saved)
  const value = form.isChanged ? form.value : saved
  const element = useFocusOnWrong(form.wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('owner.save', value, { showsProblem: true })
    if (answer.ok) form.reset(value)
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form ref={element} className="section" noValidate onSubmit={(event) => void save(event)}>
      <p className="muted">{t('owner.intro')}</p>
      <div className="form-grid">
        <OwnerFields
          value={value}
          wrongs={form.wrongs}
          onChange={(patch) => form.change({ ...value, ...patch })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('owner.save')}
        </Button>
      </div>
    </form>
  )
}
