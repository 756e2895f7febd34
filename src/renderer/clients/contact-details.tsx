// What else a contact has: roles, how to address and reach them, and from when to when they are one.
import type { ContactForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import type { Wrongs } from '../ui/form.ts'
import { CheckField, TextArea, TextField } from '../ui/inputs.tsx'

type Props = {
  row: ContactForm
  index: number
  wrongs: Wrongs
  onChange: (change: Partial<ContactForm>) => void
  onResponsible: (isOn: boolean) => void
}

export function ContactDetails({ row, index, wrongs, onChange, onResponsible }: Props) {
  const wrongOf = (field: string): string | undefined => wrongs[`contacts.${index}.${field}`]
  const isWrong = ['activeFrom', 'activeTo', 'salutation', 'channels'].some((field) => wrongOf(field))
  const isFilled =
    row.salutation !== '' || row.channels !== '' || row.activeFrom !== null || row.activeTo !== null
  return (
    <div className="contact-more">
      <div className="roles">
        <CheckField label={t('client.responsible')} isOn={row.responsible} onChange={onResponsible} />
        <CheckField
          label={t('clientPage.role.billing')}
          isOn={row.billing}
          onChange={(billing) => onChange({ billing })}
        />
        <CheckField
          label={t('clientPage.role.technical')}
          isOn={row.technical}
          onChange={(technical) => onChange({ technical })}
        />
      </div>
      <details open={isFilled || isWrong}>
        <summary>{t('clientPage.contactMore')}</summary>
        <div className="form-grid">
          <TextField
            label={t('clientPage.salutation')}
            isOptional
            value={row.salutation}
            onChange={(salutation) => onChange({ salutation })}
          />
          <TextField
            label={t('clientPage.activeFrom')}
            isOptional
            type="date"
            value={row.activeFrom ?? ''}
            wrong={wrongOf('activeFrom')}
            onChange={(day) => onChange({ activeFrom: day === '' ? null : day })}
          />
          <TextField
            label={t('clientPage.activeTo')}
            isOptional
            type="date"
            value={row.activeTo ?? ''}
            wrong={wrongOf('activeTo')}
            onChange={(day) => onChange({ activeTo: day === '' ? null : day })}
          />
          <TextArea
            className="wide"
            rows={2}
            label={t('clientPage.channels')}
            hint={t('clientPage.channelsHint')}
            isOptional
            value={row.channels}
            onChange={(channels) => onChange({ channels })}
          />
        </div>
      </details>
    </div>
  )
}
