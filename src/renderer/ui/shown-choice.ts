// Shows what was chosen while it is being saved: a switch does not go back to what is stored until the answer is there.
import { useState } from 'react'

/** Is told what was chosen. Where that is saved, gives a promise that settles once the value shown is what is stored. */
export type OnChoice<T> = (chosen: T) => unknown

/** What to show for `value`, and what to call with a choice. */
export function useShownChoice<T>(value: T, onChange: OnChoice<T>): [T, (chosen: T) => void] {
  const [chosen, setChosen] = useState<{ readonly value: T } | null>(null)
  const choose = (next: T): void => {
    const saving = onChange(next)
    if (!(saving instanceof Promise)) return
    const mine = { value: next }
    setChosen(mine)
    const end = (): void => setChosen((now) => (now === mine ? null : now))
    void saving.then(end, end)
  }
  return [chosen === null ? value : chosen.value, choose]
}
