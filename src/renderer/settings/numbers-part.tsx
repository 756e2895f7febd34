// How quotes are numbered: the pattern with a living example, when it starts again, where it goes on, and what was left out.
import type { FormEvent } from 'react'
import type { SettingsForm } from '../../contract/app.ts'
import { dateText } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { saveSettings } from './save-settings.ts'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

export function NumbersPart({ settings }: { settings: SettingsForm }) {
  const [pattern, setPattern] = useTyped(settings.quotePattern)
  const [reset, setReset] = useTyped(settings.quoteReset)
  const { data } = useAnswer('numbers.preview', { pattern, reset })
  const isFit = data !== undefined && data.wrong === null
  const isSaved = pattern === settings.quotePattern && reset === settings.quoteReset
  useSavedAtRest(`${reset} ${pattern}`, isFit && !isSaved, () =>
    saveSettings({ quotePattern: pattern, quoteReset: reset }),
  )
  return (
    <section className="section">
      <div className="form-grid">
        <TextField
          className="wide"
          label={t('settings.pattern')}
          hint={t('numbers.words')}
          value={pattern}
          wrong={data?.wrong ?? undefined}
          onChange={setPattern}
        />
        <ChoiceField
          label={t('numbers.reset')}
          value={reset}
          options={(['never', 'yearly', 'monthly'] as const).map((value) => ({
            value,
            text: t(`numbers.reset.${value}`),
          }))}
          onChange={setReset}
        />
      </div>
      <p className="number-example" data-testid="number-example">
        {data?.example ? t('numbers.next', { number: data.example }) : t('numbers.none')}
      </p>
      {data && isSaved ? <StartAt next={data.next} /> : null}
      {data && data.gaps.length > 0 ? (
        <details>
          <summary>{t('numbers.gaps')}</summary>
          <ul>
            {data.gaps.map(({ first, last, reason, atMs }) => (
              <li key={`${first} ${atMs}`}>
                {first === last ? first : `${first}–${last}`} · {t(`numbers.gap.${reason}`)} ·{' '}
                {dateText(new Date(atMs).toISOString().slice(0, 10))}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

const typedStart: Kept<{ readonly next: number }> = new Map()

function StartAt({ next }: { next: number }) {
  const form = useForm(typedStart, 'next', { next })
  const element = useFocusOnWrong(form.wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (element.current && hasUnfitField(element.current)) return
    const answer = await write('numbers.startAt', form.value, { showsProblem: true })
    if (answer.ok) form.reset(form.value)
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <details open={form.isChanged}>
      <summary>{t('numbers.startAt')}</summary>
      <form ref={element} noValidate onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <NumberField
            label={t('numbers.startAtNumber')}
            hint={t('numbers.startAtHint')}
            value={form.value.next}
            wrong={form.wrongs['next']}
            onChange={(typed) => form.change({ next: typed ?? next })}
          />
        </div>
        <Button isSmall type="submit">
          {t('common.save')}
        </Button>
      </form>
    </details>
  )
}
