// A number among the settings: saved when the typing rests, refused beside the field.
import { useEffect, useState } from 'react'
import type { Answer } from '../../contract/answer.ts'
import type { SettingsForm } from '../../contract/app.ts'
import { NumberField } from '../ui/number-inputs.tsx'

type Props = {
  label: string
  field: keyof SettingsForm
  value: number
  onSave: (value: number) => Promise<Answer<unknown>>
}

const restMs = 500

export function NumberSetting({ label, field, value, onSave }: Props) {
  const [typed, setTyped] = useState(value)
  const [saved, setSaved] = useState(value)
  const [wrong, setWrong] = useState<string | undefined>()
  if (saved !== value) {
    // Changed elsewhere (undo): what is shown follows.
    setSaved(value)
    setTyped(value)
  }
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(async () => {
      const answer = await onSave(typed)
      setWrong(answer.ok ? undefined : (answer.problem.fields?.[field] ?? 'invalid'))
    }, restMs)
    return () => clearTimeout(timer)
  }, [typed, value, field, onSave])
  return <NumberField label={label} value={typed} wrong={wrong} onChange={(next) => setTyped(next ?? 0)} />
}
