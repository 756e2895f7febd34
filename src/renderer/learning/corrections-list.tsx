// Lists what the owner corrected, newest first, each of which can be forgotten.
import { useState } from 'react'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { channelName } from '../mentions/channel-name.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'

const rowsAtOnce = 20
/** What a call gives at most; older ones are reached by forgetting or exporting. */
const mostRows = 200

export function CorrectionsList() {
  const [limit, setLimit] = useState(rowsAtOnce)
  const { data } = useAnswer('learning.list', { offset: 0, limit })
  const nowMs = useNow()
  if (!data || data.total === 0) return null
  return (
    <section className="section">
      <h2>{t('learning.list')}</h2>
      <p className="muted">{t('learning.forgetHint')}</p>
      <ul className="learning-rows">
        {data.rows.map(({ correctionId, text, from, to, atMs, channel }) => (
          <li key={correctionId} data-testid="correction-row">
            <div>
              <p className="muted">
                {channel === null ? '' : `${channelName(channel)}, `}
                {momentWords(atMs, nowMs)}
              </p>
              <p>{text}</p>
              <p>
                <b>{t('learning.change', { from: t(`kind.${from}`), to: t(`kind.${to}`) })}</b>
              </p>
            </div>
            <Button
              isSmall
              look="quiet"
              aria-label={t('learning.forgetOf', { text })}
              onClick={() => void write('learning.forget', { correctionId })}
            >
              {t('learning.forget')}
            </Button>
          </li>
        ))}
      </ul>
      {data.total > data.rows.length && limit < mostRows ? (
        <Button isSmall onClick={() => setLimit(Math.min(mostRows, limit + rowsAtOnce))}>
          {t('learning.more')}
        </Button>
      ) : null}
    </section>
  )
}
