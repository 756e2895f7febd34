// The fields of the owner's profile, for the settings and the first run.
import type { OwnerForm } from '../../contract/app.ts'
import { locale } from '../i18n/locale.ts'
import { t } from '../i18n/t.ts'
import { useTaxChoices } from '../quotes/tax-choices.ts'
import { currencyChoices, languageChoices, zoneChoices } from '../ui/choices.ts'
import type { Wrongs } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { withCountry } from './owner-defaults.ts'

type FieldName = keyof OwnerForm

/** What each section of the settings asks of the profile; the first run asks for less, of all of them. */
const fieldsOf = {
  owner: ['name', 'role', 'phone', 'email', 'country', 'zone', 'language'],
  business: ['business', 'taxId', 'address'],
  money: ['currency', 'taxCode'],
  first: ['name', 'business', 'phone', 'email', 'country', 'language', 'currency', 'zone', 'taxCode'],
} as const satisfies Readonly<Record<string, readonly FieldName[]>>

export type OwnerPart = keyof typeof fieldsOf

/** A section of the settings. */
export type OwnerSectionPart = Exclude<OwnerPart, 'first'>

const sectionParts: readonly OwnerSectionPart[] = ['owner', 'business', 'money']

/** The section that shows something wrong: `part` itself, if it does. */
export function partWithWrong(wrongs: Wrongs, part: OwnerSectionPart): OwnerSectionPart {
  const shows = (each: OwnerSectionPart): boolean => fieldsOf[each].some((name) => name in wrongs)
  return [part, ...sectionParts].find(shows) ?? part
}

type Props = {
  value: OwnerForm
  wrongs: Wrongs
  part: OwnerPart
  onChange: (patch: Partial<OwnerForm>) => void
}

export function OwnerFields({ value, wrongs, part, onChange }: Props) {
  const taxes = useTaxChoices(value.taxCode)
  const fields: readonly FieldName[] = fieldsOf[part]
  const has = (name: FieldName): boolean => fields.includes(name)
  return (
    <>
      {has('name') ? (
        <TextField
          label={t('owner.name')}
          value={value.name}
          wrong={wrongs['name']}
          onChange={(name) => onChange({ name })}
        />
      ) : null}
      {has('business') ? (
        <TextField
          label={t('owner.business')}
          isOptional
          value={value.business}
          wrong={wrongs['business']}
          onChange={(business) => onChange({ business })}
        />
      ) : null}
      {has('role') ? (
        <TextField
          label={t('owner.role')}
          isOptional
          value={value.role}
          wrong={wrongs['role']}
          onChange={(role) => onChange({ role })}
        />
      ) : null}
      {has('phone') ? (
        <TextField
          label={t('owner.phone')}
          type="tel"
          value={value.phone}
          wrong={wrongs['phone']}
          onChange={(phone) => onChange({ phone })}
        />
      ) : null}
      {has('email') ? (
        <TextField
          label={t('owner.email')}
          type="email"
          value={value.email}
          wrong={wrongs['email']}
          onChange={(email) => onChange({ email })}
        />
      ) : null}
      {has('taxId') ? (
        <TextField
          label={t('owner.taxId')}
          isOptional
          value={value.taxId}
          wrong={wrongs['taxId']}
          onChange={(taxId) => onChange({ taxId })}
        />
      ) : null}
      {has('address') ? (
        <TextArea
          className="wide"
          label={t('owner.address')}
          isOptional
          value={value.address}
          wrong={wrongs['address']}
          onChange={(address) => onChange({ address })}
        />
      ) : null}
      {has('country') ? (
        <ChoiceField
          label={t('owner.country')}
          value={value.country}
          wrong={wrongs['country']}
          options={countryChoices()}
          onChange={(country) => onChange(withCountry(value, country))}
        />
      ) : null}
      {has('zone') ? (
        <ChoiceField
          label={t('owner.zone')}
          value={value.zone}
          wrong={wrongs['zone']}
          options={zoneChoices(value.zone)}
          onChange={(zone) => onChange({ zone })}
        />
      ) : null}
      {has('language') ? (
        <ChoiceField
          label={t('owner.language')}
          hint={part === 'first' ? undefined : t('owner.languageHint')}
          value={value.language}
          options={languageChoices()}
          onChange={(language) => onChange({ language })}
        />
      ) : null}
      {has('currency') ? (
        <ChoiceField
          label={t('owner.currency')}
          value={value.currency}
          wrong={wrongs['currency']}
          options={currencyChoices()}
          onChange={(currency) => onChange({ currency })}
        />
      ) : null}
      {has('taxCode') ? (
        <ChoiceField
          label={t('owner.tax')}
          value={value.taxCode}
          wrong={wrongs['taxCode']}
          options={taxes}
          onChange={(taxCode) => onChange({ taxCode })}
        />
      ) : null}
    </>
  )
}

/** ISO 3166: every two-letter code the system has a name for. */
function countryChoices() {
  const { tag } = locale()
  const names = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes
    .filter((code) => !notCountries.has(code))
    .flatMap((value) => {
      const text = names.of(value)
      return text ? [{ value, text }] : []
    })
    .sort((a, b) => a.text.localeCompare(b.text, tag))
}

// Codes that have a name and are no country: unions, reserved and private ones, and names of states that are gone.
const notCountries: ReadonlySet<string> = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH NT QO QU RH SU TA TP UK UN VD XA XB YD YU ZR ZZ'.split(
    ' ',
  ),
)
