// A field above a list that finds a row in it; its words say what for, and how many were found is said to those who listen.
import { t } from '../i18n/t.ts'

type Props = {
  label: string
  value: string
  onChange: (text: string) => void
  /** How many rows fit what is typed; absent where that is not known at once. */
  found?: number | undefined
  /** Takes the first row, where that can be meant. */
  onEnter?: () => void
  className?: string
}

export const FindField = ({ label, value, onChange, found, onEnter, className = '' }: Props) => (
  <>
    <input
      className={`input ${className}`}
      type="search"
      aria-label={label}
      placeholder={label}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      // The first Escape empties the field, the next one leaves what is open beside the list.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter?.()
        if (event.key !== 'Escape' || value === '') return
        event.preventDefault()
        onChange('')
      }}
    />
    <span className="hidden" role="status">
      {value.trim() === '' || found === undefined ? '' : t('common.found', { n: found })}
    </span>
  </>
)
