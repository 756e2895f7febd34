// The form of one answer of the library.
import type { FormEvent, ReactNode } from 'react'
import type { KeptAnswerForm } from '../../contract/kept-answer.ts'
import { serviceKeys } from '../../core/classify/kinds.ts'
import { serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { languageChoices } from '../ui/choices.ts'
import { keptByRow, useFocusOnWrong, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

export const typedAnswers = keptByRow<KeptAnswerForm>()

type Props = { initial: KeptAnswerForm; onSaved: () => void; aside: ReactNode }

export function AnswerForm({ initial, onSaved, aside }: Props) {
  const {
    value: form,
    wrongs,
    change,
    mark,
    reset,
  } = useForm(typedAnswers.kept, typedAnswers.nameOf(initial.answerId), initial)
  const element = useFocusOnWrong(wrongs)
  const known: readonly string[] = [...serviceKeys, ...useOwnServices().map(({ key }) => key)]
  const services = known.includes(form.service) ? known : [form.service, ...known]
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const answer = await write('answer.save', form, { showsProblem: true })
    if (answer.ok) {
      reset(form)
      onSaved()
    } else if (!mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <TextField
          className="wide"
          label={t('answers.question')}
          hint={t('answers.questionHint')}
          value={form.question}
          wrong={wrongs['question']}
          onChange={(question) => change({ question })}
        />
        <TextArea
          className="wide"
          rows={6}
          label={t('answers.text')}
          value={form.text}
          wrong={wrongs['text']}
          onChange={(text) => change({ text })}
        />
        <ChoiceField
          label={t('answers.language')}
          value={form.language}
          options={languageChoices()}
          onChange={(language) => change({ language })}
        />
        <ChoiceField
          label={t('answers.service')}
          value={form.service}
          options={services.map((value) => ({ value, text: serviceText(value) }))}
          onChange={(service) => change({ service })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('answers.save')}
        </Button>
        {aside}
      </div>
    </form>
  )
}
