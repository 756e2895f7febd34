// What came of something that took a while: shown where it was done, and said once to those who listen.
import { type ReactNode, useEffect, useRef } from 'react'
import { announce } from './announce.ts'

export function SaidOnce({ testId, children }: { testId: string; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null)
  useEffect(() => announce(ref.current?.textContent ?? ''), [])
  return (
    <div ref={ref} data-testid={testId}>
      {children}
    </div>
  )
}
