// A line that unfolds; what is inside is drawn when it is first opened, so that hundreds of them cost nothing.
import { type ReactNode, useState } from 'react'

type Props = { summary: ReactNode; testId: string; children: ReactNode }

export function Unfolding({ summary, testId, children }: Props) {
  const [wasOpened, setWasOpened] = useState(false)
  return (
    <details data-testid={testId} onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}>
      <summary>{summary}</summary>
      {wasOpened ? children : null}
    </details>
  )
}
