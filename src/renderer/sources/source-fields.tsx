// The fields a new source and a saved one have in common.
import type { ReactNode } from 'react'
import type { SourceKind } from '../../contract/words.ts'
import { t } from '../i18n/t.ts'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'

export const sourceKinds: readonly SourceKind[] = ['comments', 'forum', 'blog', 'alert', 'tickets', 'other']

export type SourceFields = {
  address: string
  title: string
  kind: SourceKind
  intervalMinutes: number
  allowPrivate: boolean
}

type Props = {
  value: SourceFields
  wrongs: Wrongs
  /** A saved source has its name; a new one takes the feed's. */
  isNew: boolean
  onChange: (patch: Partial<SourceFields>) => void
  /** What stands below the address: the search for its feed. */
  search?: ReactNode
}

export const SourceFieldSet = ({ value, wrongs, isNew, onChange, search }: Props) => (
  <>
    <TextField
      className="wide"
      type="url"
      label={t('source.address')}
      hint={t(search ? 'source.addressHintAny' : 'source.addressHint')}
      value={value.address}
      wrong={wrongs['address']}
      onChange={(address) => onChange({ address })}
    />
    {search ? <div className="wide">{search}</div> : null}
    <TextField
      className="wide"
      label={t('source.name')}
      hint={isNew ? t('source.nameHint') : undefined}
      isOptional={isNew}
      value={value.title}
      wrong={wrongs['title']}
      onChange={(title) => onChange({ title })}
    />
    <ChoiceField
      label={t('source.kind')}
      value={value.kind}
      options={sourceKinds.map((kind) => ({ value: kind, text: t(`channel.${kind}`) }))}
      onChange={(kind) => onChange({ kind })}
    />
    <NumberField
      label={t('source.interval')}
      value={value.intervalMinutes}
      wrong={wrongs['intervalMinutes']}
      onChange={(intervalMinutes) => onChange({ intervalMinutes: intervalMinutes ?? 0 })}
    />
    <div className="wide">
      <CheckField
        label={t('source.allowPrivate')}
        hint={t('source.allowPrivateHint')}
        isOn={value.allowPrivate}
        onChange={(allowPrivate) => onChange({ allowPrivate })}
      />
    </div>
  </>
)
