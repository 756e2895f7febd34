// Tax codes: the rate each has and had, a new rate from a day on, and codes of the owner's own.
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { TaxView } from '../../contract/quoting.ts'
import { formatPercent } from '../../core/language/format-number.ts'
import { dateText } from '../i18n/dates.ts'
import { locale } from '../i18n/locale.ts'
import { problemText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { PercentField } from '../quotes/percent-field.tsx'
import { taxText } from '../quotes/tax-choices.ts'
import { Button } from '../ui/button.tsx'
import { hasUnfitField, type Kept, useForm } from '../ui/form.ts'
import { CheckField, TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { Unfolding } from '../ui/unfolding.tsx'

type TypedRate = { readonly from: string; readonly bps: number }
type TypedCode = Pick<TaxView, 'name' | 'remark' | 'valueAdded'> & { readonly bps: number }

const keptRates: Kept<TypedRate> = new Map()
const keptCodes: Kept<TypedCode> = new Map()

const newCode = 'new'
const noRate: TypedRate = { from: '', bps: 0 }
const noCode: TypedCode = { name: '', remark: '', valueAdded: true, bps: 0 }

/** As the contract wants it: basis points as a decimal text. */
const bpsText = (bps: number): string => String(bps)

export function TaxesPart() {
  const { data } = useAnswer('tax.list', {})
  const [isAdding, setIsAdding] = useState(() => keptCodes.has(newCode))
  const codes = (data?.codes ?? []).filter(
    ({ isRemoved, isOwn, rule, rates }) => !isRemoved && (isOwn || rule.kind !== 'none' || rates.length > 1),
  )
  return (
    <section className="section own-services">
      <h2>{t('taxes.title')}</h2>
      <p className="muted">{t('taxes.intro')}</p>
      {codes.map((code) => (
        <Unfolding
          key={code.id}
          testId="tax"
          isOpen={keptRates.has(code.id) || keptCodes.has(code.id)}
          summary={<span className="name">{taxText(code)}</span>}
        >
          <Rates code={code} />
          {code.isOwn ? (
            <>
              <CodeForm code={code} onDone={() => undefined} />
              <RemoveCode code={code} />
            </>
          ) : null}
        </Unfolding>
      ))}
      {isAdding ? (
        <div className="new-service">
          <CodeForm code={null} onDone={() => setIsAdding(false)} />
        </div>
      ) : (
        <div>
          <Button icon={Plus} onClick={() => setIsAdding(true)}>
            {t('taxes.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

function RemoveCode({ code: { id, name } }: { code: TaxView }) {
  const [isUsed, setIsUsed] = useState(false)
  const remove = async (): Promise<void> => {
    const answer = await write('tax.remove', { id }, { showsProblem: true })
    setIsUsed(!answer.ok)
  }
  return (
    <>
      <RemoveRow name={t('taxes.remove', { name })} onRemove={() => void remove()} />
      {isUsed ? (
        <p className="wrong" role="alert">
          {t('taxes.inUse')}
        </p>
      ) : null}
    </>
  )
}

function rateText({ rule }: TaxView['rates'][number]): string {
  if (rule.kind === 'none') return t('quote.taxNone')
  return rule.kind === 'rate' ? formatPercent(rule.rateBps, locale().language) : '12 % × 11/12'
}

function Rates({ code }: { code: TaxView }) {
  const form = useForm(keptRates, code.id, noRate)
  const { from, bps } = form.value
  const [wrong, setWrong] = useState<string | undefined>()
  const set = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await write(
      'tax.setRate',
      { id: code.id, from, rateBps: bpsText(bps) },
      { showsProblem: true },
    )
    setWrong(answer.ok ? undefined : (answer.problem.fields?.['from'] ?? problemText(answer.problem)))
    if (answer.ok) form.reset({ from: '', bps })
  }
  return (
    <>
      <ul className="plain">
        {code.rates.map((rate, index) => (
          <li key={rate.from} className="row-of-buttons">
            <span className="num">
              {index === 0 ? t('taxes.always') : t('taxes.from', { date: dateText(rate.from) })}:{' '}
              {rateText(rate)}
            </span>
            {rate.isOwn && code.rates.length > 1 ? (
              <RemoveRow
                name={t('taxes.dropRate', { date: dateText(rate.from) })}
                onRemove={() => void write('tax.dropRate', { id: code.id, from: rate.from })}
              />
            ) : null}
          </li>
        ))}
      </ul>
      <form noValidate onSubmit={(event) => void set(event)}>
        <div className="form-grid">
          <TextField
            label={t('taxes.newFrom')}
            hint={t('taxes.newHint')}
            type="date"
            value={from}
            wrong={wrong}
            onChange={(next) => form.change({ from: next })}
          />
          <PercentField label={t('taxes.rate')} value={bps} onChange={(next) => form.change({ bps: next })} />
        </div>
        <Button isSmall type="submit" disabled={from === ''}>
          {t('taxes.set')}
        </Button>
      </form>
    </>
  )
}

function CodeForm({ code, onDone }: { code: TaxView | null; onDone: () => void }) {
  const saved =
    code === null ? noCode : { name: code.name, remark: code.remark, valueAdded: code.valueAdded, bps: 0 }
  const { value, wrongs, change, mark, reset } = useForm(keptCodes, code?.id ?? newCode, saved)
  const { name, remark, valueAdded, bps } = value
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const rateBps = bps === 0 ? null : bpsText(bps)
    const form = { id: code?.id ?? null, name, remark, valueAdded, rateBps }
    const answer = await write('tax.save', form, { showsProblem: true })
    if (!answer.ok) {
      if (!mark(answer.problem)) showProblem(answer.problem)
      return
    }
    reset(value)
    onDone()
  }
  const cancel = (): void => {
    reset(saved)
    onDone()
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <TextField
          label={t('taxes.name')}
          value={name}
          wrong={wrongs['name']}
          onChange={(next) => change({ name: next })}
        />
        {code === null ? (
          <PercentField
            label={t('taxes.rate')}
            hint={t('taxes.rateHint')}
            value={bps}
            onChange={(next) => change({ bps: next })}
          />
        ) : null}
        <TextField
          className="wide"
          label={t('taxes.remark')}
          hint={t('taxes.remarkHint')}
          isOptional
          value={remark}
          wrong={wrongs['remark']}
          onChange={(next) => change({ remark: next })}
        />
        <CheckField
          label={t('taxes.valueAdded')}
          isOn={valueAdded}
          onChange={(next) => change({ valueAdded: next })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
        {code === null ? <Button onClick={cancel}>{t('common.cancel')}</Button> : null}
      </div>
    </form>
  )
}
