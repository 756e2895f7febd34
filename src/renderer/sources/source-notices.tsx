// What should be known of sources and nobody else would say: one calm sentence each, with what can be done about it.
import type { SourceRow } from '../../contract/source.ts'
import { openLink } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { openSources } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { noticeAction, noticeText } from './notice-text.ts'

type Notice = SourceRow['notices'][number]

/** All that stand, those of the newest day first; `isNamed` says of which source each is. */
export const SourceNotices = ({ sources, isNamed }: { sources: readonly SourceRow[]; isNamed: boolean }) => {
  const standing = sources
    .flatMap((source) => source.notices.map((notice) => ({ source, notice })))
    .sort((a, b) => b.notice.atMs - a.notice.atMs)
  if (standing.length === 0) return null
  return (
    <ul className="notices" aria-label={t('notice.title')}>
      {standing.map(({ source, notice }) => (
        <li key={notice.noticeId} className="notice" data-testid="source-notice">
          <NoticeCard source={source} notice={notice} isNamed={isNamed} />
        </li>
      ))}
    </ul>
  )
}

function NoticeCard({ source, notice, isNamed }: { source: SourceRow; notice: Notice; isNamed: boolean }) {
  const nowMs = useNow()
  const { sourceId, title, address, site } = source
  const action = noticeAction(notice)
  const act = (): void => {
    if (action === 'notice.openPage') void openLink(site ?? address)
    else editAddress(sourceId)
  }
  return (
    <>
      {isNamed ? (
        <button type="button" className="link name" onClick={() => openSources({ is: 'source', sourceId })}>
          {title || address}
        </button>
      ) : null}
      <p>{noticeText(notice, source.kind, nowMs)}</p>
      <div className="actions">
        {action ? (
          <Button isSmall onClick={act}>
            {t(action)}
          </Button>
        ) : null}
        <Button
          isSmall
          look="quiet"
          onClick={() => void write('source.dismissNotice', { noticeId: notice.noticeId })}
        >
          {t('notice.dismiss')}
        </Button>
      </div>
    </>
  )
}

function editAddress(sourceId: number): void {
  openSources({ is: 'source', sourceId })
  requestAnimationFrame(() => {
    const field = document.querySelector<HTMLInputElement>('.source-form input[type=url]')
    field?.focus()
    field?.select()
  })
}
