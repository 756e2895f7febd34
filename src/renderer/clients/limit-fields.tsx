// What is measured but never booked, such as space and traffic; an empty amount is unlimited.
import { Plus } from 'lucide-react'
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'

type Limits = AgreementForm['limits']
type Props = { rows: Limits; wrongs: Wrongs; onChange: (rows: Limits) => void }

const kinds = ['disk', 'bandwidth', 'other'] as const

export function LimitFields({ rows, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  return (
    <fieldset className="section">
      <legend className="label">{t('limit.title')}</legend>
      {rows.map((row, index) => (
        <div key={keys[index]} className="limit-row">
          <ChoiceField
            label={t('limit.kind')}
            value={row.kind}
            options={kinds.map((each) => ({ value: each, text: t(`limit.${each}`) }))}
            onChange={(kind) => onChange(withChanged(rows, index, { kind }))}
          />
          {row.kind === 'other' ? (
            <TextField
              label={t('entitlement.label')}
              value={row.label}
              wrong={wrongs[`limits.${index}.label`]}
              onChange={(label) => onChange(withChanged(rows, index, { label }))}
            />
          ) : null}
          <NumberField
            label={row.kind === 'other' ? t('entitlement.quantity') : t('limit.megabytes')}
            hint={t('limit.emptyHint')}
            allowsEmpty
            value={row.amount}
            wrong={wrongs[`limits.${index}.amount`]}
            onChange={(amount) => onChange(withChanged(rows, index, { amount }))}
          />
          <RemoveRow
            name={t('entitlement.remove', { label: row.label || t(`limit.${row.kind}`) })}
            onRemove={() => {
              forget(index)
              onChange(withoutRow(rows, index))
            }}
          />
        </div>
      ))}
      <div>
        <Button
          isSmall
          icon={Plus}
          onClick={() => onChange([...rows, { kind: 'disk', label: '', amount: null }])}
        >
          {t('limit.add')}
        </Button>
      </div>
    </fieldset>
  )
}
