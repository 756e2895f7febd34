// The reading pane: what they want, the messages, what was said and noted, and what can be done with the case.
import { ArrowLeft, Check, Hourglass, RotateCcw, UnfoldVertical } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { CaseMessage, CaseView } from '../../contract/case.ts'
import type { SnoozeUntil } from '../../contract/planning.ts'
import type { CaseKind, CaseListName } from '../../contract/words.ts'
import { openLink } from '../frame/actions.ts'
import { useNow } from '../frame/now.ts'
import { momentWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { holdKeysUntil } from '../keys/held-keys.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useWhyNot } from '../keys/why-not.ts'
import { channelName } from '../mentions/channel-name.ts'
import { printPaper } from '../papers/paper-items.tsx'
import { askAnew, useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { PromisePart } from '../promises/promise-part.tsx'
import { verdictSentence } from '../scope/verdict-sentence.ts'
import { SpreadNotes } from '../spread/spread-notes.tsx'
import { ClientAsk } from '../thread/client-ask.tsx'
import { MergeDialog } from '../thread/merge-dialog.tsx'
import { SplitBar, SplitBox, useSplitting } from '../thread/splitting.tsx'
import { ThreadLines } from '../thread/thread-lines.tsx'
import { Button } from '../ui/button.tsx'
import { VerdictChip } from '../ui/chips.tsx'
import { Empty } from '../ui/empty.tsx'
import { ReferenceSign } from '../ui/reference-sign.tsx'
import './case.css'
import { AnsweredBefore } from './answered-before.tsx'
import { CloseDialog } from './close-dialog.tsx'
import { Composer } from './composer.tsx'
import { useFolded } from './folded.ts'
import { History } from './history.tsx'
import { withInSight } from './in-sight.ts'
import { useKindKeys } from './kind-keys.ts'
import { Message } from './message.tsx'
import { PutOff, ReminderLine } from './put-off.tsx'
import { prepareStatement, SilenceLine } from './silence-line.tsx'
import { StatusNote } from './status-note.tsx'
import { WatchLine } from './watch-line.tsx'
import { whyNotWith } from './why-not.ts'

type Props = {
  caseId: number
  shelf: CaseListName
  isScopeOpen: boolean
  onScope: () => void
  /** Does something that takes the case off its shelf, with the selection moving on first. */
  onLeave: (act: () => Promise<boolean>) => void
}

// A case that was looked at this long has been read.
const readAfterMs = 800

export function CasePane({ caseId, shelf, isScopeOpen, onScope, onLeave }: Props) {
  const { data: view, error } = useAnswer('case.get', { caseId })
  // Until the chosen case is here the one before stays in sight.
  const isHere = view?.caseId === caseId
  useReadMark(caseId, isHere && view.unread)
  if (error) {
    return (
      <section className="case-pane">
        <Empty title={t('case.gone')} text={t('case.goneText')} />
      </section>
    )
  }
  return (
    <section className="case-pane" aria-label={t('case.label')} data-case={view?.caseId}>
      {view ? (
        <Opened
          key={view.caseId}
          view={view}
          shelf={shelf}
          isScopeOpen={isScopeOpen}
          onScope={onScope}
          onLeave={onLeave}
        />
      ) : null}
    </section>
  )
}

function useReadMark(caseId: number, isUnread: boolean): void {
  useEffect(() => {
    if (!isUnread) return
    const timer = setTimeout(() => void write('case.markRead', { caseId }, { isQuiet: true }), readAfterMs)
    return () => clearTimeout(timer)
  }, [caseId, isUnread])
}

type OpenedProps = Omit<Props, 'caseId'> & { view: CaseView }

function Opened({ view, shelf, isScopeOpen, onScope, onLeave }: OpenedProps) {
  const { caseId, verdict } = view
  const [isClosing, setIsClosing] = useState(false)
  const [whyId, setWhyId] = useState<number | null>(null)
  const [originalId, setOriginalId] = useState<number | null>(null)
  const newestIn = view.messages.findLast((message) => message.direction === 'in')
  const isDone = view.status === 'resolved'
  const isMerged = view.thread.mergedInto !== null
  const [isMerging, setIsMerging] = useState(false)
  const splitting = useSplitting(view)

  const { first, folded, rest, unfold } = useFolded(view.messages, splitting.chosen !== null)
  const toggleWhy = (messageId: number): void => setWhyId(whyId === messageId ? null : messageId)
  const toggleOriginal = (messageId: number): void =>
    setOriginalId(originalId === messageId ? null : messageId)
  const written = view.messages.findLast(({ hasOriginal }) => hasOriginal)
  const snooze = (until: SnoozeUntil): void =>
    onLeave(async () => (await write('case.snooze', { caseId, until })).ok)
  const wait = (): void => void write('case.await', { caseId })
  const correct = (kind: CaseKind): void => {
    if (kind === view.kind) return
    const act = async (): Promise<boolean> => (await write('case.correctKind', { caseId, kind })).ok
    if (kind === 'praise' || kind === 'noise') onLeave(act)
    // What can be done with it is another thing afterwards.
    else void holdKeysUntil(act().then(() => askAnew('case.get')))
  }
  useKindKeys(correct)
  useWhyNot((id) => whyNotWith(view, id))
  const link = newestIn?.link ?? view.author.link
  const asksHow = view.kind === 'complaint' && view.isPublic && !isDone && !isMerged
  useCommands({
    'case.merge': isMerged ? undefined : () => setIsMerging(true),
    'case.holding': isMerged || isDone ? undefined : () => void holdKeysUntil(prepareStatement(caseId)),
    'case.done': asksHow ? () => setIsClosing(true) : undefined,
    'case.await': isMerged || isDone || view.status === 'waiting_client' ? undefined : wait,
    'case.why': newestIn ? () => inSight(() => toggleWhy(newestIn.messageId)) : undefined,
    'case.original': written ? () => inSight(() => toggleOriginal(written.messageId)) : undefined,
    'case.print': () => void printPaper('case', caseId),
    'case.scope': () => inSight(onScope),
    'case.source': link ? () => void openLink(link) : undefined,
  })

  const shown = (message: CaseMessage) => (
    <Message
      key={message.messageId}
      view={view}
      message={message}
      choice={<SplitBox splitting={splitting} messageId={message.messageId} />}
      isWhyOpen={whyId === message.messageId}
      onWhy={() => toggleWhy(message.messageId)}
      isOriginal={originalId === message.messageId && message.hasOriginal}
      onOriginal={() => toggleOriginal(message.messageId)}
      onCorrect={correct}
    />
  )
  return (
    <>
      <div className="case-body">
        <Button
          look="quiet"
          isSmall
          className="back"
          icon={ArrowLeft}
          onClick={() => runCommand('list.back')}
        >
          {shelf === 'open' ? t('nav.inbox') : t(`inbox.shelf.${shelf}`)}
        </Button>
        <h1 className="case-title" tabIndex={-1}>
          {view.title}
        </h1>
        <p className="case-meta">
          <Meta view={view} />
        </p>
        <div className="case-actions">
          {isMerged ? null : shelf === 'done' ? (
            <Button look="quiet" icon={RotateCcw} onClick={() => runCommand('case.reopen')}>
              {t('case.reopen')}
            </Button>
          ) : (
            <>
              <Button look="quiet" icon={Check} command="case.done" onClick={() => runCommand('case.done')}>
                {t('case.done')}
              </Button>
              <PutOff view={view} onSnooze={snooze} />
              {view.status === 'waiting_client' ? null : (
                <Button look="quiet" icon={Hourglass} command="case.await" onClick={wait}>
                  {t('case.await')}
                </Button>
              )}
            </>
          )}
        </div>
        {verdict ? (
          <div className="verdict-strip">
            <VerdictChip kind={verdict.override?.kind ?? verdict.kind} />
            <span className="sentence">{verdictSentence(view, verdict)}</span>
            <Button isSmall command="case.scope" aria-expanded={isScopeOpen} onClick={onScope}>
              {t('case.scopeShow')}
            </Button>
          </div>
        ) : (
          <div className="verdict-strip">
            <span className="sentence muted">{view.client?.name ?? t('scope.noClient')}</span>
            <Button isSmall command="case.scope" aria-expanded={isScopeOpen} onClick={onScope}>
              {t('case.scopeShow')}
            </Button>
          </div>
        )}
        <StatusNote view={view} />
        <ReminderLine view={view} />
        {view.silentSinceMs === null ? null : <SilenceLine sinceMs={view.silentSinceMs} />}
        {view.watch ? <WatchLine caseId={caseId} watch={view.watch} /> : null}
        <SpreadNotes caseId={caseId} />
        <ClientAsk view={view} />
        <ThreadLines view={view} />
        {first.map(shown)}
        {folded > 0 ? (
          <p className="folded">
            <Button isSmall look="quiet" icon={UnfoldVertical} onClick={unfold}>
              {t('case.folded', { n: folded })}
            </Button>
          </p>
        ) : null}
        {rest.map(shown)}
        <AnsweredBefore view={view} />
        <PromisePart view={view} />
        <SplitBar caseId={caseId} splitting={splitting} />
        <History events={view.events} />
      </div>
      {isMerged ? null : <Composer caseId={caseId} asked={newestIn?.text ?? ''} />}
      {isMerging ? <MergeDialog view={view} onClose={() => setIsMerging(false)} /> : null}
      {isClosing ? (
        <CloseDialog caseId={caseId} onClose={() => setIsClosing(false)} onLeave={onLeave} />
      ) : null}
    </>
  )
}

const inSight = (act: () => void): void => withInSight(document.querySelector('.case-title'), act)

const Part = ({ children }: { children: ReactNode }) => (
  <>
    <bdi>{children}</bdi> ·{' '}
  </>
)

function Meta({ view }: { view: CaseView }) {
  const nowMs = useNow()
  const responsible = view.agreements.find((agreement) => agreement.responsible !== null)?.responsible ?? null
  const isStranger = view.contact !== null && !view.contact.responsible
  const stranger = responsible ? t('case.notResponsibleFor', { name: responsible }) : t('case.notResponsible')
  const { name } = view.author
  const author = isStranger && name !== '' ? `${name} ${stranger}` : name
  const client = view.client && view.client.name !== name ? view.client.name : ''
  return (
    <>
      {view.isReference ? <ReferenceSign /> : null}
      {client ? <Part>{client}</Part> : null}
      {author ? <Part>{author}</Part> : null}
      <bdi>{channelName(view.channel.title)}</bdi>,{' '}
      <span className="nowrap">{momentWords(view.receivedAtMs, nowMs)}</span> ·{' '}
      <span className="nowrap">{t('inbox.caseNo', { no: view.no })}</span>
    </>
  )
}
