// Says why a message belongs to its case, where more than its own thread told it.
import type { MessageJoin } from '../../contract/thread.ts'
import { dateOf } from '../case/author-updates.tsx'
import { useNow } from '../frame/now.ts'
import { t } from '../i18n/t.ts'
import './thread.css'

export function JoinedLine({ joined }: { joined: MessageJoin | null }) {
  const nowMs = useNow()
  if (joined === null || joined.by === 'thread' || joined.by === 'owner') return null
  const when = joined.atMs === null ? '' : dateOf(joined.atMs, nowMs)
  return (
    <p className="joined-line" data-testid="joined">
      {t(`thread.joined.${joined.by}`, { when })}
    </p>
  )
}
