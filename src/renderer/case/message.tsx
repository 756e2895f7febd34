// One text of a case: who, when, where, the text with its telling words marked, and the way into "why".
import type { ReactNode } from 'react'
import type { CaseMessage, CaseView } from '../../contract/case.ts'
import type { CaseKind } from '../../contract/words.ts'
import { caseKinds } from '../../core/classify/kinds.ts'
import { useNow } from '../frame/now.ts'
import { fullMomentOf, momentWords } from '../i18n/dates.ts'
import { quotedText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'
import { JoinedLine } from '../thread/joined-line.tsx'
import { LinkButton } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { AuthorUpdates } from './author-updates.tsx'
import { piecesOf } from './marked-text.ts'
import { MessagePicture } from './message-picture.tsx'
import { OriginalText } from './original-text.tsx'
import { SourceLink } from './source-link.tsx'
import { Why } from './why.tsx'

type Props = {
  view: CaseView
  message: CaseMessage
  /** What stands before it while messages are chosen. */
  choice: ReactNode
  isWhyOpen: boolean
  onWhy: () => void
  isOriginal: boolean
  onOriginal: () => void
  onCorrect: (kind: CaseKind) => void
}

export function Message({
  view,
  message,
  choice,
  isWhyOpen,
  onWhy,
  isOriginal,
  onOriginal,
  onCorrect,
}: Props) {
  const nowMs = useNow()
  const { kind, link } = message
  // What only experience tells may be any small word; it stands under "why", not among the words that were understood.
  const telling = message.reasons.filter(
    ({ kind: speaksFor, signal, words }) => speaksFor === kind && signal !== 'wording' && isWording(words),
  )
  return (
    <article className={`message ${message.direction}`} data-testid="message">
      <header>
        {choice}
        <b>
          <bdi>{message.direction === 'in' ? message.author : t('case.you')}</bdi>
        </b>
        <span title={fullMomentOf(message.atMs)}>
          {message.direction === 'note' ? `${t('case.note')}, ` : ''}
          {momentWords(message.atMs, nowMs)}
        </span>
        {message.edits.length > 0 ? <span>{t('update.edited')}</span> : null}
        {link ? <SourceLink link={link} /> : null}
        {message.hasOriginal ? (
          <LinkButton aria-pressed={isOriginal} onClick={onOriginal}>
            {t(isOriginal ? 'original.hide' : 'original.show')}
          </LinkButton>
        ) : null}
      </header>
      <JoinedLine joined={message.joined} />
      {isOriginal ? (
        <OriginalText message={message} />
      ) : (
        <p className="text" lang={message.language === 'unknown' ? undefined : message.language}>
          {piecesOf(message.text, telling).map((piece) =>
            piece.isMarked ? <mark key={piece.at}>{piece.text}</mark> : piece.text,
          )}
        </p>
      )}
      {message.hasPicture ? <MessagePicture message={message} /> : null}
      <AuthorUpdates message={message} isNews={view.unread} />
      {kind ? (
        <div className="why-line">
          {kindLine(message, kind)}{' '}
          <span className="nowrap">
            <LinkButton aria-expanded={isWhyOpen} aria-keyshortcuts="w" onClick={onWhy}>
              {isWhyOpen ? t('case.whyHide') : t('case.why')}
            </LinkButton>
            {' · '}
            <Menu label={t(`notKind.${kind}`)} className="link">
              {caseKinds.map((each) => (
                <MenuItem key={each} isChosen={each === view.kind} onChoose={() => onCorrect(each)}>
                  {t(`kind.${each}`)}
                </MenuItem>
              ))}
            </Menu>
          </span>
        </div>
      ) : null}
      {isWhyOpen ? <Why view={view} message={message} onCorrect={onCorrect} /> : null}
    </article>
  )
}

/** A mark alone (a question mark) counts, but is nothing to underline. */
const isWording = (words: string): boolean => /\p{L}/u.test(words)

// As many as fit one line; all of them stand under "why".
const mostWords = 3

function kindLine({ reasons }: CaseMessage, kind: CaseKind): string {
  const telling = reasons
    .filter((reason) => reason.kind === kind && isWording(reason.words))
    .toSorted((a, b) => b.weight - a.weight)
    .map((reason) => reason.words)
  // The same words may tell more than one thing.
  const words = [...new Set(telling)].slice(0, mostWords)
  const name = t(`kind.${kind}`)
  return words.length > 0 ? `${t('case.whyWords', { kind: name, words: quotedText(words) })}.` : `${name}.`
}
