// Finds everything by typing, and runs commands; every command is shown with its key, so that it teaches.
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { t } from '../i18n/t.ts'
import { type CommandGroup, entryOf } from '../keys/commands.ts'
import { drawnAtOnce, holdKeys, KeysWait } from '../keys/held-keys.ts'
import { availableCommands } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { type Hit, hitOfCommand, type ThingKind } from '../search/hits.ts'
import { KeepSearch } from '../search/keep-search.tsx'
import { Marks } from '../search/marks.tsx'
import { useListed } from '../search/search-groups.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'

// What can be done with what is open comes before the ways to elsewhere.
const order: readonly CommandGroup[] = ['case', 'quote', 'go', 'move', 'program']

type Props = { prefers: 'cases' | 'commands'; onClose: () => void }

export function Palette({ prefers, onClose }: Props) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const [isKeeping, setIsKeeping] = useState(false)
  const [whole, setWhole] = useState<ReadonlySet<ThingKind>>(new Set())
  // Entered before what is listed had caught up with what was typed.
  const [isEntered, setIsEntered] = useState(false)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  // Taken when the palette opens: while it is open the screens below do not change.
  const [commandHits] = useState(() =>
    availableCommands()
      .filter((id) => !entryOf(id).isKeyOnly)
      .toSorted((a, b) => order.indexOf(entryOf(a).group) - order.indexOf(entryOf(b).group))
      .map(hitOfCommand),
  )
  const { groups, found, notes, isBehind, isCurrent } = useListed({ text, prefers, commandHits, whole })
  const hits = groups.flatMap((group) => group.hits)
  const chosen = hits[Math.min(at, hits.length - 1)]

  const type = (next: string): void => {
    setText(next)
    setAt(0)
    setWhole(new Set())
    setIsEntered(false)
  }
  const choose = (hit: Hit): void => {
    const { does } = hit
    if (does.is === 'keep') setIsKeeping(true)
    else if (does.is === 'more') {
      // The first line that comes takes its place.
      setAt(hits.indexOf(hit))
      setWhole(new Set([...whole, does.of]))
      field.current?.focus()
    } else if (does.is === 'fill') {
      type(does.text)
      field.current?.focus()
    } else {
      onClose()
      // The dialog gives the focus back before the command moves it.
      const letKeysGo = holdKeys()
      setTimeout(() => {
        drawnAtOnce(does.run)
        letKeysGo()
      })
    }
  }
  useEffect(() => {
    if (!isEntered || isBehind) return
    setIsEntered(false)
    if (chosen) choose(chosen)
  })

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      const next = (Math.min(at, hits.length - 1) + step + hits.length) % hits.length
      setAt(next)
      list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (chosen && (!isBehind || isCurrent(chosen))) choose(chosen)
      else if (isBehind) setIsEntered(true)
    }
    const savedId = chosen?.does.is === 'fill' ? chosen.does.savedId : null
    if (event.key === 'Delete' && text === '' && savedId !== null) {
      event.preventDefault()
      void write('search.remove', { searchId: savedId })
    }
  }
  const idOf = (hit: Hit): string => `${listId}-${hit.key.replaceAll(/[^\w-]/g, '-')}`
  const asks = t(prefers === 'cases' ? 'search.ask' : 'palette.placeholder')
  if (isKeeping) return <KeepSearch text={text.trim()} onClose={onClose} />
  return (
    <Dialog title={asks} isTitleHidden className="palette" onClose={onClose}>
      {isEntered ? <KeysWait /> : null}
      <input
        ref={field}
        className="ask"
        role="combobox"
        aria-label={asks}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        aria-autocomplete="list"
        placeholder={asks}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="notes small" role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        {found === 0 && text.trim() !== '' && !isBehind ? (
          <p>{t('palette.nothing', { text: text.trim() })}</p>
        ) : null}
        {found > 0 && text.trim() !== '' && !isBehind ? (
          <p className="hidden">{t('common.found', { n: found })}</p>
        ) : null}
      </div>
      <div
        ref={list}
        id={listId}
        className="hits"
        // The arrows in the field go through it: Tab has nothing to do there, although it scrolls.
        tabIndex={-1}
        {...{ role: 'listbox', 'aria-label': t('palette.results'), 'aria-busy': isBehind }}
      >
        {groups.map((group) => (
          <div key={group.title} {...{ role: 'group', 'aria-label': group.title }}>
            <div className="label" role="presentation">
              {group.title}
            </div>
            {group.hits.map((hit) => (
              <HitLine
                key={hit.key}
                id={idOf(hit)}
                hit={hit}
                isChosen={hit === chosen}
                onChoose={() => choose(hit)}
              />
            ))}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

type LineProps = { id: string; hit: Hit; isChosen: boolean; onChoose: () => void }

function HitLine({ id, hit, isChosen, onChoose }: LineProps) {
  const option = { role: 'option', 'aria-selected': isChosen, onClick: onChoose }
  const isKept = hit.does.is === 'fill' && hit.does.savedId !== null
  return (
    <div id={id} className={`hit ${hit.does.is}`} data-testid="hit" {...option}>
      <span className="what">
        <span className="first">
          <Marks of={hit.text} />
        </span>
        {hit.below ? (
          <span className="below muted small">
            <Marks of={hit.below} />
          </span>
        ) : null}
      </span>
      <span className="muted small">
        {isKept && isChosen ? t('search.removeHint', { note: hit.note }) : hit.note}
      </span>
      {hit.keys ? <Kbd keys={hit.keys} /> : null}
    </div>
  )
}
