// By what a client's texts are recognised: names, e-mail addresses, domains, user names.
import { Plus } from 'lucide-react'
import type { ClientForm } from '../../contract/client.ts'
import { identityKinds } from '../../core/client/evidence.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'

type Identities = ClientForm['identities']
type Props = { rows: Identities; wrongs: Wrongs; onChange: (rows: Identities) => void }

export function IdentityFields({ rows, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  const kinds = identityKinds.map((value) => ({ value, text: t(`identity.${value}`) }))
  return (
    <fieldset className="section">
      <legend className="label">{t('client.identities')}</legend>
      <p className="muted small">{t('client.identitiesHint')}</p>
      {rows.map((row, index) => (
        <div key={keys[index]} className="form-row">
          <ChoiceField
            label={t('client.identityKind')}
            value={row.kind}
            options={kinds}
            onChange={(kind) => onChange(withChanged(rows, index, { kind }))}
          />
          <TextField
            label={t(`identity.${row.kind}`)}
            value={row.value}
            wrong={wrongs[`identities.${index}.value`]}
            onChange={(value) => onChange(withChanged(rows, index, { value }))}
          />
          <RemoveRow
            name={t('client.removeIdentity', { value: row.value })}
            onRemove={() => {
              forget(index)
              onChange(withoutRow(rows, index))
            }}
          />
        </div>
      ))}
      <div>
        <Button isSmall icon={Plus} onClick={() => onChange([...rows, { kind: 'name', value: '' }])}>
          {t('client.addIdentity')}
        </Button>
      </div>
    </fieldset>
  )
}
