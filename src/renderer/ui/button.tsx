// The one button: primary for the action that follows, plain for the others, quiet for what steps back.
import type { LucideIcon } from 'lucide-react'
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react'
import { type CommandId, entryOf } from '../keys/commands.ts'
import { ariaKeys } from '../keys/key-text.ts'
import { isSecondPress } from '../keys/second-press.ts'
import { Kbd } from './kbd.tsx'

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  look?: 'primary' | 'plain' | 'quiet' | 'danger'
  isSmall?: boolean
  icon?: LucideIcon | undefined
  /** The command whose first key is shown on the button, which acts once when it is pressed twice. */
  command?: CommandId
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

export function Button({
  look = 'plain',
  isSmall = false,
  icon: Icon,
  command,
  className = '',
  onClick,
  children,
  ...rest
}: Props) {
  const keys = command ? entryOf(command).keys : []
  const [first] = keys
  const press = (event: MouseEvent<HTMLButtonElement>): void => {
    if (command === undefined || !isSecondPress(command, event)) onClick?.(event)
  }
  return (
    <button
      type="button"
      className={`button ${look}${isSmall ? ' small' : ''} ${className}`}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={press}
      {...rest}
    >
      {Icon ? <Icon aria-hidden="true" /> : null}
      <span>{children}</span>
      {first ? <Kbd keys={first} /> : null}
    </button>
  )
}

/** An action in running text. */
export const LinkButton = ({ children, ...rest }: ButtonHTMLAttributes<HTMLButtonElement>) => (
  <button type="button" className="link" {...rest}>
    {children}
  </button>
)
