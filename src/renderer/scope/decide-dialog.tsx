// The owner decides otherwise: the verdict stays on record, with the decision, its reason and what was charged.
import { type FormEvent, useState } from 'react'
import type { VerdictView } from '../../contract/case.ts'
import type { VerdictKind } from '../../contract/words.ts'
import { verdictKinds } from '../../core/scope/reason-code.ts'
import { moneyText } from '../i18n/money.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { hasUnfitField, useFocusOnWrong, type Wrongs } from '../ui/form.ts'
import { TextArea } from '../ui/inputs.tsx'
import { MoneyField } from '../ui/number-inputs.tsx'
import { addToast } from '../ui/toasts.ts'

type Props = { caseId: number; verdict: VerdictView; onClose: () => void }

const oppositeOf = ({ kind }: VerdictView): VerdictKind =>
  kind === 'in_contract' ? 'paid_extra' : 'in_contract'

export function DecideDialog({ caseId, verdict, onClose }: Props) {
  const [kind, setKind] = useState<VerdictKind>(verdict.override?.kind ?? oppositeOf(verdict))
  const [reason, setReason] = useState(verdict.override?.reason ?? '')
  const [chargedPrice, setChargedPrice] = useState<number | null>(verdict.override?.chargedPrice ?? null)
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const form = useFocusOnWrong(wrongs)

  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await write('case.decide', { caseId, kind, reason, chargedPrice }, { showsProblem: true })
    if (answer.ok) return onClose()
    setWrongs(answer.problem.fields ?? {})
    if (!answer.problem.fields) addToast({ text: problemText(answer.problem), isProblem: true })
  }
  const follow = async (): Promise<void> => {
    const answer = await write('case.followVerdict', { caseId })
    if (answer.ok) onClose()
  }
  const worth =
    verdict.kind === 'paid_extra' && verdict.price !== null && verdict.currency
      ? moneyText(verdict.price, verdict.currency)
      : null
  return (
    <Dialog title={t('decide.title')} className="decide" onClose={onClose}>
      <p className="muted">{t('decide.intro')}</p>
      <form ref={form} onSubmit={(event) => void save(event)} noValidate className="section">
        <fieldset className="fieldset">
          <legend>{t('decide.kind')}</legend>
          <div className="kinds-choice">
            {verdictKinds.map((each) => (
              <label key={each} className="radio">
                <input type="radio" name="kind" checked={each === kind} onChange={() => setKind(each)} />
                {t(`verdict.${each}`)}
              </label>
            ))}
          </div>
        </fieldset>
        <TextArea
          label={t('decide.reason')}
          hint={t('decide.reasonHint')}
          value={reason}
          rows={2}
          wrong={wrongs['reason']}
          onChange={setReason}
        />
        {kind === 'in_contract' && worth !== null ? (
          <p className="muted small">{t('decide.given', { price: worth })}</p>
        ) : null}
        {verdict.currency && kind === 'paid_extra' ? (
          <MoneyField
            label={t('decide.price')}
            hint={t('decide.priceHint')}
            currency={verdict.currency}
            value={chargedPrice}
            allowsEmpty
            isOptional
            wrong={wrongs['chargedPrice']}
            onChange={setChargedPrice}
          />
        ) : null}
        <div className="foot">
          {verdict.override ? (
            <Button look="quiet" onClick={() => void follow()}>
              {t('decide.follow')}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button look="primary" type="submit">
            {t('decide.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
