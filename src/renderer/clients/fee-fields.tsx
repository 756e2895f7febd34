// What an agreement or package costs and how often it is charged; an empty price is not noted.
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import type { Wrongs } from '../ui/form.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { MoneyField } from '../ui/number-inputs.tsx'

type Fee = AgreementForm['fee']
type Props = { value: Fee; currency: string; wrongs: Wrongs; onChange: (fee: Fee) => void }

const feePeriods = ['once', 'month', 'quarter', 'year'] as const

export const FeeFields = ({ value, currency, wrongs, onChange }: Props) => (
  <>
    <MoneyField
      label={t('terms.fee')}
      hint={t('terms.feeHint')}
      isOptional
      allowsEmpty
      currency={currency}
      value={value?.amount ?? null}
      wrong={wrongs['fee.amount']}
      onChange={(amount) => onChange(amount === null ? null : { amount, per: value?.per ?? 'year' })}
    />
    <ChoiceField
      label={t('terms.feePer')}
      value={value?.per ?? 'year'}
      options={feePeriods.map((each) => ({ value: each, text: t(`terms.per.${each}`) }))}
      onChange={(per) => (value === null ? undefined : onChange({ ...value, per }))}
    />
  </>
)
