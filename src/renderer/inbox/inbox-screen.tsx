// The first screen: a shelf of cases, the one that is read, and what its contract says.
import { MessageSquarePlus } from 'lucide-react'
import { useDeferredValue, useEffect, useState } from 'react'
import type { CaseListName } from '../../contract/words.ts'
import { KeysWhenHere } from '../case/when-here.tsx'
import { whyNotWithout } from '../case/why-not.ts'
import { checkSources } from '../frame/actions.ts'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { currentView, type InboxShelf, openSources, show, type ViewOf } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { holdKeys, holdKeysUntil } from '../keys/held-keys.ts'
import { runCommand, useCommands } from '../keys/run.ts'
import { useWhyNot } from '../keys/why-not.ts'
import { ask } from '../program/ask.ts'
import { useStore } from '../program/store.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { BatchBar } from './batch-bar.tsx'
import { DueLine } from './due-line.tsx'
import './inbox.css'
import { InboxList } from './inbox-list.tsx'
import { fetchNeighbours, neighbourOf, noteChosen } from './known-rows.ts'
import { leaveShelf } from './leave-shelf.ts'
import { OpenCase } from './open-case.tsx'
import { pickAll, picked, pickStretch, togglePicked, unpickAll, walkPicked } from './picked.ts'
import { QuietList, QuietPane } from './quiet-place.tsx'
import type { Press } from './row.tsx'
import { Shelves } from './shelves.tsx'

type Props = { view: ViewOf<'inbox'>; hasSources: boolean; hasCases: boolean }

export function InboxScreen({ view, hasSources, hasCases }: Props) {
  const { shelf, caseId, isReading } = view
  const [isScopeOpen, setIsScopeOpen] = useState(false)
  const [quietId, setQuietId] = useState<number | null>(null)
  const { shelf: pickedShelf, ids: pickedIds } = useStore(picked)
  const isPicking = pickedShelf === shelf && pickedIds.size > 0
  useRememberedSelection(shelf)
  // The row that was chosen is marked first, and the case is drawn in the frames after it: no step through the list waits.
  const shown = useDeferredValue<ViewOf<'inbox'> | null>(view, null)
  const shownId = shown?.caseId ?? null
  const finish = (name: 'case.close' | 'case.reopen'): (() => void) | undefined => {
    if (caseId === null || shelf === 'quiet') return undefined
    return () => void leaveShelf(shelf, caseId, async () => (await write(name, { caseId })).ok)
  }
  useWhyNot((id) => (caseId === null || shelf === 'quiet' ? whyNotWithout(id, shelf === 'quiet') : null))
  useCommands({
    'case.done': shelf === 'done' ? undefined : finish('case.close'),
    'case.reopen': shelf === 'done' ? finish('case.reopen') : undefined,
  })

  return (
    <div
      className="inbox"
      data-reading={isReading}
      data-scope={caseId === null || shelf === 'quiet' ? 'none' : isScopeOpen ? 'open' : 'folded'}
    >
      {caseId === null ? null : <KeysWhenHere caseId={caseId} shownId={shownId} />}
      <section className="list" aria-label={t('inbox.label')}>
        <h1 className="hidden">{t('inbox.label')}</h1>
        <div className="list-head">
          <button type="button" className="find" onClick={() => runCommand('palette')}>
            {t('inbox.find')}
            <Kbd keys="mod+k" />
          </button>
          <button
            type="button"
            className="button add-mention"
            aria-label={t('mention.new')}
            aria-keyshortcuts="p"
            title={t('mention.new')}
            onClick={() => runCommand('mention.new')}
          >
            <MessageSquarePlus aria-hidden="true" />
          </button>
        </div>
        {shelf === 'quiet' ? null : isPicking ? (
          <BatchBar shelf={shelf} caseId={caseId} />
        ) : (
          <DueLine shelf={shelf} />
        )}
        {shelf === 'quiet' ? (
          <QuietList itemId={quietId} onChoose={setQuietId} />
        ) : (
          <CaseList key={shelf} shelf={shelf} caseId={caseId} hasSources={hasSources} />
        )}
        <Shelves shelf={shelf} />
      </section>
      <PaneDivider of="list" />
      {shelf === 'quiet' ? (
        <QuietPane itemId={quietId} />
      ) : caseId === null ? (
        <section className="pane">
          {hasCases ? <Empty title={t('inbox.noneSelected')} text={t('inbox.noneSelectedText')} /> : null}
        </section>
      ) : (
        <OpenCase
          caseId={shownId}
          shelf={shown === null || shown.shelf === 'quiet' ? shelf : shown.shelf}
          isScopeOpen={isScopeOpen}
          onScope={setIsScopeOpen}
        />
      )}
    </div>
  )
}

/** Which row is in sight is the list's to say; in a low window the list itself is brought into sight. */
function focusList(): void {
  const list = document.querySelector<HTMLElement>('.cases')
  list?.focus({ preventScroll: true })
  list?.scrollIntoView({ block: 'nearest' })
}

/** By then what was asked for is drawn. A key that was quicker has moved the focus on, and keeps it. */
function nextFrame(moveFocus: () => void): void {
  const before = document.activeElement
  const letKeysGo = holdKeys()
  requestAnimationFrame(() => {
    if (document.activeElement === before || document.activeElement === document.body) moveFocus()
    letKeysGo()
  })
}

// So long nothing was chosen before the cases beside the chosen one are asked for; its own come first.
const restMs = 60

function CaseList({
  shelf,
  caseId,
  hasSources,
}: {
  shelf: CaseListName
  caseId: number | null
  hasSources: boolean
}) {
  const choose = (chosen: number | null, isReading: boolean): void =>
    show({ screen: 'inbox', shelf, caseId: chosen, isReading })
  const moveTo = async (step: 1 | -1, isPicking: boolean): Promise<void> => {
    const before = currentView()
    const next = await neighbourOf(shelf, caseId, step)
    // The owner may have gone elsewhere while the answer was on its way.
    if (next === null || currentView() !== before || before.screen !== 'inbox') return
    if (isPicking && caseId !== null) walkPicked(shelf, caseId, next)
    choose(next, before.isReading)
    if (!before.isReading) focusList()
  }
  // The next step goes on from where this one leads.
  const move = (step: 1 | -1, isPicking = false): Promise<void> => holdKeysUntil(moveTo(step, isPicking))
  useEffect(() => {
    if (caseId === null) return
    noteChosen(shelf, caseId)
    const timer = setTimeout(() => fetchNeighbours(shelf, caseId), restMs)
    return () => clearTimeout(timer)
  }, [shelf, caseId])
  const open = (): void => {
    if (caseId === null) return
    choose(caseId, true)
    nextFrame(() => document.querySelector<HTMLElement>('.case-title')?.focus())
  }
  const back = (): void => {
    choose(caseId, false)
    nextFrame(focusList)
  }
  useCommands({
    'list.next': () => void move(1),
    'list.previous': () => void move(-1),
    'list.open': open,
    'list.back': back,
    'list.pick': caseId === null ? undefined : () => togglePicked(shelf, caseId),
    'list.pickNext': () => void move(1, true),
    'list.pickPrevious': () => void move(-1, true),
    'list.pickAll': () => void holdKeysUntil(pickAll(shelf)),
  })
  const press = (chosen: number, how: Press): void => {
    if (how === 'also') {
      togglePicked(shelf, chosen)
      choose(chosen, false)
    } else if (how === 'stretch') void pickStretch(shelf, chosen, caseId)
    else {
      unpickAll()
      choose(chosen, true)
    }
  }
  return (
    <InboxList
      shelf={shelf}
      caseId={caseId}
      onChoose={press}
      onMove={(step, isPicking) => void move(step, isPicking)}
      empty={<EmptyShelf shelf={shelf} hasSources={hasSources} />}
    />
  )
}

function EmptyShelf({ shelf, hasSources }: { shelf: CaseListName; hasSources: boolean }) {
  if (shelf === 'today' || shelf === 'late' || shelf === 'unanswered' || shelf === 'promised')
    return <Empty title={t(`inbox.none.${shelf}`)} text={t(`inbox.noneText.${shelf}`)} />
  if (shelf === 'snoozed') return <Empty title={t('inbox.snoozedNone')} text={t('inbox.snoozedNoneText')} />
  if (shelf === 'done') return <Empty title={t('inbox.doneNone')} text={t('inbox.doneNoneText')} />
  if (!hasSources) {
    return (
      <Empty title={t('inbox.clearNoSources')} text={t('inbox.clearNoSourcesText')}>
        <Button look="primary" onClick={() => openSources({ is: 'new' })}>
          {t('inbox.addSource')}
        </Button>
      </Empty>
    )
  }
  return (
    <Empty title={t('inbox.clear')} text={t('inbox.clearText')}>
      <Button onClick={() => void checkSources(null)}>{t('inbox.checkNow')}</Button>
    </Empty>
  )
}

/** The selection of the last time holds only while its case is still on the shelf. */
function useRememberedSelection(shelf: InboxShelf): void {
  useEffect(() => {
    const view = currentView()
    if (
      view.screen !== 'inbox' ||
      view.shelf !== shelf ||
      view.caseId === null ||
      view.shelf === 'quiet' ||
      view.isReading
    )
      return
    void ask('inbox.place', { shelf: view.shelf, caseId: view.caseId }).then(({ offset }) => {
      if (offset === null && currentView() === view) show({ ...view, caseId: null })
    })
  }, [shelf])
}
