// Loads what an agreement form begins with: the saved agreement, or a template with the client's own words for its clauses.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { openClients } from '../frame/view.ts'
import { dayOf } from '../i18n/dates.ts'
import { loadCatalogue } from '../i18n/load.ts'
import { t } from '../i18n/t.ts'
import { agreementFromPackage } from '../packages/package-texts.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { AgreementFormPage } from './agreement-form.tsx'
import { agreementFrom, type TemplateName, templateNames } from './templates.ts'

type Props = { clientId: number; agreementId: number | null }

export function AgreementEditor({ clientId, agreementId }: Props) {
  const { data: client } = useAnswer('client.get', { clientId })
  const packages = useAnswer('package.list', {}, agreementId === null)
  const [chosen, setChosen] = useState<TemplateName | number | null>(null)
  const language = client?.form.language ?? 'en'
  const words = useQuery({ queryKey: ['catalogue', language], queryFn: () => loadCatalogue(language) })
  if (!client || !words.data || (agreementId === null && !packages.data)) return null
  const offered = packages.data?.rows ?? []
  const from = chosen ?? offered[0]?.versionId ?? 'web_basic'
  const made = offered.find(({ versionId }) => versionId === from)
  const { zone, currency, name } = client.form
  const saved = client.agreements.find((agreement) => agreement.form.agreementId === agreementId)?.form
  const initial =
    saved ??
    (made
      ? agreementFromPackage(made, { clientId, zone, language, start: dayOf(Date.now(), zone) })
      : agreementFrom(typeof from === 'number' ? 'blank' : from, {
          clientId,
          zone,
          currency,
          start: dayOf(Date.now(), zone),
          words: words.data,
        }))
  const close = (): void => openClients({ is: 'client', clientId })
  return (
    <div className="measure">
      <h1>
        {saved ? t('agreementForm.edit') : t('agreementForm.new')}{' '}
        <span className="muted">{t('agreementForm.for', { client: name })}</span>
      </h1>
      {saved ? null : (
        <fieldset className="section">
          <legend className="label">{t('agreementForm.template')}</legend>
          <div className="templates">
            {offered.map(({ versionId, form }) => (
              <Button
                key={versionId}
                isSmall
                aria-pressed={versionId === from}
                onClick={() => setChosen(versionId)}
              >
                {form.currency === currency ? form.name : `${form.name} · ${form.currency}`}
              </Button>
            ))}
            {templateNames.map((each) => (
              <Button key={each} isSmall aria-pressed={each === from} onClick={() => setChosen(each)}>
                {t(`template.${each}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      <AgreementFormPage
        key={saved ? 'saved' : from}
        formKey={saved ? `agreement ${agreementId}` : `new ${from} ${clientId}`}
        initial={initial}
        onDone={close}
      />
    </div>
  )
}
