// One client: who they are, how they are recognised, their agreements and their open cases.
import { Pencil, Plus, Trash2 } from 'lucide-react'
import type { ClientView } from '../../contract/client.ts'
import { openCase, openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { CheckField } from '../ui/inputs.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { AgreementCard } from './agreement-card.tsx'

export function ClientPane({ clientId }: { clientId: number }) {
  const { data, error } = useAnswer('client.get', { clientId })
  if (error) return <ProblemNote problem={error.problem} />
  if (!data) return null
  const { form, agreements, openCases } = data
  const remove = async (): Promise<void> => {
    const answer = await write('client.remove', { clientId })
    if (answer.ok) openClients({ is: 'none' })
  }
  const addAgreement = (): void => openClients({ is: 'agreement', clientId, agreementId: null })
  return (
    <article className="measure">
      <header className="pane-head">
        <h1>{form.name}</h1>
        <div className="actions">
          <Button isSmall icon={Pencil} onClick={() => openClients({ is: 'edit', clientId })}>
            {t('common.edit')}
          </Button>
          <Button isSmall look="quiet" icon={Trash2} onClick={() => void remove()}>
            {t('client.remove')}
          </Button>
        </div>
      </header>
      <Facts view={data} />
      <div className="section">
        <CheckField
          label={t('client.reference')}
          hint={t('client.referenceHint')}
          isOn={data.isReference}
          onChange={(isReference) => void write('client.setReference', { clientId, isReference })}
        />
      </div>
      <section className="section">
        <header className="pane-head">
          <h2>{t('client.agreements')}</h2>
          {agreements.length > 0 ? (
            <Button isSmall icon={Plus} onClick={addAgreement}>
              {t('agreementForm.add')}
            </Button>
          ) : null}
        </header>
        {agreements.map((agreement) => (
          <AgreementCard key={agreement.form.agreementId} view={agreement} language={form.language} />
        ))}
        {agreements.length === 0 ? (
          <Empty title={t('client.noAgreements')} text={t('client.noAgreementsText')}>
            <Button look="primary" onClick={addAgreement}>
              {t('agreementForm.add')}
            </Button>
          </Empty>
        ) : null}
      </section>
      {openCases.length > 0 ? (
        <section className="section">
          <h2>{t('client.openCasesTitle')}</h2>
          <ul className="plain-list">
            {openCases.map(({ caseId, no, title }) => (
              <li key={caseId}>
                <button type="button" className="entry" onClick={() => openCase(caseId)}>
                  <span className="name">{title}</span>
                  <span className="side num">{t('inbox.caseNo', { no })}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </article>
  )
}

function Facts({ view: { form, learned } }: { view: ClientView }) {
  return (
    <dl className="facts-list section">
      {form.contacts.length > 0 ? (
        <>
          <dt>{t('client.contacts')}</dt>
          <dd>
            {form.contacts
              .map(({ name, email, phone, responsible }) =>
                [responsible ? `${name} (${t('client.isResponsible')})` : name, email, phone]
                  .filter(Boolean)
                  .join(' · '),
              )
              .join('\n')}
          </dd>
        </>
      ) : null}
      {form.identities.length + learned.length > 0 ? (
        <>
          <dt>{t('client.identities')}</dt>
          <dd className="tokens">
            {form.identities.map(({ kind, value }) => (
              <span key={`${kind} ${value}`} className="token">
                <i>{t(`identity.${kind}`)}</i> {value}
              </span>
            ))}
            {learned.map(({ kind, value }) => (
              <span key={`learned ${kind} ${value}`} className="token">
                <i>{t(`identity.${kind}`)}</i> {value} <i>· {t('client.learned')}</i>
              </span>
            ))}
          </dd>
        </>
      ) : null}
      <dt>{t('client.language')}</dt>
      <dd>
        {t(`language.${form.language}`)} · {form.currency} · {form.zone.replaceAll('_', ' ')}
      </dd>
      {form.address ? (
        <>
          <dt>{t('client.address')}</dt>
          <dd>{form.address}</dd>
        </>
      ) : null}
      {form.notes ? (
        <>
          <dt>{t('client.notes')}</dt>
          <dd>{form.notes}</dd>
        </>
      ) : null}
    </dl>
  )
}
