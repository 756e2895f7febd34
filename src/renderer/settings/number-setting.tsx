// A number among the settings: saved when the typing rests, refused beside the field.
import { useState } from 'react'
import type { Answer } from '../../contract/answer.ts'
import type { SettingsForm } from '../../contract/app.ts'
import { NumberField } from '../ui/number-inputs.tsx'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

type Props = {
  label: string
  field: keyof SettingsForm
  value: number
  onSave: (value: number) => Promise<Answer<unknown>>
}

/** The same where nothing is an answer too. */
type OpenProps = Omit<Props, 'value' | 'onSave'> & {
  hint: string
  value: number | null
  onSave: (value: number | null) => Promise<Answer<unknown>>
}

export function NumberSetting({ onSave, ...props }: Props) {
  return <Setting {...props} allowsEmpty={false} onSave={(value) => onSave(value ?? 0)} />
}

export const OpenNumberSetting = (props: OpenProps) => <Setting {...props} allowsEmpty />

type SettingProps = Omit<OpenProps, 'hint'> & { hint?: string; allowsEmpty: boolean }

function Setting({ label, hint, field, value, allowsEmpty, onSave }: SettingProps) {
  const [typed, setTyped] = useTyped(value)
  const [wrong, setWrong] = useState<string | undefined>()
  useSavedAtRest(typed, typed !== value, async (next) => {
    const answer = await onSave(next)
    setWrong(answer.ok ? undefined : (answer.problem.fields?.[field] ?? 'invalid'))
  })
  return (
    <NumberField
      label={label}
      {...(hint === undefined ? {} : { hint })}
      allowsEmpty={allowsEmpty}
      value={typed}
      wrong={wrong}
      onChange={setTyped}
    />
  )
}
