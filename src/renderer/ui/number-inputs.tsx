// Fields for whole numbers and for money: what is typed stays as typed, and what does not fit is said beside it.
import { useState } from 'react'
import { parseAmount } from '../../core/money/parse-amount.ts'
import { locale } from '../i18n/locale.ts'
import { amountText } from '../i18n/money.ts'
import { Field, type FieldProps } from './field.tsx'

type NumberProps = FieldProps & {
  value: number | null
  onChange: (value: number | null) => void
  /** An empty field is an answer too (unlimited, not known). */
  allowsEmpty?: boolean
}

type Typed<T> = { readonly text: string; readonly value: T; readonly wrong: string | null }

export function NumberField({ value, onChange, allowsEmpty = false, wrong, ...field }: NumberProps) {
  const [typed, setTyped] = useState<Typed<number | null>>(() => ({
    text: value === null ? '' : String(value),
    value,
    wrong: null,
  }))
  const shown = typed.value === value || typed.wrong ? typed.text : value === null ? '' : String(value)
  const change = (text: string): void => {
    const trimmed = text.trim()
    if (trimmed === '') {
      setTyped({ text, value: allowsEmpty ? null : value, wrong: allowsEmpty ? null : 'required' })
      if (allowsEmpty) onChange(null)
      return
    }
    if (!/^\d{1,9}$/.test(trimmed)) {
      setTyped({ text, value, wrong: 'number' })
      return
    }
    const next = Number(trimmed)
    setTyped({ text, value: next, wrong: null })
    onChange(next)
  }
  return (
    <Field {...field} wrong={typed.wrong ?? wrong}>
      {(control) => (
        <input
          {...control}
          className="input num"
          data-unfit={typed.wrong !== null}
          inputMode="numeric"
          autoComplete="off"
          value={shown}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}

type MoneyProps = NumberProps & { currency: string }

export function MoneyField({ value, onChange, currency, allowsEmpty = false, wrong, ...field }: MoneyProps) {
  const written = value === null ? '' : amountText(value, currency)
  const [typed, setTyped] = useState<Typed<number | null>>({ text: written, value, wrong: null })
  const shown = typed.value === value || typed.wrong ? typed.text : written
  const change = (text: string): void => {
    if (text.trim() === '') {
      setTyped({ text, value: allowsEmpty ? null : value, wrong: allowsEmpty ? null : 'required' })
      if (allowsEmpty) onChange(null)
      return
    }
    const parsed = parseAmount(text, locale().language, currency)
    if (!parsed.ok) {
      setTyped({ text, value, wrong: parsed.problem.fields?.['amount'] ?? 'not_an_amount' })
      return
    }
    setTyped({ text, value: parsed.value, wrong: null })
    onChange(parsed.value)
  }
  return (
    <Field {...field} wrong={typed.wrong ?? wrong}>
      {(control) => (
        <span className="money-input">
          <input
            {...control}
            className="input num"
            data-unfit={typed.wrong !== null}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onChange={(event) => change(event.target.value)}
          />
          <span className="unit" aria-hidden="true">
            {currency}
          </span>
        </span>
      )}
    </Field>
  )
}
