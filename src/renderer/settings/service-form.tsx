// The form of one of the owner's own services.
import type { FormEvent, ReactNode } from 'react'
import type { OwnServiceForm } from '../../contract/service.ts'
import { ruleWordsIn, ruleWordsText } from '../../core/feed/source-rules.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, keptByRow, useFocusOnWrong, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

type Props = { initial: OwnServiceForm; onSaved: () => void; aside: ReactNode }
type Typed = Omit<OwnServiceForm, 'phrases'> & { readonly words: Readonly<Record<Language, string>> }

const wordsOf = ({ phrases }: OwnServiceForm): Typed['words'] => ({
  en: ruleWordsText(phrases.en),
  id: ruleWordsText(phrases.id),
  da: ruleWordsText(phrases.da),
  hu: ruleWordsText(phrases.hu),
})

function formOf({ words, ...typed }: Typed): OwnServiceForm {
  const { en, id, da, hu } = words
  return {
    ...typed,
    phrases: { en: ruleWordsIn(en), id: ruleWordsIn(id), da: ruleWordsIn(da), hu: ruleWordsIn(hu) },
  }
}

/** The page's own language first: there the owner knows the words best. */
const shownLanguages = (): readonly Language[] => {
  const { language } = locale()
  return [language, ...languages.filter((other) => other !== language)]
}

export const typedServices = keptByRow<Typed>()

export function ServiceForm({ initial, onSaved, aside }: Props) {
  const { phrases: _, ...rest } = initial
  const form = useForm(typedServices.kept, typedServices.nameOf(initial.serviceId), {
    ...rest,
    words: wordsOf(initial),
  })
  const { value: typed, wrongs, change } = form
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (element.current && hasUnfitField(element.current)) return
    const answer = await write('service.save', formOf(typed), { showsProblem: true })
    if (answer.ok) {
      form.reset(typed)
      onSaved()
    } else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  /** What is wrong with one of the words is said at the field they stand in. */
  const wrongIn = (path: string): string | undefined =>
    Object.entries(wrongs).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1]
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <TextField
          className="wide"
          label={t('services.name')}
          value={typed.name}
          wrong={wrongs['name']}
          onChange={(name) => change({ name })}
        />
        {shownLanguages().map((language, index) => (
          <TextArea
            key={language}
            rows={2}
            isOptional
            label={t('services.words', { language: t(`language.${language}`) })}
            hint={index === 0 ? t('services.wordsHint') : undefined}
            value={typed.words[language]}
            wrong={wrongIn(`phrases.${language}`)}
            onChange={(text) => change({ words: { ...typed.words, [language]: text } })}
          />
        ))}
        <MoneyField
          label={t('services.price')}
          isOptional
          allowsEmpty
          currency={typed.currency}
          value={typed.price}
          wrong={wrongs['price']}
          onChange={(price) => change({ price })}
        />
        <ChoiceField
          label={t('rates.basis')}
          value={typed.basis}
          options={[
            { value: 'fixed', text: t('rates.basis.fixed') },
            { value: 'hour', text: t('rates.basis.hour') },
          ]}
          onChange={(basis) => change({ basis })}
        />
        <NumberField
          label={t('services.leadDays')}
          isOptional
          allowsEmpty
          value={typed.leadDays}
          wrong={wrongs['leadDays']}
          onChange={(leadDays) => change({ leadDays })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('services.save')}
        </Button>
        {aside}
      </div>
    </form>
  )
}
