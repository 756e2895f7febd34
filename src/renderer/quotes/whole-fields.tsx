// What holds for the whole of a quote beside its lines: discount, urgency, minimum, deposit, how prices and tax are counted.
import type { QuoteForm } from '../../contract/quote.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { MoneyField } from '../ui/number-inputs.tsx'
import { PercentField } from './percent-field.tsx'
import { roundingChoices, roundingModeChoices } from './rounding-choices.ts'

type Props = {
  value: QuoteForm
  currency: string
  wrongs: Wrongs
  onChange: (patch: Partial<QuoteForm>) => void
}

/** Open where something of it is set, so that nothing counts unseen. */
export function WholeFields({ value, currency, wrongs, onChange }: Props) {
  const { data } = useAnswer('rates.get', {})
  const rushBps = data?.terms.rushBps ?? 0
  const isSet = [value.discountBps, value.rushBps, value.minimum, value.depositBps].some((each) => each > 0)
  return (
    <details className="section whole" open={isSet || undefined}>
      <summary>{t('quote.whole')}</summary>
      <div className="form-grid">
        <PercentField
          label={t('quote.discountWhole')}
          value={value.discountBps}
          wrong={wrongs['discountBps']}
          onChange={(discountBps) => onChange({ discountBps })}
        />
        <div>
          <PercentField
            label={t('quote.rush')}
            value={value.rushBps}
            wrong={wrongs['rushBps']}
            onChange={(rush) => onChange({ rushBps: rush })}
          />
          {value.rushBps === 0 && rushBps > 0 ? (
            <Button isSmall look="quiet" onClick={() => onChange({ rushBps })}>
              {t('quote.rushUsual', { n: rushBps / 100 })}
            </Button>
          ) : null}
        </div>
        <MoneyField
          label={t('quote.minimum')}
          currency={currency}
          allowsEmpty
          value={value.minimum === 0 ? null : value.minimum}
          wrong={wrongs['minimum']}
          onChange={(minimum) => onChange({ minimum: Math.max(0, minimum ?? 0) })}
        />
        <PercentField
          label={t('quote.deposit')}
          value={value.depositBps}
          wrong={wrongs['depositBps']}
          onChange={(depositBps) => onChange({ depositBps })}
        />
        <ChoiceField
          label={t('quote.prices')}
          value={value.pricesHoldTax ? 'with' : 'before'}
          options={[
            { value: 'before', text: t('quote.pricesBefore') },
            { value: 'with', text: t('quote.pricesWith') },
          ]}
          onChange={(held) => onChange({ pricesHoldTax: held === 'with' })}
        />
        <ChoiceField
          label={t('quote.roundingMode')}
          value={value.roundingMode}
          options={roundingModeChoices()}
          onChange={(roundingMode) => onChange({ roundingMode })}
        />
        <ChoiceField
          label={t('quote.rounding')}
          value={value.rounding}
          options={roundingChoices()}
          onChange={(rounding) => onChange({ rounding })}
        />
      </div>
    </details>
  )
}
