// Writes work that was done, or was done before Remit came, into the ledger.
import { type FormEvent, useState } from 'react'
import type { EntitlementForm } from '../../contract/client.ts'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { hasUnfitField, type Wrongs } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

/** `zone`: the agreement's, whose days the ledger counts. */
type Props = { entitlements: readonly EntitlementForm[]; zone: string; onClose: () => void }

export function UsageDialog({ entitlements, zone, onClose }: Props) {
  const [chosen, setChosen] = useState(String(entitlements[0]?.entitlementId ?? ''))
  const [quantity, setQuantity] = useState(1)
  const [occurredOn, setOccurredOn] = useState(() => dayOf(Date.now(), zone))
  const [note, setNote] = useState('')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const entitlement = entitlements.find((each) => String(each.entitlementId) === chosen)
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget) || !entitlement || entitlement.entitlementId === null) return
    const { entitlementId } = entitlement
    const answer = await write(
      'usage.add',
      { entitlementId, quantity, occurredOn, note },
      { showsProblem: true },
    )
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={t('usage.add')} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <ChoiceField
            className="wide"
            label={t('usage.of')}
            value={chosen}
            wrong={wrongs['entitlementId']}
            options={entitlements.map(({ entitlementId, label }) => ({
              value: String(entitlementId),
              text: label,
            }))}
            onChange={setChosen}
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
        <DialogFoot action={t('usage.add')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
