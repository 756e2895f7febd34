// A line that unfolds; what is inside is drawn when it is first opened, so that hundreds of them cost nothing.
import { type ReactNode, useState } from 'react'

type Props = {
  summary: ReactNode
  testId: string
  /** Whether it is open when it is first shown: what is typed in there and not saved is not hidden. */
  isOpen?: boolean
  children: ReactNode
}

export function Unfolding({ summary, testId, isOpen = false, children }: Props) {
  const [startsOpen] = useState(isOpen)
  const [wasOpened, setWasOpened] = useState(isOpen)
  return (
    <details
      data-testid={testId}
      open={startsOpen}
      onToggle={(event) => setWasOpened(wasOpened || event.currentTarget.open)}
    >
      <summary>{summary}</summary>
      {wasOpened ? children : null}
    </details>
  )
}
