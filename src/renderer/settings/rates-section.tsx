// The rate card: what each service costs by the hour or as a whole, and what difficulty, haste, minimum and deposit do to it.
import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import type { Output } from '../../contract/methods.ts'
import { moneyText } from '../i18n/money.ts'
import { serviceText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useOwnServices } from '../program/own-services.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { PercentField } from '../quotes/percent-field.tsx'
import { Button } from '../ui/button.tsx'
import { namedServices } from '../ui/choices.ts'
import { hasUnfitField, type Kept, useForm } from '../ui/form.ts'
import { ChoiceField } from '../ui/inputs.tsx'
import { MoneyField, NumberField } from '../ui/number-inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { showProblem } from '../ui/show-problem.ts'
import { Unfolding } from '../ui/unfolding.tsx'
import { TaxesPart } from './taxes-part.tsx'

type Card = Output<'rates.get'>
type Rated = Card['rates'][number]

const keptRates: Kept<Rated> = new Map()
const keptTerms: Kept<Card['terms']> = new Map()

const newRate = 'new'

export function RatesSection() {
  const { data } = useAnswer('rates.get', {})
  if (!data) return null
  return (
    <>
      <RateList card={data} />
      <TermsPart terms={data.terms} />
      <TaxesPart />
    </>
  )
}

function RateList({ card: { rates, terms } }: { card: Card }) {
  const [isAdding, setIsAdding] = useState(() => keptRates.has(newRate))
  const own = useOwnServices()
  const known = ['*', ...namedServices, ...own.map(({ key }) => key)]
  const free = known.filter((key) => rates.every(({ service }) => service !== key))
  const [first] = free
  return (
    <section className="section own-services">
      <h2>{t('rates.title')}</h2>
      <p className="muted">{t('rates.intro')}</p>
      {rates.map((rated) => (
        <Unfolding
          key={rated.service}
          testId="rate"
          isOpen={keptRates.has(rated.service)}
          summary={
            <>
              <span className="name">{nameOf(rated.service)}</span>
              <span className="muted num">{priceText(rated)}</span>
            </>
          }
        >
          <RateForm
            name={rated.service}
            initial={rated}
            services={[rated.service]}
            onDone={() => undefined}
          />
        </Unfolding>
      ))}
      {isAdding && first !== undefined ? (
        <div className="new-service">
          <RateForm
            name={newRate}
            initial={{
              service: first,
              rate: { basis: 'hour', price: 0, currency: terms.currency, leadDays: null },
            }}
            services={free}
            onDone={() => setIsAdding(false)}
          />
        </div>
      ) : (
        <div>
          <Button icon={Plus} disabled={first === undefined} onClick={() => setIsAdding(true)}>
            {t('rates.add')}
          </Button>
        </div>
      )}
    </section>
  )
}

const nameOf = (service: string): string => (service === '*' ? t('rates.any') : serviceText(service))

function priceText({ rate: { basis, price, currency } }: Rated): string {
  const text = moneyText(price, currency)
  return basis === 'hour' ? t('rates.perHour', { price: text }) : text
}

type FormProps = { name: string; initial: Rated; services: readonly string[]; onDone: () => void }

/** A price that is there is changed or taken away; a new one says first what it is for. */
function RateForm({ name, initial, services, onDone }: FormProps) {
  const form = useForm(keptRates, name, initial)
  const { wrongs } = form
  const { service, rate } = form.value
  const setRate = (next: Rated['rate']): void => form.change({ rate: next })
  const isNew = name === newRate
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await write('rates.save', { service, rate }, { showsProblem: true })
    if (!answer.ok) {
      if (!form.mark(answer.problem)) showProblem(answer.problem)
      return
    }
    form.reset({ service, rate })
    onDone()
  }
  const cancel = (): void => {
    form.reset(initial)
    onDone()
  }
  return (
    <form noValidate onSubmit={(event) => void save(event)}>
      <div className="form-grid">
        {isNew ? (
          <ChoiceField
            label={t('rates.service')}
            value={service}
            options={services.map((key) => ({ value: key, text: nameOf(key) }))}
            onChange={(next) => form.change({ service: next })}
          />
        ) : null}
        <ChoiceField
          label={t('rates.basis')}
          value={rate.basis}
          options={[
            { value: 'hour', text: t('rates.basis.hour') },
            { value: 'fixed', text: t('rates.basis.fixed') },
          ]}
          onChange={(basis) => setRate({ ...rate, basis })}
        />
        <MoneyField
          label={t('rates.price')}
          currency={rate.currency}
          value={rate.price === 0 ? null : rate.price}
          wrong={wrongs['rate.price'] ?? wrongs['price']}
          allowsEmpty
          onChange={(price) => setRate({ ...rate, price: price ?? 0 })}
        />
        <NumberField
          label={t('services.leadDays')}
          isOptional
          allowsEmpty
          value={rate.leadDays}
          wrong={wrongs['rate.leadDays']}
          onChange={(leadDays) => setRate({ ...rate, leadDays })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
        {isNew ? (
          <Button onClick={cancel}>{t('common.cancel')}</Button>
        ) : (
          <RemoveRow
            name={t('rates.remove', { name: nameOf(service) })}
            onRemove={() => void write('rates.save', { service, rate: null })}
          />
        )}
      </div>
    </form>
  )
}

function TermsPart({ terms: saved }: { terms: Card['terms'] }) {
  const form = useForm(keptTerms, 'terms', saved)
  const { value: terms, wrongs, change } = form
  const save = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    if (hasUnfitField(event.currentTarget)) return
    const answer = await write('rates.saveTerms', terms, { showsProblem: true })
    if (answer.ok) form.reset(terms)
    else if (!form.mark(answer.problem)) showProblem(answer.problem)
  }
  return (
    <form className="section" noValidate onSubmit={(event) => void save(event)}>
      <h2>{t('rates.terms')}</h2>
      <div className="form-grid">
        <PercentField
          label={t('rates.simple')}
          hint={t('rates.factorHint')}
          value={terms.simpleBps}
          wrong={wrongs['simpleBps']}
          onChange={(simpleBps) => change({ simpleBps })}
        />
        <PercentField
          label={t('rates.hard')}
          hint={t('rates.factorHint')}
          value={terms.hardBps}
          wrong={wrongs['hardBps']}
          onChange={(hardBps) => change({ hardBps })}
        />
        <PercentField
          label={t('quote.rush')}
          value={terms.rushBps}
          wrong={wrongs['rushBps']}
          onChange={(rushBps) => change({ rushBps })}
        />
        <PercentField
          label={t('quote.deposit')}
          value={terms.depositBps}
          wrong={wrongs['depositBps']}
          onChange={(depositBps) => change({ depositBps })}
        />
        <MoneyField
          label={t('rates.minimum')}
          hint={t('rates.minimumHint')}
          currency={terms.currency}
          allowsEmpty
          value={terms.minimum === 0 ? null : terms.minimum}
          wrong={wrongs['minimum']}
          onChange={(minimum) => change({ minimum: minimum ?? 0 })}
        />
      </div>
      <div className="form-foot">
        <Button look="primary" type="submit">
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
