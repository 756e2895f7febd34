// From which day on a new source opens cases, so that an old feed floods nobody.
import { t } from '../i18n/t.ts'
import { TextField } from '../ui/inputs.tsx'

type Props = {
  label?: string
  value: string
  wrong?: string | undefined
  onChange: (day: string) => void
}

export const FirstDayField = ({ label = t('source.opensFrom'), value, wrong, onChange }: Props) => (
  <TextField
    label={label}
    type="date"
    hint={t('source.opensFromHint')}
    value={value}
    wrong={wrong}
    onChange={onChange}
  />
)
