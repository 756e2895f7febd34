// Lists what would be judged otherwise now, each with one key to accept it; nothing moves before that.
import { useEffect, useRef } from 'react'
import type { ChangedRow } from '../../contract/learning.ts'
import { useNow } from '../frame/now.ts'
import { dayWords } from '../i18n/dates.ts'
import { quotedText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useStore } from '../program/store.ts'
import { Button } from '../ui/button.tsx'
import { accept, changes, choose, lookForChanges } from './changes.ts'

export function ChangesList() {
  const found = useStore(changes)
  const row = found?.rows[found.at]
  const step = (by: 1 | -1) => (found && row ? () => choose(found.at + by) : undefined)
  useCommands({
    'list.next': step(1),
    'list.previous': step(-1),
    'learning.accept': row ? () => void accept(row) : undefined,
  })
  return (
    <section className="section changes">
      <h2>{t('learning.changes')}</h2>
      <p className="muted">{t('learning.changesHint')}</p>
      <div className="row-of-buttons">
        <Button disabled={found?.isReading === true} onClick={() => void lookForChanges()}>
          {t('learning.changesShow')}
        </Button>
      </div>
      <p role="status" className="muted">
        {found === null ? '' : statusOf(found.isReading, found.rows.length)}
      </p>
      <ul className="learning-rows">
        {(found?.rows ?? []).map((each, at) => (
          <Change key={each.itemId} row={each} isChosen={at === found?.at} />
        ))}
      </ul>
    </section>
  )
}

function statusOf(isReading: boolean, count: number): string {
  if (isReading) return t('learning.changesReading')
  return count === 0 ? t('learning.changesNone') : ''
}

function Change({ row, isChosen }: { row: ChangedRow; isChosen: boolean }) {
  const nowMs = useNow()
  const element = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isChosen])
  const { who, channel, text, atMs, from, to, words } = row
  return (
    <li ref={element} aria-current={isChosen} data-testid="changed-row">
      <div>
        <p className="muted">
          {who === '' ? channelName(channel) : `${who} · ${channelName(channel)}`}, {dayWords(atMs, nowMs)}
        </p>
        <p>{text}</p>
        <p>
          <b>{t('learning.change', { from: t(`kind.${from}`), to: t(`kind.${to}`) })}</b>
          {words.length > 0 ? <span className="muted"> {quotedText(words)}</span> : null}
        </p>
      </div>
      <Button
        isSmall
        {...(isChosen ? { command: 'learning.accept' as const } : {})}
        onClick={() => void accept(row)}
      >
        {t('learning.accept')}
      </Button>
    </li>
  )
}
