// One client at a glance: people, agreements, open cases, promises, quotes, what is private, and all that happened.
import { Pencil, Plus } from 'lucide-react'
import type { ClientView } from '../../contract/client.ts'
import { openCase, openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { PromiseRows } from '../promises/promise-rows.tsx'
import { ClientStatements } from '../statements/client-statements.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { ReferenceSign } from '../ui/reference-sign.tsx'
import { AgreementCard } from './agreement-card.tsx'
import { ClientActions } from './client-actions.tsx'
import { ClientHistory } from './client-history.tsx'
import { ClientQuotes } from './client-quotes.tsx'
import { ContactRows } from './contact-rows.tsx'
import { LeakagePart } from './leakage-part.tsx'
import { PrivatePart } from './private-part.tsx'

export function ClientPane({ clientId }: { clientId: number }) {
  const { data, error } = useAnswer('client.get', { clientId })
  const { data: page } = useAnswer('client.page', { clientId })
  if (error) return <ProblemNote problem={error.problem} />
  if (!data) return <KeysWait />
  const { form, openCases } = data
  return (
    <article className="measure">
      <header className="pane-head">
        <div>
          <h1>
            {data.isReference ? <ReferenceSign /> : null}
            {form.name}
          </h1>
          <p className="muted">
            {[
              t(`client.kind.${form.kind}`),
              t(`language.${form.language}`),
              form.currency,
              form.zone.replaceAll('_', ' '),
            ].join(' · ')}
          </p>
        </div>
        <div className="actions">
          <Button isSmall icon={Pencil} onClick={() => openClients({ is: 'edit', clientId })}>
            {t('common.edit')}
          </Button>
          <ClientActions clientId={clientId} view={data} />
        </div>
      </header>
      <ContactRows view={data} removed={page?.formerContacts ?? []} />
      <Agreements clientId={clientId} view={data} />
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
      {page && page.promises.length > 0 ? (
        <section className="section" aria-label={t('promise.title')}>
          <h2>{t('promise.title')}</h2>
          <PromiseRows rows={page.promises} />
        </section>
      ) : null}
      {page ? <ClientQuotes quotes={page.quotes} sums={page.sums} /> : null}
      <ClientStatements clientId={clientId} />
      <Facts view={data} />
      <PrivatePart clientId={clientId} view={data} figures={page?.figures} />
      <ClientHistory clientId={clientId} />
    </article>
  )
}

function Agreements({ clientId, view: { agreements, form } }: { clientId: number; view: ClientView }) {
  const add = (): void => openClients({ is: 'agreement', clientId, agreementId: null })
  return (
    <section className="section">
      <header className="pane-head">
        <h2>{t('client.agreements')}</h2>
        {agreements.length > 0 ? (
          <Button isSmall icon={Plus} onClick={add}>
            {t('agreementForm.add')}
          </Button>
        ) : null}
      </header>
      {agreements.map((agreement) => (
        <AgreementCard key={agreement.form.agreementId} view={agreement} language={form.language} />
      ))}
      <LeakagePart clientId={clientId} />
      {agreements.length === 0 ? (
        <Empty title={t('client.noAgreements')} text={t('client.noAgreementsText')}>
          <Button look="primary" onClick={add}>
            {t('agreementForm.add')}
          </Button>
        </Empty>
      ) : null}
    </section>
  )
}

function Facts({ view: { form, learned } }: { view: ClientView }) {
  const isKnown = form.identities.length + learned.length > 0
  if (!isKnown && form.address === '' && form.taxId === '') return null
  return (
    <dl className="facts-list section">
      {isKnown ? (
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
      {form.address ? (
        <>
          <dt>{t('client.address')}</dt>
          <dd>{form.address}</dd>
        </>
      ) : null}
      {form.taxId ? (
        <>
          <dt>{t('client.taxId')}</dt>
          <dd>{form.taxId}</dd>
        </>
      ) : null}
    </dl>
  )
}
