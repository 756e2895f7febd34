// Writes work that was done, or was done before Remit came, into the ledger.
import { useState } from 'react'
import type { EntitlementForm } from '../../contract/client.ts'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { EntitlementChoice } from './entitlement-choice.tsx'

/** `zone`: the agreement's, whose days the ledger counts. */
type Props = { entitlements: readonly EntitlementForm[]; zone: string; onClose: () => void }

export function UsageDialog({ entitlements, zone, onClose }: Props) {
  const [entitlement, setEntitlement] = useState(entitlements[0])
  const [quantity, setQuantity] = useState(1)
  const [occurredOn, setOccurredOn] = useState(() => dayOf(Date.now(), zone))
  const [note, setNote] = useState('')
  const send = () => {
    if (!entitlement || entitlement.entitlementId === null) return null
    const { entitlementId } = entitlement
    return write('usage.add', { entitlementId, quantity, occurredOn, note }, { showsProblem: true })
  }
  return (
    <FormDialog title={t('usage.add')} action={t('usage.add')} send={send} onClose={onClose}>
      {(wrongs) => (
        <div className="form-grid">
          <EntitlementChoice
            rows={entitlements}
            chosen={entitlement}
            wrong={wrongs['entitlementId']}
            onChange={setEntitlement}
          />
          <NumberField
            label={entitlement?.unit === 'minute' ? t('usage.quantityMinutes') : t('usage.quantity')}
            value={quantity}
            wrong={wrongs['quantity']}
            onChange={(value) => setQuantity(value ?? 0)}
          />
          <TextField
            label={t('usage.date')}
            type="date"
            value={occurredOn}
            wrong={wrongs['occurredOn']}
            onChange={setOccurredOn}
          />
          <TextField
            className="wide"
            label={t('usage.note')}
            isOptional
            value={note}
            wrong={wrongs['note']}
            onChange={setNote}
          />
        </div>
      )}
    </FormDialog>
  )
}
