// The contacts of a client; one of them is responsible.
import { Plus } from 'lucide-react'
import { type ClientForm, emptyContact } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { Button } from '../ui/button.tsx'
import type { Wrongs } from '../ui/form.ts'
import { TextField } from '../ui/inputs.tsx'
import { RemoveRow } from '../ui/remove-row.tsx'
import { useRowKeys, withChanged, withoutRow } from '../ui/rows.ts'
import { ContactDetails } from './contact-details.tsx'

type Contacts = ClientForm['contacts']
type Props = { rows: Contacts; wrongs: Wrongs; onChange: (rows: Contacts) => void }

export function ContactFields({ rows, wrongs, onChange }: Props) {
  const { keys, forget } = useRowKeys(rows.length)
  const add = (): void => onChange([...rows, { ...emptyContact, responsible: rows.length === 0 }])
  /** One person is responsible: ticking one unticks the others. */
  const setResponsible = (index: number, responsible: boolean): void =>
    onChange(
      rows.map((row, at) => ({
        ...row,
        responsible: at === index ? responsible : row.responsible && !responsible,
      })),
    )
  return (
    <fieldset className="section">
      <legend className="label">{t('client.contacts')}</legend>
      {rows.map((row, index) => (
        <div key={keys[index]} className="form-row">
          <TextField
            label={t('client.contactName')}
            value={row.name}
            wrong={wrongs[`contacts.${index}.name`]}
            onChange={(name) => onChange(withChanged(rows, index, { name }))}
          />
          <TextField
            label={t('client.email')}
            type="email"
            value={row.email}
            wrong={wrongs[`contacts.${index}.email`]}
            onChange={(email) => onChange(withChanged(rows, index, { email }))}
          />
          <TextField
            label={t('client.phone')}
            type="tel"
            value={row.phone}
            wrong={wrongs[`contacts.${index}.phone`]}
            onChange={(phone) => onChange(withChanged(rows, index, { phone }))}
          />
          <RemoveRow
            name={t('client.removeContact', { n: index + 1 })}
            onRemove={() => {
              forget(index)
              onChange(withoutRow(rows, index))
            }}
          />
          <ContactDetails
            row={row}
            index={index}
            wrongs={wrongs}
            onChange={(change) => onChange(withChanged(rows, index, change))}
            onResponsible={(isOn) => setResponsible(index, isOn)}
          />
        </div>
      ))}
      <div>
        <Button isSmall icon={Plus} onClick={add}>
          {t('client.addContact')}
        </Button>
      </div>
    </fieldset>
  )
}
