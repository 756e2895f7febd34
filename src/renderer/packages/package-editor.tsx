// The form of a package: what it costs and contains, its texts in one language at a time; saving makes a new version.
import { useState } from 'react'
import type { AgreementForm } from '../../contract/client.ts'
import type { PackageForm } from '../../contract/package.ts'
import type { Language } from '../../core/language/language.ts'
import { ClauseFields } from '../clients/clause-fields.tsx'
import { EntitlementList } from '../clients/entitlement-list.tsx'
import { FeeFields } from '../clients/fee-fields.tsx'
import { LimitFields } from '../clients/limit-fields.tsx'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { currencyChoices, languageChoices } from '../ui/choices.ts'
import { type Kept, useForm } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { withText } from './package-texts.ts'

type Props = { initial: PackageForm; onDone: () => void }

const kept: Kept<PackageForm> = new Map()

export function PackageEditor({ initial, onDone }: Props) {
  const form = useForm(kept, `package ${initial.packageId ?? initial.name}`, initial)
  const { value, wrongs, change } = form
  const [language, setLanguage] = useState<Language>(() => locale().language)
  return (
    <KeptForm
      form={form}
      initial={initial}
      action={t('package.save')}
      className="measure"
      send={(form) => write('package.save', form, { showsProblem: true })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <h1>{t(initial.packageId === null ? 'package.new' : 'package.edit')}</h1>
      <div className="section form-grid">
        <TextField
          label={t('entitlement.label')}
          value={value.name}
          wrong={wrongs['name']}
          onChange={(name) => change({ name })}
        />
        <NumberField
          label={t('package.months')}
          hint={t('agreementForm.endHint')}
          allowsEmpty
          value={value.months}
          wrong={wrongs['months']}
          onChange={(months) => change({ months })}
        />
        <FeeFields
          value={value.fee}
          currency={value.currency}
          wrongs={wrongs}
          onChange={(fee) => change({ fee })}
        />
        <ChoiceField
          label={t('client.currency')}
          value={value.currency}
          wrong={wrongs['currency']}
          options={currencyChoices()}
          onChange={(currency) => change({ currency })}
        />
        <ChoiceField
          label={t('package.textsIn')}
          value={language}
          options={languageChoices()}
          onChange={setLanguage}
        />
      </div>
      <LimitFields rows={value.limits} wrongs={wrongs} onChange={(limits) => change({ limits })} />
      <EntitlementList
        key={`contents ${language}`}
        rows={value.entitlements.map(({ labels, ...rest }) => ({
          ...rest,
          entitlementId: null,
          label: labels[language],
        }))}
        currency={value.currency}
        wrongs={wrongs}
        onChange={(rows, from) => change({ entitlements: contentsIn(value, language, rows, from) })}
      />
      <ClauseFields
        key={`clauses ${language}`}
        rows={value.clauses.map(({ no, texts }) => ({ no, text: texts[language] }))}
        wrongs={wrongs}
        onChange={(rows, from) =>
          change({
            clauses: rows.map(({ no, text }, index) => ({
              no,
              texts: withText(value.clauses[from[index] ?? -1]?.texts, language, text),
            })),
          })
        }
      />
    </KeptForm>
  )
}

/** `from` says which row each was before, so that the other languages go with it. */
const contentsIn = (
  { entitlements }: PackageForm,
  language: Language,
  rows: AgreementForm['entitlements'],
  from: readonly number[],
): PackageForm['entitlements'] =>
  rows.map(({ entitlementId: _, label, ...rest }, index) => ({
    ...rest,
    labels: withText(entitlements[from[index] ?? -1]?.labels, language, label),
  }))
