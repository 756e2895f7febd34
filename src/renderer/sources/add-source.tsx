// Adds a place to watch; the program reads it at once, and its page shows what came of it.
import { type FormEvent, useState } from 'react'
import { openSources } from '../frame/view.ts'
import { dayAfter, dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { SourceFieldSet, type SourceFields } from './source-fields.tsx'

// What is older was answered or forgotten long ago.
const usualDaysBack = 30

type Fields = SourceFields & { opensFrom: string }

const kept: Kept<Fields> = new Map()

export function AddSource() {
  const { data: desk } = useAnswer('desk.state', {})
  const form = useForm<Fields>(kept, 'new source', {
    address: '',
    title: '',
    kind: 'comments',
    intervalMinutes: desk?.settings.intervalMinutes ?? 30,
    allowPrivate: false,
    opensFrom: dayAfter(dayOf(Date.now()), -usualDaysBack),
  })
  const [isBusy, setIsBusy] = useState(false)
  const { value, wrongs, change } = form
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (isBusy || hasUnfitField(event.currentTarget)) return
    setIsBusy(true)
    const { title, opensFrom, ...fields } = value
    const answer = await write(
      'source.add',
      { ...fields, title: title.trim() || null, opensFrom: opensFrom || null },
      { showsProblem: true },
    )
    setIsBusy(false)
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    form.reset(value)
    openSources({ is: 'source', sourceId: answer.value.sourceId })
  }
  return (
    <form ref={element} className="measure" noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('source.new')}</h1>
      <div className="section form-grid">
        <SourceFieldSet value={value} wrongs={wrongs} isNew onChange={change} />
        <TextField
          label={t('source.opensFrom')}
          type="date"
          hint={t('source.opensFromHint')}
          value={value.opensFrom}
          wrong={wrongs['opensFrom']}
          onChange={(opensFrom) => change({ opensFrom })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit" disabled={isBusy}>
          {t('sources.add')}
        </Button>
        <Button onClick={() => openSources({ is: 'none' })}>{t('common.cancel')}</Button>
      </div>
    </form>
  )
}
