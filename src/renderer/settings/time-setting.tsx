// A time of day among the settings: half a time that is being typed is none yet.
import { TextField } from '../ui/inputs.tsx'
import { useSavedAtRest, useTyped } from './saved-at-rest.ts'

type Props = {
  label: string
  value: string
  wrong?: string | undefined
  onSave: (value: string) => Promise<unknown>
}

export function TimeSetting({ label, value, wrong, onSave }: Props) {
  const [typed, setTyped] = useTyped(value)
  useSavedAtRest(typed, typed !== value && typed !== '', onSave)
  return (
    <TextField
      label={label}
      type="time"
      value={typed}
      wrong={typed === '' ? 'time' : wrong}
      onChange={setTyped}
    />
  )
}
