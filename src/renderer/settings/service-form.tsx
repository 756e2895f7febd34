// The form of one of the owner's own services.
import type { ReactNode } from 'react'
import type { OwnServiceForm } from '../../contract/service.ts'
import { ruleWordsIn, ruleWordsText } from '../../core/feed/source-rules.ts'
import { type Language, languages } from '../../core/language/language.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { keptByRow, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'

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
  const begun = { ...rest, words: wordsOf(initial) }
  const form = useForm(typedServices.kept, typedServices.nameOf(initial.serviceId), begun)
  const { value: typed, wrongs, change } = form
  /** What is wrong with one of the words is said at the field they stand in. */
  const wrongIn = (path: string): string | undefined =>
    Object.entries(wrongs).find(([at]) => at === path || at.startsWith(`${path}.`))?.[1]
  return (
    <KeptForm
      form={form}
      initial={begun}
      action={t('services.save')}
      send={(service) => write('service.save', formOf(service), { showsProblem: true })}
      onSaved={onSaved}
      aside={aside}
    >
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
    </KeptForm>
  )
}
