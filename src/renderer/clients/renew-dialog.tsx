// Renews an agreement: the next term and the price are filled in, so that one key confirms them.
import { type FormEvent, useState } from 'react'
import type { AgreementForm, AgreementView } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { hasUnfitField, type Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { FeeFields } from './fee-fields.tsx'

type Props = {
  agreement: AgreementForm & { agreementId: number }
  term: NonNullable<AgreementView['renewal']>
  onClose: () => void
}

export function RenewDialog({ agreement, term, onClose }: Props) {
  const { agreementId, title, currency } = agreement
  const [start, setStart] = useState(term.start)
  const [end, setEnd] = useState(term.end)
  const [fee, setFee] = useState(agreement.fee)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const changes = { start, end: end === '' ? null : end, fee }
    const answer = await write('agreement.renew', { agreementId, changes }, { showsProblem: true })
    if (answer.ok) return onClose()
    const fields = Object.entries(answer.problem.fields ?? {})
    setWrongs(Object.fromEntries(fields.map(([field, code]) => [field.replace(/^changes\./, ''), code])))
    if (!answer.problem.fields) showProblem(answer.problem)
  }
  return (
    <Dialog title={t('terms.renewTitle', { title })} onClose={onClose}>
      <form noValidate onSubmit={(event) => void save(event)}>
        <p className="muted">{t('terms.renewText')}</p>
        <div className="form-grid">
          <TextField
            label={t('agreementForm.start')}
            type="date"
            value={start}
            wrong={wrongs['start']}
            onChange={setStart}
          />
          <TextField
            label={t('agreementForm.end')}
            type="date"
            hint={t('agreementForm.endHint')}
            value={end}
            wrong={wrongs['end']}
            onChange={setEnd}
          />
          <FeeFields value={fee} currency={currency} wrongs={wrongs} onChange={setFee} />
        </div>
        <div className="form-foot foot">
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit" data-first>
            {t('terms.renew')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
