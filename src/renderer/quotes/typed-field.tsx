// A field for what is kept otherwise than people write it: what is typed stays as typed while it means what is kept.
import { useState } from 'react'
import type { FieldProps } from '../ui/field.tsx'
import { TextField } from '../ui/inputs.tsx'

type Props = FieldProps & {
  value: string
  /** The value as it is written here. */
  written: string
  meant: (typed: string) => string
  onChange: (value: string) => void
}

export function TypedField({ value, written, meant, onChange, ...field }: Props) {
  const [typed, setTyped] = useState({ text: written, value })
  const change = (text: string): void => {
    const next = meant(text)
    setTyped({ text, value: next })
    onChange(next)
  }
  return <TextField {...field} value={typed.value === value ? typed.text : written} onChange={change} />
}
