// The fields for sources that ask who is reading: password, own headers, name of the reader, own certificate.
import { Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { type AccessForm, isUnusual } from './access-form.ts'

type Props = { value: AccessForm; wrongs: Wrongs; onChange: (access: AccessForm) => void }

export function AccessFields({ value, wrongs, onChange }: Props) {
  const change = (patch: Partial<AccessForm>): void => onChange({ ...value, ...patch })
  const hasSomething = isUnusual(value)
  const [isOpen, setIsOpen] = useState(hasSomething)
  // What is typed, or moved here from the address, is seen; emptying a field closes nothing under the writer's hands.
  useEffect(() => {
    if (hasSomething) setIsOpen(true)
  }, [hasSomething])
  const isWrong = Object.keys(wrongs).some((path) => path.startsWith('access.'))
  return (
    <details
      className="wide folded-fields"
      open={isOpen || isWrong}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="label">{t('access.title')}</summary>
      <div className="form-grid">
        <LoginFields value={value} wrongs={wrongs} onChange={change} />
        <HeaderFields rows={value.headers} wrongs={wrongs} onChange={(headers) => change({ headers })} />
        <TextField
          className="wide"
          label={t('access.userAgent')}
          hint={t('access.userAgentHint')}
          isOptional
          value={value.userAgent}
          wrong={wrongs['access.userAgent']}
          onChange={(userAgent) => change({ userAgent })}
        />
        <div className="wide">
          <CheckField
            label={t('access.selfSigned')}
            hint={t('access.selfSignedHint')}
            isOn={value.allowSelfSigned}
            onChange={(allowSelfSigned) => change({ allowSelfSigned })}
          />
        </div>
      </div>
    </details>
  )
}

type LoginProps = { value: AccessForm; wrongs: Wrongs; onChange: (patch: Partial<AccessForm>) => void }

/** What is kept cannot be shown, only replaced or removed. */
function LoginFields({ value, wrongs, onChange }: LoginProps) {
  if (value.keepsLogin) {
    return (
      <Field className="wide" label={t('access.login')} wrong={wrongs['access.login.password']}>
        {({ id, 'aria-describedby': describedBy }) => (
          <div className="access-kept">
            <span>{t('access.passwordSet')}</span>
            <Button
              id={id}
              isSmall
              aria-describedby={describedBy}
              onClick={() => onChange({ keepsLogin: false })}
            >
              {t('access.passwordChange')}
            </Button>
          </div>
        )}
      </Field>
    )
  }
  return (
    <>
      <TextField
        label={t('access.user')}
        isOptional
        value={value.user}
        wrong={wrongs['access.login.user']}
        onChange={(user) => onChange({ user })}
      />
      <TextField
        label={t('access.password')}
        type="password"
        hint={t('access.passwordHint')}
        isOptional
        value={value.password}
        wrong={wrongs['access.login.password']}
        onChange={(password) => onChange({ password })}
      />
    </>
  )
}

type Headers = AccessForm['headers']
type HeaderProps = { rows: Headers; wrongs: Wrongs; onChange: (rows: Headers) => void }

const mostHeaders = 8

function HeaderFields({ rows, wrongs, onChange }: HeaderProps) {
  const { keys, forget } = useRowKeys(rows.length)
  return (
    <fieldset className="wide fieldset">
      <legend>{t('access.headers')}</legend>
      {rows.map((row, index) => {
        const isKept = row.value === null && wrongs[`access.headers.${index}.value`] === undefined
        return (
          <div key={keys[index]} className={isKept ? 'access-kept' : 'form-row'}>
            {isKept ? (
              <span>{t('access.headerSet', { name: row.name })}</span>
            ) : (
              <>
                <TextField
                  label={t('access.headerName')}
                  value={row.name}
                  wrong={wrongs[`access.headers.${index}.name`]}
                  onChange={(name) => onChange(withChanged(rows, index, { name }))}
                />
                <TextField
                  label={t('access.headerValue')}
                  value={row.value ?? ''}
                  wrong={wrongs[`access.headers.${index}.value`]}
                  onChange={(text) => onChange(withChanged(rows, index, { value: text }))}
                />
              </>
            )}
            <RemoveRow
              name={t('access.removeHeader', { n: index + 1 })}
              onRemove={() => {
                forget(index)
                onChange(withoutRow(rows, index))
              }}
            />
          </div>
        )
      })}
      <div>
        <Button
          isSmall
          icon={Plus}
          disabled={rows.length >= mostHeaders}
          onClick={() => onChange([...rows, { name: '', value: '' }])}
        >
          {t('access.addHeader')}
        </Button>
      </div>
    </fieldset>
  )
}
