// A choice among a few words, as the system draws it, with Remit's own arrow.
import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { type OnChoice, useShownChoice } from './shown-choice.ts'

export type Choices<T extends string> = {
  value: T
  options: readonly { readonly value: T; readonly text: string }[]
  onChange: OnChoice<T>
}

type Props<T extends string> = Choices<T> & Omit<ComponentProps<'select'>, 'value' | 'onChange'>

export function Select<T extends string>({ value, options, onChange, ...control }: Props<T>) {
  const [shown, choose] = useShownChoice(value, onChange)
  return (
    <span className="select">
      <select
        {...control}
        className="input"
        value={shown}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value)
          if (chosen) choose(chosen.value)
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
}
