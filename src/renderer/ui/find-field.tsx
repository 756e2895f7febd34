// A field above a list that finds a row in it; its words say what for.
type Props = { label: string; value: string; onChange: (text: string) => void; className?: string }

export const FindField = ({ label, value, onChange, className = '' }: Props) => (
  <input
    className={`input ${className}`}
    type="search"
    aria-label={label}
    placeholder={label}
    value={value}
    onChange={(event) => onChange(event.target.value)}
    // The first Escape empties the field, the next one leaves what is open beside the list.
    onKeyDown={(event) => {
      if (event.key !== 'Escape' || value === '') return
      event.preventDefault()
      onChange('')
    }}
  />
)
