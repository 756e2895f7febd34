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
import { hasUnfitField } from '../ui/form.ts'
import { CheckField, TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'

/** As the contract wants it: basis points as a decimal text. */
const bpsText = (bps: number): string => String(bps)

export function TaxesPart() {
  const { data } = useAnswer('tax.list', {})
  const [isAdding, setIsAdding] = useState(false)
  const codes = (data?.codes ?? []).filter(
    ({ isRemoved, isOwn, rule, rates }) => !isRemoved && (isOwn || rule.kind !== 'none' || rates.length > 1),
  )
  return (
    <section className="section own-services">
      <h2>{t('taxes.title')}</h2>
      <p className="muted">{t('taxes.intro')}</p>
      {codes.map((code) => (
        <details key={code.id} data-testid="tax">
          <summary>
            <span className="name">{taxText(code)}</span>
          </summary>
          <Rates code={code} />
          {code.isOwn ? (
            <>
              <CodeForm key={`${code.name} ${code.remark}`} code={code} onDone={() => undefined} />
              <RemoveCode code={code} />
            </>
          ) : null}
        </details>
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
  const [from, setFrom] = useState('')
  const [bps, setBps] = useState(0)
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
    if (answer.ok) setFrom('')
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
            onChange={setFrom}
          />
          <PercentField label={t('taxes.rate')} value={bps} onChange={setBps} />
        </div>
        <Button isSmall type="submit" disabled={from === ''}>
          {t('taxes.set')}
        </Button>
      </form>
    </>
  )
}

function CodeForm({ code, onDone }: { code: TaxView | null; onDone: () => void }) {
  const [name, setName] = useState(code?.name ?? '')
  const [remark, setRemark] = useState(code?.remark ?? '')
  const [valueAdded, setValueAdded] = useState(code?.valueAdded ?? true)
  const [bps, setBps] = useState(0)
  const [wrongs, setWrongs] = useState<Readonly<Record<string, string>>>({})
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const rateBps = bps === 0 ? null : bpsText(bps)
    const form = { id: code?.id ?? null, name, remark, valueAdded, rateBps }
    const answer = await write('tax.save', form, { showsProblem: true })
    setWrongs(answer.ok ? {} : (answer.problem.fields ?? {}))
    if (answer.ok) onDone()
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        <TextField label={t('taxes.name')} value={name} wrong={wrongs['name']} onChange={setName} />
        {code === null ? (
          <PercentField label={t('taxes.rate')} hint={t('taxes.rateHint')} value={bps} onChange={setBps} />
        ) : null}
        <TextField
          className="wide"
          label={t('taxes.remark')}
          hint={t('taxes.remarkHint')}
          isOptional
          value={remark}
          wrong={wrongs['remark']}
          onChange={setRemark}
        />
        <CheckField label={t('taxes.valueAdded')} isOn={valueAdded} onChange={setValueAdded} />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
        {code === null ? <Button onClick={onDone}>{t('common.cancel')}</Button> : null}
      </div>
    </form>
  )
}
