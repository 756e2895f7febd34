// The form of a client: who they are, their contacts, and by what their texts are recognised.
import type { ClientForm } from '../../contract/client.ts'
import { t } from '../i18n/t.ts'
import { runCommand } from '../keys/run.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { currencyChoices, languageChoices, zoneChoices } from '../ui/choices.ts'
import { type Kept, useForm } from '../ui/form.ts'
import { ChoiceField, TextArea, TextField } from '../ui/inputs.tsx'
import { KeptForm } from '../ui/kept-form.tsx'
import { ContactFields } from './contact-fields.tsx'
import { IdentityFields } from './identity-fields.tsx'

type Props = {
  formKey: string
  initial: ClientForm
  onSaved: (clientId: number) => void
  onCancel: () => void
}

const kept: Kept<ClientForm> = new Map()

export function ClientFormPage({ formKey, initial, onSaved, onCancel }: Props) {
  const form = useForm(kept, formKey, initial)
  const { value, wrongs, change } = form
  const kinds = [
    { value: 'company' as const, text: t('client.kind.company') },
    { value: 'person' as const, text: t('client.kind.person') },
  ]
  return (
    <KeptForm
      form={form}
      initial={initial}
      action={t('client.save')}
      className="measure"
      send={(client) => write('client.save', client, { showsProblem: true })}
      onSaved={({ clientId }) => onSaved(clientId)}
      onCancel={onCancel}
    >
      <h1>{value.clientId === null ? t('client.new') : t('client.edit')}</h1>
      {value.clientId === null ? (
        <p>
          <LinkButton onClick={() => runCommand('client.import')}>{t('client.import')}</LinkButton>
        </p>
      ) : null}
      <div className="section form-grid pairs">
        <TextField
          className="wide"
          label={t('client.name')}
          value={value.name}
          wrong={wrongs['name']}
          onChange={(name) => change({ name })}
        />
        <ChoiceField
          label={t('client.kind')}
          value={value.kind}
          options={kinds}
          onChange={(kind) => change({ kind })}
        />
        <ChoiceField
          label={t('client.language')}
          hint={t('client.languageHint')}
          value={value.language}
          options={languageChoices()}
          onChange={(language) => change({ language })}
        />
        <ChoiceField
          label={t('client.currency')}
          value={value.currency}
          wrong={wrongs['currency']}
          options={currencyChoices()}
          onChange={(currency) => change({ currency })}
        />
        <ChoiceField
          label={t('client.zone')}
          value={value.zone}
          wrong={wrongs['zone']}
          options={zoneChoices(value.zone)}
          onChange={(zone) => change({ zone })}
        />
      </div>
      <IdentityFields
        rows={value.identities}
        wrongs={wrongs}
        onChange={(identities) => change({ identities })}
      />
      <ContactFields rows={value.contacts} wrongs={wrongs} onChange={(contacts) => change({ contacts })} />
      <div className="section form-grid">
        <TextArea
          label={t('client.address')}
          isOptional
          value={value.address}
          wrong={wrongs['address']}
          onChange={(address) => change({ address })}
        />
        <TextField
          label={t('client.taxId')}
          hint={t('client.taxIdHint')}
          isOptional
          value={value.taxId}
          wrong={wrongs['taxId']}
          onChange={(taxId) => change({ taxId })}
        />
        <TextArea
          label={t('client.notes')}
          hint={t('client.notesHint')}
          isOptional
          value={value.notes}
          wrong={wrongs['notes']}
          onChange={(notes) => change({ notes })}
        />
      </div>
    </KeptForm>
  )
}
