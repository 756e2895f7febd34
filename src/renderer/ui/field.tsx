// A labelled place in a form: label above, hint and what is wrong beside it, tied together for screen readers.
import { type ReactNode, useId } from 'react'
import { fieldText } from '../i18n/say.ts'
import { t } from '../i18n/t.ts'

export type FieldProps = {
  label: string
  hint?: string | undefined
  /** The code of what is wrong, as the program gives it. */
  wrong?: string | undefined
  isOptional?: boolean
  className?: string
}

export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': boolean
}

export function Field({
  label,
  hint,
  wrong,
  isOptional = false,
  className = '',
  children,
}: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const id = useId()
  const hintId = `${id}-hint`
  const wrongId = `${id}-wrong`
  const described = [wrong ? wrongId : '', hint ? hintId : ''].filter(Boolean).join(' ')
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>
        {label}
        {isOptional ? <span className="optional"> · {t('common.optional')}</span> : null}
      </label>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': wrong !== undefined })}
      {wrong ? (
        <span className="wrong" id={wrongId}>
          <span aria-hidden="true">▲</span> {fieldText(wrong)}
        </span>
      ) : null}
      {hint ? (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      ) : null}
    </div>
  )
}
