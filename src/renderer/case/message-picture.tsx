// The picture that belongs to a text the owner entered; it is fetched when the case is shown, not with every case.
import { useState } from 'react'
import type { CaseMessage } from '../../contract/case.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'

export function MessagePicture({ message: { messageId, author } }: { message: CaseMessage }) {
  const { data } = useAnswer('mention.picture', { messageId })
  const [isLarge, setIsLarge] = useState(false)
  if (!data) return null
  return (
    <button
      type="button"
      className={`message-picture${isLarge ? ' large' : ''}`}
      aria-expanded={isLarge}
      onClick={() => setIsLarge(!isLarge)}
    >
      <img src={`data:${data.type};base64,${data.base64}`} alt={t('mention.pictureOf', { who: author })} />
    </button>
  )
}
