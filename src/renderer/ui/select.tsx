// A choice among a few words, as the system draws it, with Remit's own arrow.
import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'

export type Choices<T extends string> = {
  value: T
  options: readonly { readonly value: T; readonly text: string }[]
  onChange: (value: T) => void
}

type Props<T extends string> = Choices<T> & Omit<ComponentProps<'select'>, 'value' | 'onChange'>

export const Select = <T extends string>({ value, options, onChange, ...control }: Props<T>) => (
  <span className="select">
    <select
      {...control}
      className="input"
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value)
        if (chosen) onChange(chosen.value)
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
    <ChevronDown aria-hidden="true" />
  </span>
)
