// Adds units beside the quota of an agreement: bought in advance, or granted.
import { useState } from 'react'
import type { AgreementForm } from '../../contract/client.ts'
import { HelpMark } from '../help/help-mark.tsx'
import { dayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { FormDialog } from '../ui/form-dialog.tsx'
import { CheckField, ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'
import { EntitlementChoice } from './entitlement-choice.tsx'

type Props = { agreement: AgreementForm; onClose: () => void }

// Ten hours: what is usually bought at once.
const usualMinutes = 600
const sources = ['prepaid', 'grant', 'quote', 'rollover'] as const

export function LotDialog({ agreement, onClose }: Props) {
  const counted = agreement.entitlements.filter(
    ({ effect, unit }) => effect === 'include' && unit !== 'unlimited',
  )
  const [entitlement, setEntitlement] = useState(counted[0])
  const [source, setSource] = useState<(typeof sources)[number]>('prepaid')
  const [quantity, setQuantity] = useState(entitlement?.unit === 'minute' ? usualMinutes : 1)
  const [validFrom, setValidFrom] = useState(() => dayOf(Date.now(), agreement.zone))
  const [validTo, setValidTo] = useState('')
  const [paid, setPaid] = useState(true)
  const send = () => {
    if (!entitlement || entitlement.entitlementId === null) return null
    const { entitlementId } = entitlement
    const until = validTo === '' ? null : validTo
    const lot = { entitlementId, source, quantity, validFrom, validTo: until, paid }
    return write('lot.add', lot, { showsProblem: true })
  }
  return (
    <FormDialog
      title={t('lot.title')}
      aside={<HelpMark of="lot" />}
      action={t('lot.add')}
      send={send}
      onClose={onClose}
    >
      {(wrongs) => (
        <div className="form-grid">
          <EntitlementChoice
            rows={counted}
            chosen={entitlement}
            wrong={wrongs['entitlementId']}
            onChange={setEntitlement}
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
      )}
    </FormDialog>
  )
}
