// Chooses what of an agreement something is booked on.
import type { EntitlementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { ChoiceField } from '../ui/inputs.tsx'

type Props = {
  rows: readonly EntitlementForm[]
  chosen: EntitlementForm | undefined
  wrong: string | undefined
  onChange: (chosen: EntitlementForm | undefined) => void
}

const keyOf = (row: EntitlementForm | undefined): string => String(row?.entitlementId ?? '')

export function EntitlementChoice({ rows, chosen, wrong, onChange }: Props) {
  return (
    <ChoiceField
      className="wide"
      label={t('usage.of')}
      value={keyOf(chosen)}
      wrong={wrong}
      options={rows.map((row) => ({ value: keyOf(row), text: row.label }))}
      onChange={(key) => onChange(rows.find((row) => keyOf(row) === key))}
    />
  )
}
