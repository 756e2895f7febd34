// A menu on a button: opens in the top layer, arrow keys move, Escape gives the focus back to the button.
import { Ellipsis } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type Ref, useId, useRef } from 'react'
import { holdKeys } from '../keys/held-keys.ts'

type Props = {
  /** The button's content. */
  label: ReactNode
  name?: string
  className?: string
  buttonRef?: Ref<HTMLButtonElement>
  keys?: string | undefined
  children: ReactNode
}

export function Menu({ label, name, className = 'button', buttonRef, keys, children }: Props) {
  const id = useId()
  const anchor = `--menu-${id.replace(/\W/g, '')}`
  const menu = useRef<HTMLDivElement>(null)
  const letKeysGo = useRef((): void => undefined)

  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    // On to what follows the button, as if the menu had not been there.
    if (event.key === 'Tab') menu.current?.hidePopover()
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')]
    const at = items.findIndex((item) => item.matches(':focus'))
    const goal = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[event.key]
    if (goal === undefined) return
    event.preventDefault()
    items.at(goal % items.length)?.focus()
  }

  return (
    <>
      <button
        type="button"
        ref={buttonRef}
        className={className}
        aria-haspopup="menu"
        aria-label={name}
        aria-keyshortcuts={keys}
        popoverTarget={id}
        style={{ anchorName: anchor }}
      >
        {label}
      </button>
      <div
        ref={menu}
        id={id}
        className="menu"
        popover="auto"
        role="menu"
        tabIndex={-1}
        style={{ positionAnchor: anchor }}
        onKeyDown={move}
        onClick={() => menu.current?.hidePopover()}
        onBeforeToggle={(event) => {
          if (event.newState === 'open') letKeysGo.current = holdKeys()
        }}
        onToggle={(event) => {
          if (event.newState === 'open') menu.current?.querySelector<HTMLElement>('[role^=menuitem]')?.focus()
          // Opened by a key while nothing had the focus: there is nothing to give it back to but the button.
          else if (document.activeElement === document.body)
            document.querySelector<HTMLElement>(`[popovertarget="${id}"]`)?.focus({ preventScroll: true })
          letKeysGo.current()
        }}
      >
        {children}
      </div>
    </>
  )
}

type MoreProps = { name: string; look?: 'plain' | 'quiet'; children: ReactNode }

/** What is seldom done, behind three dots. */
export const MoreMenu = ({ name, look = 'quiet', children }: MoreProps) => (
  <Menu className={`button small ${look}`} name={name} label={<Ellipsis aria-hidden="true" />}>
    {children}
  </Menu>
)

/** Parts one group of items from the next. */
export const MenuLine = () => <hr />

type ItemProps = {
  onChoose: () => void
  /** A dialog, the system's own included, asks for more before anything is done: three dots say so. */
  asks?: boolean
  note?: ReactNode
  /** One of several that exclude one another. */
  isChosen?: boolean
  /** Something that is on or off by itself. */
  isOn?: boolean
  children: ReactNode
}

/** What the item is to those who do not see its mark. */
function roleOf(isChosen: boolean | undefined, isOn: boolean | undefined) {
  if (isChosen !== undefined) return { role: 'menuitemradio', 'aria-checked': isChosen }
  return isOn === undefined ? { role: 'menuitem' } : { role: 'menuitemcheckbox', 'aria-checked': isOn }
}

export const MenuItem = ({ onChoose, asks = false, note, isChosen, isOn, children }: ItemProps) => (
  <button type="button" className="item" tabIndex={-1} onClick={onChoose} {...roleOf(isChosen, isOn)}>
    <span>
      {children}
      {asks ? '…' : null}
    </span>
    {note ? <span className="note">{note}</span> : null}
  </button>
)
