// Asks whose a case is where only the text tells it, or several clients fit: each answer is one press, and is remembered.
import type { CaseView } from '../../contract/case.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import './thread.css'

// More are found under "Assign client".
const mostAsked = 3

export function ClientAsk({ view }: { view: CaseView }) {
  const { caseId, client, candidates, isClientProbable } = view
  if (view.thread.mergedInto !== null) return null
  if (client && isClientProbable) return <Probable view={view} client={client} />
  if (client || candidates.length === 0) return null
  return (
    <p className="thread-line telling" data-testid="client-ask">
      <span>{t('thread.whose')}</span>
      {candidates.slice(0, mostAsked).map(({ clientId, name, via, value }) => (
        <LinkButton
          key={clientId}
          aria-keyshortcuts="c"
          onClick={() => void write('case.assignClient', { caseId, clientId })}
        >
          {t('thread.ask', { name, via: t(`scope.via.${via}`, { value }) })}
        </LinkButton>
      ))}
    </p>
  )
}

type ProbableProps = { view: CaseView; client: NonNullable<CaseView['client']> }

function Probable({ view: { caseId }, client: { clientId, name, via, value } }: ProbableProps) {
  const refuse = (what: 'author' | 'word'): void =>
    void write('case.refuseClient', { caseId, clientId, what })
  return (
    <p className="thread-line telling" data-testid="client-ask">
      <span>
        {t('thread.ask', { name: t('thread.probably', { name }), via: t(`scope.via.${via}`, { value }) })}
      </span>
      <LinkButton onClick={() => void write('case.assignClient', { caseId, clientId })}>
        {t('thread.confirm')}
      </LinkButton>
      <LinkButton onClick={() => refuse('author')}>{t('thread.refuse')}</LinkButton>
      {via === 'brand' ? (
        <LinkButton onClick={() => refuse('word')}>{t('thread.wrongWord', { word: value })}</LinkButton>
      ) : null}
    </p>
  )
}
