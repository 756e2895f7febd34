// The messages a conversation was cut into: who, when, the beginning of the words, and whether each is taken in.
import type { Said } from '../../core/conversation/said.ts'
import { fullMomentOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { instantOfWall } from './conversation-parts.ts'

type Props = {
  said: readonly Said[]
  left: ReadonlySet<number>
  isOwn: (author: string) => boolean
  onLeave: (index: number, isLeft: boolean) => void
}

export const SaidList = ({ said, left, isOwn, onLeave }: Props) => (
  <div className="wide">
    <h3 role="status">{t('conversation.found', { n: said.length })}</h3>
    <ol className="said-list" data-testid="said-list">
      {said.map(({ author, wallMs, text }, index) => {
        const key = `${index} ${author}`
        return (
          <li key={key} className={isOwn(author) ? 'own' : ''} data-left={left.has(index)}>
            <label>
              <input
                type="checkbox"
                aria-label={t('conversation.keep')}
                checked={!left.has(index)}
                onChange={(event) => onLeave(index, !event.target.checked)}
              />
              <span>
                <b>{author === '' ? t('conversation.unnamed') : author}</b>
                {isOwn(author) ? <span className="muted"> ({t('conversation.you')})</span> : null}{' '}
                <span className="muted num">
                  {wallMs === null ? t('conversation.noTime') : fullMomentOf(instantOfWall(wallMs))}
                </span>
                <span className="words">{text}</span>
              </span>
            </label>
          </li>
        )
      })}
    </ol>
  </div>
)
