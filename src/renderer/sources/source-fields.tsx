// The fields of a saved source; some of them are asked of a new one too.
import type { SourceKind } from '../../contract/words.ts'
import { t } from '../i18n/t.ts'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, ChoiceField, TextField } from '../ui/inputs.tsx'
import { NumberField } from '../ui/number-inputs.tsx'

const sourceKinds: readonly SourceKind[] = ['comments', 'forum', 'blog', 'alert', 'tickets', 'other']

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
  onChange: (patch: Partial<SourceFields>) => void
}

export const SourceFieldSet = ({ value, wrongs, onChange }: Props) => (
  <>
    <TextField
      className="wide"
      type="url"
      label={t('source.address')}
      hint={t('source.addressHint')}
      value={value.address}
      wrong={wrongs['address']}
      onChange={(address) => onChange({ address })}
    />
    <TextField
      className="wide"
      label={t('source.name')}
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
    <IntervalField value={value.intervalMinutes} wrong={wrongs['intervalMinutes']} onChange={onChange} />
    <AllowPrivateField isOn={value.allowPrivate} onChange={onChange} />
  </>
)

type IntervalProps = {
  value: number
  wrong: string | undefined
  onChange: (patch: { intervalMinutes: number }) => void
}

export const IntervalField = ({ value, wrong, onChange }: IntervalProps) => (
  <NumberField
    label={t('source.interval')}
    value={value}
    wrong={wrong}
    onChange={(intervalMinutes) => onChange({ intervalMinutes: intervalMinutes ?? 0 })}
  />
)

type PrivateProps = { isOn: boolean; onChange: (patch: { allowPrivate: boolean }) => void }

export const AllowPrivateField = ({ isOn, onChange }: PrivateProps) => (
  <div className="wide">
    <CheckField
      label={t('source.allowPrivate')}
      hint={t('source.allowPrivateHint')}
      isOn={isOn}
      onChange={(allowPrivate) => onChange({ allowPrivate })}
    />
  </div>
)
