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
import { type Kept, useFocusOnWrong, useForm } from '../ui/form.ts'
import { ChoiceField, TextField } from '../ui/inputs.tsx'
import { showProblem } from '../ui/show-problem.ts'
import type { StepProps } from './step.ts'
import { StepFoot } from './step-foot.tsx'

type Package = Exclude<TemplateName, 'blank'> | 'none'

const packages: readonly Package[] = [...templateNames.filter((name) => name !== 'blank'), 'none']

type FirstClient = {
  readonly client: ClientForm
  readonly knownBy: string
  readonly chosen: Package
}

const kept: Kept<FirstClient> = new Map()

export function ClientStep({ desk, onNext, onBack }: StepProps) {
  const [fresh] = useState(() => ({
    client: newClient(desk.owner, null),
    knownBy: '',
    chosen: 'web_basic' as Package,
  }))
  const typed = useForm<FirstClient>(kept, 'first', fresh)
  const { wrongs, change } = typed
  const { client, knownBy, chosen } = typed.value
  const setClient = (next: ClientForm): void => change({ client: next })
  const element = useFocusOnWrong(wrongs)
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const form = { ...client, identities: identitiesOf(knownBy) }
    const saved = await write('client.save', form, { isQuiet: true, showsProblem: true })
    if (!saved.ok) {
      if (!typed.mark(saved.problem)) showProblem(saved.problem)
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
          onChange={(next) => change({ knownBy: next })}
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
          onChange={(next) => change({ chosen: next })}
        />
      </div>
      <StepFoot isLast onSkip={onNext} onBack={onBack} />
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
