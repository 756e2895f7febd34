// The form of one answer of the library.
import type { ReactNode } from 'react'
import type { KeptAnswerForm } from '../../contract/kept-answer.ts'
import { serviceKeys } from '../../core/classify/kinds.ts'
import { serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { write } from '../program/write.ts'
import { languageChoices } from '../ui/choices.ts'
import { keptByRow, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'

export const typedAnswers = keptByRow<KeptAnswerForm>()

type Props = { initial: KeptAnswerForm; onSaved: () => void; aside: ReactNode }

export function AnswerForm({ initial, onSaved, aside }: Props) {
  const form = useForm(typedAnswers.kept, typedAnswers.nameOf(initial.answerId), initial)
  const { value, wrongs, change } = form
  const known: readonly string[] = [...serviceKeys, ...useOwnServices().map(({ key }) => key)]
  const services = known.includes(value.service) ? known : [value.service, ...known]
  return (
    <KeptForm
      form={form}
      initial={initial}
      action={t('answers.save')}
      send={(answer) => write('answer.save', answer, { showsProblem: true })}
      onSaved={onSaved}
      aside={aside}
    >
      <div className="form-grid">
        <TextField
          className="wide"
          label={t('answers.question')}
          hint={t('answers.questionHint')}
          value={value.question}
          wrong={wrongs['question']}
          onChange={(question) => change({ question })}
        />
        <TextArea
          className="wide"
          rows={6}
          label={t('answers.text')}
          value={value.text}
          wrong={wrongs['text']}
          onChange={(text) => change({ text })}
        />
        <ChoiceField
          label={t('answers.language')}
          value={value.language}
          options={languageChoices()}
          onChange={(language) => change({ language })}
        />
        <ChoiceField
          label={t('answers.service')}
          value={value.service}
          options={services.map((key) => ({ value: key, text: serviceText(key) }))}
          onChange={(service) => change({ service })}
        />
      </div>
    </KeptForm>
  )
}
