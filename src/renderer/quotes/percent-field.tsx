// A field for a share: typed in per cent with decimals, kept in basis points.
import { useState } from 'react'
import { formatPercent, numberPatterns } from '../../core/language/format-number.ts'
import { locale } from '../i18n/locale.ts'
import { Field, type FieldProps } from '../ui/field.tsx'

/** "12,5" or "12.5" is 1250; null for what is no share. */
function bpsOf(text: string): number | null {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(text.replace('%', '').trim())
  return match ? Number(`${match[1]}${(match[2] ?? '').padEnd(2, '0')}`) : null
}

/** As one types it: without the sign. */
function percentText(bps: number): string {
  const { language } = locale()
  return formatPercent(String(bps), language).replace(numberPatterns[language].percent, '')
}

type Props = FieldProps & { value: number; onChange: (bps: number) => void }

/** An empty field is nothing of it. */
export function PercentField({ value, onChange, wrong, ...field }: Props) {
  const written = value === 0 ? '' : percentText(value)
  const [typed, setTyped] = useState({ text: written, value, isWrong: false })
  const change = (text: string): void => {
    const bps = text.trim() === '' ? 0 : bpsOf(text)
    setTyped({ text, value: bps ?? value, isWrong: bps === null })
    if (bps !== null) onChange(bps)
  }
  return (
    <Field {...field} wrong={typed.isWrong ? 'percent' : wrong}>
      {(control) => (
        <input
          {...control}
          className="input num"
          data-unfit={typed.isWrong}
          inputMode="decimal"
          autoComplete="off"
          value={typed.value === value || typed.isWrong ? typed.text : written}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </Field>
  )
}
