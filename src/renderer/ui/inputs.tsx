// The kinds of field forms are made of: text, long text, choice, date, tick.
import type { ReactNode } from 'react'
import { Field, type FieldProps } from './field.tsx'
import { type Choices, Select } from './select.tsx'
import { type OnChoice, useShownChoice } from './shown-choice.ts'

type TextProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  type?: 'text' | 'email' | 'tel' | 'url' | 'date' | 'time' | 'search' | 'password'
  placeholder?: string
  isFirst?: boolean
  list?: string
}

export const TextField = ({
  value,
  onChange,
  type = 'text',
  placeholder,
  isFirst,
  list,
  ...field
}: TextProps) => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        className="input"
        type={type}
        value={value}
        placeholder={placeholder}
        list={list}
        data-first={isFirst || undefined}
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)

export const TextArea = ({
  value,
  onChange,
  rows = 3,
  ...field
}: FieldProps & { value: string; onChange: (value: string) => void; rows?: number }) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        className="input"
        rows={rows}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
)

export const ChoiceField = <T extends string>({
  value,
  options,
  onChange,
  ...field
}: FieldProps & Choices<T>) => (
  <Field {...field}>
    {(control) => <Select {...control} value={value} options={options} onChange={onChange} />}
  </Field>
)

type CheckProps = { label: string; hint?: ReactNode; isOn: boolean; onChange: OnChoice<boolean> }

export function CheckField({ label, hint, isOn, onChange }: CheckProps) {
  const [isShown, choose] = useShownChoice(isOn, onChange)
  return (
    <label className="check">
      <input type="checkbox" checked={isShown} onChange={(event) => choose(event.target.checked)} />
      <span>
        {label}
        {hint ? <span className="hint">{hint}</span> : null}
      </span>
    </label>
  )
}
