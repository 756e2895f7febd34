// From which day on a new source opens cases, so that an old feed floods nobody.
import { t } from '../i18n/t.ts'
import { TextField } from '../ui/inputs.tsx'

type Props = {
  value: string
  wrong: string | undefined
  onChange: (patch: { opensFrom: string }) => void
}

export const FirstDayField = ({ value, wrong, onChange }: Props) => (
  <TextField
    label={t('source.opensFrom')}
    type="date"
    hint={t('source.opensFromHint')}
    value={value}
    wrong={wrong}
    onChange={(opensFrom) => onChange({ opensFrom })}
  />
)
