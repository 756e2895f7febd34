// What is asked of a new source: what is there and its address; name and interval wait until somebody wants them.
import { type ReactNode, useState } from 'react'
import { t } from '../i18n/t.ts'
import type { Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { FirstDayField } from './first-day-field.tsx'
import type { NewSource } from './new-source.tsx'
import { PresetField, presetKinds } from './preset-field.tsx'
import { AllowPrivateField, IntervalField } from './source-fields.tsx'

type Props = Pick<NewSource, 'value' | 'wrongs' | 'change' | 'search' | 'mayNeedPrivate'> & {
  children?: ReactNode
}

export const NewSourceFields = ({ value, wrongs, change, search, mayNeedPrivate, children }: Props) => (
  <div className="section form-grid">
    <PresetField value={value.preset} onChange={(preset) => change({ preset, kind: presetKinds[preset] })} />
    <TextField
      className="wide"
      type="url"
      label={t('source.address')}
      hint={t(`preset.${value.preset}.hint`)}
      value={value.address}
      wrong={wrongs['address']}
      onChange={(address) => change({ address })}
    />
    {mayNeedPrivate ? <AllowPrivateField isOn={value.allowPrivate} onChange={change} /> : null}
    <div className="wide">{search}</div>
    <FirstDayField
      value={value.opensFrom}
      wrong={wrongs['opensFrom']}
      onChange={(opensFrom) => change({ opensFrom })}
    />
    <More value={value} wrongs={wrongs} change={change} />
    {children}
  </div>
)

const folded = ['title', 'intervalMinutes'] as const

function More({ value, wrongs, change }: { wrongs: Wrongs } & Pick<NewSource, 'value' | 'change'>) {
  const [isOpen, setIsOpen] = useState(value.title !== '')
  return (
    <details
      className="wide folded-fields"
      open={isOpen || folded.some((name) => wrongs[name] !== undefined)}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary className="label">{t('source.more')}</summary>
      <div className="form-grid">
        <TextField
          label={t('source.name')}
          hint={t('source.nameHint')}
          isOptional
          value={value.title}
          wrong={wrongs['title']}
          onChange={(title) => change({ title })}
        />
        <IntervalField value={value.intervalMinutes} wrong={wrongs['intervalMinutes']} onChange={change} />
      </div>
    </details>
  )
}
