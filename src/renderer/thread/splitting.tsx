// Lets the owner choose messages of a case and make a case of them.
import { type ReactNode, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { openCase } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import './thread.css'

/** Chosen messages while the owner chooses; null while not. */
type Chosen = ReadonlySet<number> | null

export type Splitting = {
  readonly chosen: Chosen
  readonly canSplit: boolean
  readonly start: () => void
  readonly stop: () => void
  readonly toggle: (messageId: number) => void
}

export function useSplitting({ messages, thread }: CaseView): Splitting {
  const [chosen, setChosen] = useState<Chosen>(null)
  const incoming = messages.filter(({ direction }) => direction === 'in')
  const canSplit = incoming.length > 1 && thread.mergedInto === null
  const start = (): void => setChosen(new Set())
  const stop = (): void => setChosen(null)
  useCommands({
    'case.split': canSplit ? start : undefined,
    'list.back': chosen === null ? undefined : stop,
  })
  return {
    chosen,
    canSplit,
    start,
    stop,
    toggle(messageId) {
      const next = new Set(chosen)
      if (!next.delete(messageId)) next.add(messageId)
      setChosen(next)
    },
  }
}

/** The box before a message, while messages are chosen. */
export const SplitBox = ({ splitting, messageId }: { splitting: Splitting; messageId: number }): ReactNode =>
  splitting.chosen === null ? null : (
    <input
      type="checkbox"
      className="split-box"
      aria-label={t('thread.splitChoose')}
      checked={splitting.chosen.has(messageId)}
      onChange={() => splitting.toggle(messageId)}
    />
  )

export function SplitBar({ caseId, splitting }: { caseId: number; splitting: Splitting }) {
  const { chosen, canSplit, start, stop } = splitting
  const split = async (messageIds: number[]): Promise<void> => {
    const answer = await write('case.split', { caseId, messageIds })
    if (!answer.ok) return
    stop()
    openCase(answer.value.caseId)
  }
  if (chosen === null)
    return canSplit ? (
      <p className="thread-line">
        <LinkButton onClick={start}>{t('thread.splitStart')}</LinkButton>
      </p>
    ) : null
  return (
    <div className="case-note split-bar" data-testid="split-bar">
      <span>{t('thread.splitHint')}</span>
      <Button isSmall onClick={stop}>
        {t('common.cancel')}
      </Button>
      <Button isSmall look="primary" disabled={chosen.size === 0} onClick={() => void split([...chosen])}>
        {t('thread.split', { n: chosen.size })}
      </Button>
    </div>
  )
}
