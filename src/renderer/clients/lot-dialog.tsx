// Adds units beside the quota of an agreement: bought in advance, or granted.
import { type FormEvent, useState } from 'react'
import type { AgreementForm } from '../../contract/client.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Dialog } from '../ui/dialog.tsx'
import { DialogFoot } from '../ui/dialog-foot.tsx'
import { hasUnfitField, type Wrongs } from '../ui/form.ts'
import { CheckField, ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'

type Props = { agreement: AgreementForm; onClose: () => void }

// Ten hours: what is usually bought at once.
const usualMinutes = 600
const sources = ['prepaid', 'grant', 'quote', 'rollover'] as const

export function LotDialog({ agreement, onClose }: Props) {
  const counted = agreement.entitlements.filter(
    ({ effect, unit }) => effect === 'include' && unit !== 'unlimited',
  )
  const [chosen, setChosen] = useState(String(counted[0]?.entitlementId ?? ''))
  const entitlement = counted.find((each) => String(each.entitlementId) === chosen)
  const [source, setSource] = useState<(typeof sources)[number]>('prepaid')
  const [quantity, setQuantity] = useState(entitlement?.unit === 'minute' ? usualMinutes : 1)
  const [validFrom, setValidFrom] = useState(() => dayOf(Date.now(), agreement.zone))
  const [validTo, setValidTo] = useState('')
  const [paid, setPaid] = useState(true)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget) || !entitlement || entitlement.entitlementId === null) return
    const lot = {
      entitlementId: entitlement.entitlementId,
      source,
      quantity,
      validFrom,
      validTo: validTo === '' ? null : validTo,
      paid,
    }
    const answer = await write('lot.add', lot, { showsProblem: true })
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={t('lot.title')} aside={<HelpMark of="lot" />} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <div className="form-grid">
          <ChoiceField
            className="wide"
            label={t('usage.of')}
            value={chosen}
            wrong={wrongs['entitlementId']}
            options={counted.map(({ entitlementId, label }) => ({
              value: String(entitlementId),
              text: label,
            }))}
            onChange={setChosen}
          />
          <ChoiceField
            label={t('lot.source')}
            value={source}
            options={sources.map((value) => ({ value, text: t(`lot.source.${value}`) }))}
            onChange={setSource}
          />
          <NumberField
            label={entitlement?.unit === 'minute' ? t('lot.quantityMinutes') : t('lot.quantity')}
            value={quantity}
            wrong={wrongs['quantity']}
            onChange={(value) => setQuantity(value ?? 0)}
          />
          <TextField
            label={t('lot.from')}
            type="date"
            value={validFrom}
            wrong={wrongs['validFrom']}
            onChange={setValidFrom}
          />
          <TextField
            label={t('lot.to')}
            type="date"
            hint={t('agreementForm.endHint')}
            value={validTo}
            wrong={wrongs['validTo']}
            onChange={setValidTo}
          />
          <CheckField label={t('lot.paid')} isOn={paid} onChange={setPaid} />
        </div>
        <DialogFoot action={t('lot.add')} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
