// What an agreement or a package contains: the things included and excluded, one below the other.
import { Plus } from 'lucide-react'
import type { AgreementForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { keptRows, useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { EntitlementFields } from './entitlement-fields.tsx'
import { emptyEntitlement, excludedEntitlement } from './templates.ts'

type Rows = AgreementForm['entitlements']
type Props = {
  rows: Rows
  currency: string
  wrongs: Wrongs
  /** `from`: which row each was before; a new one was none. */
  onChange: (rows: Rows, from: readonly number[]) => void
}

export function EntitlementList({ rows, currency, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  const all = keptRows(rows.length)
  return (
    <fieldset className="section">
      <legend className="label">{t('agreementForm.contains')}</legend>
      {rows.map((entitlement, index) => (
        <EntitlementFields
          key={keys[index]}
          value={entitlement}
          currency={currency}
          wrongAt={(field) => wrongs[`entitlements.${index}.${field}`]}
          onChange={(patch) => onChange(withChanged(rows, index, patch), all)}
          onRemove={() => {
            forget(index)
            onChange(withoutRow(rows, index), withoutRow(all, index))
          }}
        />
      ))}
      <div className="templates">
        <Button isSmall icon={Plus} onClick={() => onChange([...rows, emptyEntitlement], all)}>
          {t('agreementForm.addInclude')}
        </Button>
        <Button isSmall icon={Plus} onClick={() => onChange([...rows, excludedEntitlement], all)}>
          {t('agreementForm.addExclude')}
        </Button>
      </div>
    </fieldset>
  )
}
