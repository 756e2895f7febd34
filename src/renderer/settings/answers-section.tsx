// The answer library: what is worth answering with again, how often it was, and a form for each.
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { KeptAnswerForm } from '../../contract/kept-answer.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { Unfolding } from '../ui/unfolding.tsx'
import { AnswerForm, typedAnswers } from './answer-form.tsx'

const blank = (): KeptAnswerForm => ({
  answerId: null,
  question: '',
  text: '',
  language: locale().language,
  service: 'none',
})

export function AnswersSection() {
  const { data } = useAnswer('answer.list', {})
  const [isAdding, setIsAdding] = useState(() => typedAnswers.isTyped(null))
  const answers = data?.answers ?? []
  const cancel = (): void => {
    typedAnswers.forget(null)
    setIsAdding(false)
  }
  return (
    <div className="section own-services">
      {data && answers.length === 0 && !isAdding ? <p>{t('answers.none')}</p> : null}
      {answers.length > 0 ? <p className="muted">{t('answers.total', { n: data?.uses ?? 0 })}</p> : null}
      {answers.map(({ answerId, form, uses }) => (
        <Unfolding
          key={answerId}
          isOpen={typedAnswers.isTyped(answerId)}
          testId="kept-answer"
          summary={
            <>
              <span className="name">{form.question}</span>
              <span className="muted">{t('answers.uses', { n: uses })}</span>
            </>
          }
        >
          <AnswerForm
            initial={form}
            onSaved={() => undefined}
            aside={
              <RemoveRow
                name={t('answers.remove', { question: form.question })}
                onRemove={() => void write('answer.remove', { answerId })}
              />
            }
          />
        </Unfolding>
      ))}
      {isAdding ? (
        <div className="new-service">
          <h2>{t('answers.new')}</h2>
          <AnswerForm
            initial={blank()}
            onSaved={() => setIsAdding(false)}
            aside={<Button onClick={cancel}>{t('common.cancel')}</Button>}
          />
        </div>
      ) : (
        <div>
          <Button icon={Plus} onClick={() => setIsAdding(true)}>
            {t('answers.add')}
          </Button>
        </div>
      )}
    </div>
  )
}
