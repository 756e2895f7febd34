// Chooses one of a few by typing a part of it: arrows move, Enter takes, Escape leaves all as it was.
import { type KeyboardEvent, useId, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Dialog } from './dialog.tsx'

export type Choice = { readonly key: string; readonly text: string; readonly note: string }

type Props<T extends Choice> = {
  title: string
  /** What can be typed. */
  ask: string
  text: string
  onText: (text: string) => void
  /** What fits what was typed; the first is taken by Enter. */
  choices: readonly T[]
  /** Said below the field: why nothing fits, say. */
  note: string | null
  onChoose: (choice: T) => void
  onClose: () => void
}

export function ChooseDialog<T extends Choice>(props: Props<T>) {
  const { title, ask, text, onText, choices, note, onChoose, onClose } = props
  const [at, setAt] = useState(0)
  const listId = useId()
  const chosen = choices[Math.min(at, choices.length - 1)]
  const idOf = (choice: T): string => `${listId}-${choice.key}`
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && choices.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, choices.length - 1) + step + choices.length) % choices.length)
    }
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault()
      if (chosen) onChoose(chosen)
    }
  }
  return (
    <Dialog title={title} className="choose" onClose={onClose}>
      <input
        className="input"
        role="combobox"
        data-first
        aria-label={ask}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={chosen ? idOf(chosen) : undefined}
        aria-autocomplete="list"
        placeholder={ask}
        autoComplete="off"
        spellCheck={false}
        maxLength={80}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <p className={note === null ? 'hidden' : 'muted small'} role="status">
        {note ?? (text.trim() === '' ? '' : t('common.found', { n: choices.length }))}
      </p>
      <div id={listId} className="hits" {...{ role: 'listbox', 'aria-label': title, tabIndex: -1 }}>
        {choices.map((choice) => (
          <div
            key={choice.key}
            id={idOf(choice)}
            className="hit"
            data-testid="choice"
            {...{ role: 'option', 'aria-selected': choice === chosen, onClick: () => onChoose(choice) }}
          >
            <span className="grow">{choice.text}</span>
            <span className="muted small num">{choice.note}</span>
          </div>
        ))}
      </div>
    </Dialog>
  )
}
