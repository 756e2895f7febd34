// What was answered before to a question like the case's: one key answers with it; nothing shows where there is nothing.
import type { CaseView } from '../../contract/case.ts'
import type { AnswerFrom, EarlierAnswer } from '../../contract/kept-answer.ts'
import '../answers/answers.css'
import { openCase } from '../frame/view.ts'
import { fullDayOf } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useOnceLoaded } from '../keys/why-not.ts'
import { copied } from '../program/copied.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { addToast } from '../ui/toasts.ts'
import { fillReply } from './drafts.ts'

/** Whether the last word is the client's. */
function isUnanswered({ messages, shelf }: CaseView): boolean {
  return shelf !== 'done' && messages.findLast(({ direction }) => direction !== 'note')?.direction === 'in'
}

export function AnsweredBefore({ view }: { view: CaseView }) {
  const { caseId } = view
  const { data, isPending } = useAnswer('answer.before', { caseId })
  const isOpen = isUnanswered(view)
  const answers = isOpen ? (data?.answers ?? []) : []
  const possibly = isOpen ? (data?.possibly ?? []) : []
  const canKeep = !isOpen && data?.canKeep === true
  const [first] = answers
  const use = ({ text, from }: EarlierAnswer): void => fillReply(caseId, text, from)
  const keep = (): void => void write('answer.keepReply', { caseId })
  const useLater = useOnceLoaded('case.answerBefore', !isPending)
  const keepLater = useOnceLoaded('case.keepAnswer', !isPending)
  useCommands({
    'case.answerBefore': first ? () => use(first) : useLater,
    'case.keepAnswer': canKeep ? keep : keepLater,
  })
  const passOn = isOpen ? null : (data?.passOn ?? null)
  if (canKeep || passOn !== null) {
    return (
      <p className="keep-answer">
        {canKeep ? (
          <LinkButton aria-keyshortcuts="l" onClick={keep}>
            {t('before.keep')}
          </LinkButton>
        ) : null}
        {passOn === null ? null : (
          <LinkButton onClick={() => void copyToPassOn(passOn)}>{t('before.passOn')}</LinkButton>
        )}
      </p>
    )
  }
  if (answers.length + possibly.length === 0) return null
  return (
    <section className="before" aria-label={t('before.title')} data-testid="answered-before">
      {answers.length > 0 ? <h2>{t('before.title')}</h2> : null}
      {answers.map((answer) => (
        <Earlier
          key={keyOf(answer.from)}
          caseId={caseId}
          answer={answer}
          isFirst={answer === first}
          onUse={() => use(answer)}
        />
      ))}
      {possibly.length > 0 ? (
        <details>
          <summary>{t('before.possibly', { n: possibly.length })}</summary>
          {possibly.map((answer) => (
            <Earlier key={keyOf(answer.from)} caseId={caseId} answer={answer} onUse={() => use(answer)} />
          ))}
        </details>
      ) : null}
    </section>
  )
}

async function copyToPassOn(text: string): Promise<void> {
  if (await copied(text)) addToast({ text: t('before.passOnCopied') })
}

const keyOf = (from: AnswerFrom): string =>
  'answerId' in from ? `answer ${from.answerId}` : `case ${from.earlierCaseId}`

type EarlierProps = { caseId: number; answer: EarlierAnswer; isFirst?: boolean; onUse: () => void }

function Earlier({ caseId, answer, isFirst = false, onUse }: EarlierProps) {
  const { from, otherClient, text } = answer
  const isOwn = 'earlierCaseId' in from && otherClient === null
  return (
    <article>
      {'earlierCaseId' in from ? (
        <LinkButton title={answer.question} onClick={() => openCase(from.earlierCaseId)}>
          {lineOf(answer)}
        </LinkButton>
      ) : (
        <span>
          {lineOf(answer)} <span className="muted">{t('answers.uses', { n: answer.uses })}</span>
        </span>
      )}
      {isFirst && text.length <= shortAnswer ? (
        <p className="text">{text}</p>
      ) : (
        <details>
          <summary>{t('before.show')}</summary>
          <p className="text">{text}</p>
        </details>
      )}
      <div className="acts">
        {isFirst ? (
          <Button isSmall look="primary" command="case.answerBefore" onClick={onUse}>
            {t('before.use')}
          </Button>
        ) : (
          <LinkButton onClick={onUse}>{t('before.use')}</LinkButton>
        )}
        {isOwn ? <span className="muted">{t('before.noDebit')}</span> : null}
        <LinkButton onClick={() => void write('answer.notRepeat', { caseId, from })}>
          {t('before.notRepeat')}
        </LinkButton>
      </div>
    </article>
  )
}

/** As much is read at a glance; more is folded away. */
const shortAnswer = 240

function lineOf({ no, otherClient, question, atMs, to }: EarlierAnswer): string {
  if (no === null || atMs === null) return t('before.kept', { question })
  const when = fullDayOf(atMs)
  return otherClient === null
    ? t('before.case', { when, to, no })
    : t('before.other', { when, to, no, client: otherClient })
}
