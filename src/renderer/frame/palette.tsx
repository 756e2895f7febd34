// Finds cases, clients and commands by typing; every command is shown with its key, so that it teaches.
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react'
import type { SearchHit } from '../../contract/inbox.ts'
import { dayWords } from '../i18n/dates.ts'
import { t } from '../i18n/t.ts'
import { type CommandId, entryOf } from '../keys/commands.ts'
import { availableCommands, runCommand } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Kbd } from '../ui/kbd.tsx'
import { useNow } from './now.ts'
import { openCase, openClients } from './view.ts'

type Hit = {
  readonly key: string
  readonly text: string
  readonly note: string
  readonly keys: string | null
  readonly run: () => void
}
type Group = { readonly title: string; readonly hits: readonly Hit[] }

const mostCases = 8
const mostClients = 5

type Props = { prefers: 'cases' | 'commands'; onClose: () => void }

export function Palette({ prefers, onClose }: Props) {
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const listId = useId()
  const list = useRef<HTMLDivElement>(null)
  // Taken when the palette opens: while it is open the screens below do not change.
  const [commandHits] = useState(() =>
    availableCommands()
      .filter((id) => !entryOf(id).isKeyOnly)
      .map(hitOfCommand),
  )
  const groups = useGroups(text, prefers, commandHits)
  const hits = groups.flatMap((group) => group.hits)
  const chosen = hits[Math.min(at, hits.length - 1)]

  const run = (hit: Hit): void => {
    onClose()
    // The dialog gives the focus back before the command moves it.
    setTimeout(hit.run)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      const next = (at + step + hits.length) % hits.length
      setAt(next)
      list.current?.querySelectorAll('[role=option]')[next]?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      run(chosen)
    }
  }
  const idOf = (hit: Hit): string => `${listId}-${hit.key}`
  return (
    <Dialog title={t('palette.placeholder')} isTitleHidden className="palette" onClose={onClose}>
      <input
        className="ask"
        role="combobox"
        aria-label={t('palette.placeholder')}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        aria-autocomplete="list"
        placeholder={t('palette.placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={listId}
        className="hits"
        {...{ role: 'listbox', 'aria-label': t('palette.results') }}
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
                onRun={() => run(hit)}
              />
            ))}
          </div>
        ))}
      </div>
      {hits.length === 0 && text.trim() !== '' ? (
        <p className="nothing" role="status">
          {t('palette.nothing', { text })}
        </p>
      ) : null}
    </Dialog>
  )
}

function HitLine({
  id,
  hit,
  isChosen,
  onRun,
}: {
  id: string
  hit: Hit
  isChosen: boolean
  onRun: () => void
}) {
  const option = { role: 'option', 'aria-selected': isChosen, onClick: onRun }
  return (
    <div id={id} className="hit" {...option}>
      <span className="grow">{hit.text}</span>
      <span className="muted small">{hit.note}</span>
      {hit.keys ? <Kbd keys={hit.keys} /> : null}
    </div>
  )
}

function hitOfCommand(id: CommandId): Hit {
  return {
    key: id,
    text: t(`command.${id}`),
    note: '',
    keys: entryOf(id).keys[0] ?? null,
    run: () => runCommand(id),
  }
}

function useGroups(text: string, prefers: Props['prefers'], commandHits: readonly Hit[]): readonly Group[] {
  const wanted = useDeferredValue(text.trim())
  const nowMs = useNow()
  const isAsked = wanted.length > 1
  const cases = useAnswer('search.cases', { text: wanted, limit: mostCases }, isAsked)
  const clients = useAnswer('client.list', {}, isAsked)
  const folded = wanted.toLocaleLowerCase()
  const fits = (name: string): boolean =>
    folded.split(/\s+/).every((word) => name.toLocaleLowerCase().includes(word))

  const commandGroup = {
    title: t('palette.commands'),
    hits: prefers === 'cases' && !isAsked ? [] : commandHits.filter((hit) => fits(hit.text)),
  }
  const caseGroup = {
    title: t('palette.cases'),
    hits: isAsked ? (cases.data?.hits ?? []).map((hit) => hitOfCase(hit, nowMs)) : [],
  }
  const clientGroup = {
    title: t('palette.clients'),
    hits: isAsked
      ? (clients.data?.rows ?? [])
          .filter((row) => fits(row.name))
          .slice(0, mostClients)
          .map(({ clientId, name, agreementTitle }) => ({
            key: `client ${clientId}`,
            text: name,
            note: agreementTitle ?? '',
            keys: null,
            run: () => openClients({ is: 'client', clientId }),
          }))
      : [],
  }
  const order =
    prefers === 'cases' ? [caseGroup, clientGroup, commandGroup] : [commandGroup, caseGroup, clientGroup]
  return order.filter((group) => group.hits.length > 0)
}

const hitOfCase = ({ caseId, who, title, shelf, atMs }: SearchHit, nowMs: number): Hit => ({
  key: `case ${caseId}`,
  text: `${who}: ${title}`,
  note: dayWords(atMs, nowMs),
  keys: null,
  run: () => openCase(caseId, shelf),
})
