// The owner's profile: what stands on every quote.
import { type FormEvent, useEffect } from 'react'
import type { OwnerForm } from '../../contract/app.ts'
import type { Problem } from '../../core/problem.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { showProblem } from '../ui/show-problem.ts'
import { newOwner } from './owner-defaults.ts'
import { OwnerFields, type OwnerSectionPart, partWithWrong } from './owner-fields.tsx'
import { openSection } from './section-list.tsx'

const kept: Kept<OwnerForm> = new Map()

/** Why the profile was refused, until the section that holds the field in question is there to show it. */
let refused: Problem | null = null

type Props = { owner: OwnerForm | null; part: OwnerSectionPart }

/** What is typed in one part and not saved yet is kept while another is looked at. */
export function OwnerSection({ owner, part }: Props) {
  const { data: shell } = useAnswer('shell.state', {})
  const saved = owner ?? newOwner(shell?.locale ?? navigator.language)
  const form = useForm(kept, 'owner', saved)
  const value = form.isChanged ? form.value : saved
  const element = useFocusOnWrong(form.wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('owner.save', value, { showsProblem: true })
    if (answer.ok) return form.reset(value)
    const elsewhere = partWithWrong(answer.problem.fields ?? {}, part)
    if (elsewhere !== part) {
      refused = answer.problem
      openSection(elsewhere)
    } else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  const { mark } = form
  useEffect(() => {
    if (refused === null || partWithWrong(refused.fields ?? {}, part) !== part) return
    mark(refused)
    refused = null
  }, [part, mark])
  return (
    <form ref={element} className="section" noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <OwnerFields
          value={value}
          part={part}
          wrongs={form.wrongs}
          onChange={(patch) => form.change({ ...value, ...patch })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
