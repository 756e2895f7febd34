// What of one source may open a case: the owner's rules, and what they would have done with the last texts.
import { type FormEvent, useDeferredValue } from 'react'
import type { SourceRow } from '../../contract/source.ts'
import {
  type RuleTake,
  ruleTakes,
  ruleWordsIn,
  ruleWordsText,
  type SourceRules,
} from '../../core/feed/source-rules.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

type Fields = { take: RuleTake; words: string; ignore: string }

const kept: Kept<Fields> = new Map()

const rulesOf = ({ take, words, ignore }: Fields) => ({
  take,
  words: ruleWordsIn(words),
  ignore: ruleWordsIn(ignore),
})

const fieldsOf = ({ take, words, ignore }: SourceRules): Fields => ({
  take,
  words: ruleWordsText(words),
  ignore: ruleWordsText(ignore),
})

export function SourceRulesForm({ source: { sourceId, rules } }: { source: SourceRow }) {
  const saved = fieldsOf(rules)
  const form = useForm<Fields>(kept, `rules ${sourceId}`, saved)
  const value = form.isChanged ? form.value : saved
  const element = useFocusOnWrong(form.wrongs)
  const change = (patch: Partial<Fields>): void => form.change({ ...value, ...patch })
  /** What is wrong with one entry is said at the field it stands in. */
  const wrongIn = (field: string): string | undefined =>
    Object.entries(form.wrongs).find(([path]) => path.split('.')[0] === field)?.[1]
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const next = rulesOf(value)
    const answer = await write('source.setRules', { sourceId, ...next }, { showsProblem: true })
    if (answer.ok) form.reset(fieldsOf(next))
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form
      ref={element}
      className="section"
      data-testid="source-rules"
      noValidate
      onSubmit={(event) => void save(event)}
    >
      <h2>{t('rules.title')}</h2>
      <div className="form-grid">
        <ChoiceField
          className="wide rules-take"
          label={t('rules.take')}
          value={value.take}
          options={ruleTakes.map((take) => ({ value: take, text: t(`rules.take.${take}`) }))}
          onChange={(take) => change({ take })}
        />
        {value.take === 'keywords' ? (
          <TextArea
            className="wide"
            label={t('rules.words')}
            hint={t('rules.wordsHint')}
            value={value.words}
            wrong={wrongIn('words')}
            onChange={(words) => change({ words })}
          />
        ) : null}
        <TextArea
          className="wide"
          isOptional
          rows={2}
          label={t('rules.ignore')}
          hint={t('rules.ignoreHint')}
          value={value.ignore}
          wrong={wrongIn('ignore')}
          onChange={(ignore) => change({ ignore })}
        />
      </div>
      {form.isChanged ? (
        <>
          <TriedRules sourceId={sourceId} rules={rulesOf(value)} />
          <p className="rules-hint">{t('rules.hint')}</p>
          <div className="form-foot">
            <Button look="primary" type="submit">
              {t('rules.save')}
            </Button>
            <Button onClick={() => form.reset(saved)}>{t('common.cancel')}</Button>
          </div>
        </>
      ) : null}
    </form>
  )
}

function TriedRules({ sourceId, rules }: { sourceId: number; rules: SourceRules }) {
  // As text, since the rules are a new value at every key.
  const wanted = useDeferredValue(JSON.stringify(rules))
  const { data } = useAnswer('source.tryRules', { sourceId, ...JSON.parse(wanted) })
  return (
    <p role="status" data-testid="tried-rules">
      {data ? triedText(data) : ''}
    </p>
  )
}

type Tried = { looked: number; asking: number; taken: number }

function triedText({ looked, asking, taken }: Tried): string {
  if (looked === 0) return t('rules.tryUnread')
  return asking === 0 ? t('rules.tryNone', { looked }) : t('rules.try', { looked, asking, taken })
}
