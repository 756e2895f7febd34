// Third step: the first client, with one of the usual packages.
import { type FormEvent, useState } from 'react'
import type { ClientForm } from '../../contract/client.ts'
import { newClient } from '../clients/new-client.ts'
import { agreementFrom, type TemplateName, templateNames } from '../clients/templates.ts'
import { dayOf } from '../i18n/dates.ts'
import { loadCatalogue } from '../i18n/load.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { languageChoices } from '../ui/choices.ts'
import { useFocusOnWrong, type Wrongs } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

type Package = Exclude<TemplateName, 'blank'> | 'none'

const packages: readonly Package[] = [...templateNames.filter((name) => name !== 'blank'), 'none']

export function ClientStep({ desk, onNext }: StepProps) {
  const [client, setClient] = useState<ClientForm>(() => newClient(desk.owner, null))
  const [knownBy, setKnownBy] = useState('')
  const [chosen, setChosen] = useState<Package>('web_basic')
  const [wrongs, setWrongs] = useState<Wrongs>({})
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const form = { ...client, identities: identitiesOf(knownBy) }
    const saved = await write('client.save', form, { isQuiet: true, showsProblem: true })
    if (!saved.ok) {
      setWrongs(saved.problem.fields ?? {})
      if (!saved.problem.fields) showProblem(saved.problem)
      return
    }
    if (chosen !== 'none') await addPackage(chosen, client, saved.value.clientId)
    onNext()
  }
  return (
    <form ref={element} noValidate onSubmit={(event) => void save(event)}>
      <h1>{t('welcome.client')}</h1>
      <p className="muted">{t('welcome.clientText')}</p>
      <div className="section form-grid">
        <TextField
          label={t('client.name')}
          value={client.name}
          wrong={wrongs['name']}
          onChange={(name) => setClient({ ...client, name })}
        />
        <TextField
          label={t('welcome.clientKnownBy')}
          hint={t('welcome.clientKnownByHint')}
          isOptional
          value={knownBy}
          wrong={wrongs['identities.0.value']}
          onChange={setKnownBy}
        />
        <ChoiceField
          label={t('client.language')}
          value={client.language}
          options={languageChoices()}
          onChange={(language) => setClient({ ...client, language })}
        />
        <ChoiceField
          label={t('welcome.package')}
          value={chosen}
          options={packages.map((value) => ({
            value,
            text: value === 'none' ? t('welcome.packageNone') : t(`template.${value}`),
          }))}
          onChange={setChosen}
        />
      </div>
      <StepFoot isLast onSkip={onNext} />
    </form>
  )
}

function identitiesOf(knownBy: string): ClientForm['identities'] {
  const value = knownBy.trim()
  if (value === '') return []
  return [{ kind: value.includes('@') ? 'email' : 'domain', value }]
}

async function addPackage(name: TemplateName, client: ClientForm, clientId: number): Promise<void> {
  const words = await loadCatalogue(client.language)
  const { zone, currency } = client
  const form = agreementFrom(name, { clientId, zone, currency, start: dayOf(Date.now(), zone), words })
  await write('agreement.save', form, { isQuiet: true })
}
