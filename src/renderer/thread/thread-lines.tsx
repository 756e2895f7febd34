// Says in a line each how a case hangs together with others, with the way there and the way back.
import type { CaseView } from '../../contract/case.ts'
import type { CaseThread } from '../../contract/thread.ts'
import { useNow } from '../frame/now.ts'
import { openCase } from '../frame/view.ts'
import { dayWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button, LinkButton } from '../ui/button.tsx'
import { NearCopies } from './near-copies.tsx'
import './thread.css'

export function ThreadLines({ view }: { view: CaseView }) {
  const { merged, links, pingPong, nearCopies } = view.thread
  return (
    <>
      {view.thread.mergedInto ? <MergedInto view={view} target={view.thread.mergedInto} /> : null}
      {pingPong.map((other) => (
        <PingPong key={other.caseId} caseId={view.caseId} other={other} />
      ))}
      {nearCopies.length > 0 ? <NearCopies view={view} /> : null}
      {merged.map((each) => (
        <Merged key={each.caseId} merged={each} />
      ))}
      {links.map(({ caseId, no, title, how }) => (
        <p key={caseId} className="thread-line" data-testid="thread-line">
          <LinkButton onClick={() => openCase(caseId)}>{t(`thread.${how}`, { no, title })}</LinkButton>
        </p>
      ))}
    </>
  )
}

type MergedIntoProps = { view: CaseView; target: NonNullable<CaseThread['mergedInto']> }

function MergedInto({ view, target: { caseId, no, title } }: MergedIntoProps) {
  const hasNotes = view.messages.some(({ direction }) => direction === 'note')
  return (
    <div className="case-note merged-into" data-testid="merged-into">
      <span>
        {t('thread.mergedInto', { no, title })} {hasNotes ? t('thread.mergedIntoNotes') : ''}
      </span>
      <Button isSmall look="primary" onClick={() => openCase(caseId)}>
        {t('thread.openIt', { no })}
      </Button>
      <Button isSmall onClick={() => void write('case.unmerge', { caseId: view.caseId })}>
        {t('thread.part')}
      </Button>
    </div>
  )
}

function Merged({ merged }: { merged: CaseThread['merged'][number] }) {
  const nowMs = useNow()
  const { caseId, no, atMs, notes, debits } = merged
  const what = debits
    .map(({ label, quantity, unit }) =>
      t(unit === 'minute' ? 'thread.minutes' : 'thread.requests', { n: quantity, label }),
    )
    .join(', ')
  return (
    <p className="thread-line" data-testid="thread-line">
      <span>
        {[
          t('thread.merged', { no, when: dayWords(atMs, nowMs) }),
          notes > 0 ? t('thread.notesThere', { n: notes }) : '',
          what === '' ? '' : t('thread.debitThere', { what }),
        ]
          .filter(Boolean)
          .join(' ')}
      </span>
      {notes > 0 ? (
        <LinkButton onClick={() => openCase(caseId, 'done')}>{t('thread.openIt', { no })}</LinkButton>
      ) : null}
      <LinkButton onClick={() => void write('case.unmerge', { caseId })}>{t('thread.part')}</LinkButton>
    </p>
  )
}

type PingPongProps = { caseId: number; other: CaseThread['pingPong'][number] }

function PingPong({ caseId, other: { caseId: otherId, no, who, atMs } }: PingPongProps) {
  const nowMs = useNow()
  const values = { who, no, when: dayWords(atMs, nowMs) }
  return (
    <p className="thread-line telling" data-testid="ping-pong">
      <span>{t(who === '' ? 'thread.pingPongSelf' : 'thread.pingPong', values)}</span>
      <LinkButton onClick={() => openCase(otherId)}>{t('thread.openIt', { no })}</LinkButton>
      <LinkButton onClick={() => void write('case.dismissPingPong', { caseId, otherId })}>
        {t('thread.notSame')}
      </LinkButton>
    </p>
  )
}
