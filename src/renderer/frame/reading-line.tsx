// What the poller is doing, at the foot of the rail: how many sources are left of a long reading, and how to stop it.
import { useEffect, useState } from 'react'
import type { ShellState } from '../../contract/app.ts'
import { timeOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { LinkButton } from '../ui/button.tsx'

type Poll = ShellState['poll']

// What takes no longer needs neither a number nor a way to stop it.
const longMs = 1000

function useIsLong(isReading: boolean): boolean {
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    if (!isReading) return
    const timer = setTimeout(() => setIsLong(true), longMs)
    return () => {
      clearTimeout(timer)
      setIsLong(false)
    }
  }, [isReading])
  return isLong
}

export function ReadingLine({ poll }: { poll: Poll }) {
  const isLong = useIsLong(poll.reading)
  if (poll.reading && isLong && poll.left > 0) {
    return (
      <p className="dotted" data-testid="reading-line">
        <span>{t('foot.left', { n: poll.left })}</span>
        {poll.pausedUntilMs === null ? (
          <span>
            <LinkButton onClick={() => runCommand('poll.pause')}>{t('foot.pause')}</LinkButton>
          </span>
        ) : null}
      </p>
    )
  }
  return (
    <p className="dotted">
      {pollParts(poll).map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  )
}

function pollParts({ reading, lastReadAtMs, nextReadAtMs, pausedUntilMs }: Poll): string[] {
  if (reading) return [t('foot.reading')]
  if (pausedUntilMs !== null) return [t('foot.paused', { time: timeOf(pausedUntilMs) })]
  if (lastReadAtMs === null) return [t('foot.never')]
  const read = t('foot.read', { time: timeOf(lastReadAtMs) })
  return nextReadAtMs === null ? [read] : [read, t('foot.next', { time: timeOf(nextReadAtMs) })]
}
