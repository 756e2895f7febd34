// Clients: the list of them, and one of them with agreements and ledger, or a form.
import { ArrowLeft, Plus } from 'lucide-react'
import { usePaintedMark } from '../frame/painted.ts'
import { PaneDivider } from '../frame/pane-divider.tsx'
import { type ClientsPane, openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useCommands } from '../keys/run.ts'
import { PackagesPane } from '../packages/packages-pane.tsx'
import { useAnswer } from '../program/queries.ts'
import { StatementDraft } from '../statements/statement-draft.tsx'
import { StatementPane } from '../statements/statement-pane.tsx'
import { StatementsPane } from '../statements/statements-pane.tsx'
import { Button } from '../ui/button.tsx'
import { Empty } from '../ui/empty.tsx'
import { AgreementEditor } from './agreement-editor.tsx'
import { ClientEditor } from './client-editor.tsx'
import { ClientList } from './client-list.tsx'
import { ClientPane } from './client-pane.tsx'
import './clients.css'
import './client-page.css'
import { VersionEditor } from './version-form.tsx'

export function ClientsScreen({ pane }: { pane: ClientsPane }) {
  const { data } = useAnswer('client.list', {})
  const rows = data?.rows ?? []
  const clientId = 'clientId' in pane ? pane.clientId : null
  usePaintedMark('remit:first-screen', data !== undefined)
  const step = (by: 1 | -1): void => {
    const at = rows.findIndex((row) => row.clientId === clientId)
    const next = rows[at < 0 ? 0 : at + by]
    if (next) openClients({ is: 'client', clientId: next.clientId })
  }
  const back = pane.is === 'none' ? undefined : () => openClients(paneBehind(pane))
  useCommands({ 'list.next': () => step(1), 'list.previous': () => step(-1), 'list.back': back })
  return (
    <div className="split" data-open={pane.is !== 'none'}>
      <section className="column" aria-label={t('clients.title')}>
        <header className="column-head">
          <h1>{t('clients.title')}</h1>
          <Button isSmall icon={Plus} onClick={() => openClients({ is: 'new', forCaseId: null })}>
            {t('clients.add')}
          </Button>
        </header>
        <div className="column-links">
          <Button
            isSmall
            look="quiet"
            aria-pressed={pane.is === 'packages'}
            onClick={() => openClients({ is: 'packages' })}
          >
            {t('package.title')}
          </Button>
          <Button
            isSmall
            look="quiet"
            aria-pressed={pane.is === 'statements'}
            onClick={() => openClients({ is: 'statements', month: null })}
          >
            {t('statement.title')}
          </Button>
        </div>
        {data ? null : <KeysWait />}
        <ClientList rows={rows} isLoaded={data !== undefined} clientId={clientId} />
      </section>
      <PaneDivider of="column" />
      <section key={pane.is} className="pane">
        {back ? (
          <Button look="quiet" isSmall className="back" icon={ArrowLeft} onClick={back}>
            {t(paneBehind(pane).is === 'statements' ? 'statement.title' : 'clients.title')}
          </Button>
        ) : null}
        <Pane pane={pane} />
      </section>
    </div>
  )
}

/** Where Escape leads: from a form to the client, from the client to the list. */
const paneBehind = (pane: ClientsPane): ClientsPane => {
  if (pane.is === 'edit' || pane.is === 'agreement') return { is: 'client', clientId: pane.clientId }
  if (pane.is === 'statement' || pane.is === 'statementDraft')
    return pane.from === 'client'
      ? { is: 'client', clientId: pane.clientId }
      : { is: 'statements', month: pane.month }
  return { is: 'none' }
}

function Pane({ pane }: { pane: ClientsPane }) {
  switch (pane.is) {
    case 'none':
      return <Empty title={t('clients.choose')} text={t('clients.chooseText')} />
    case 'client':
      return <ClientPane key={pane.clientId} clientId={pane.clientId} />
    case 'new':
      return <ClientEditor key={`new ${pane.forCaseId}`} clientId={null} forCaseId={pane.forCaseId} />
    case 'edit':
      return <ClientEditor key={pane.clientId} clientId={pane.clientId} forCaseId={null} />
    case 'packages':
      return <PackagesPane />
    case 'statements':
      return <StatementsPane month={pane.month} isBatch={pane.isBatch ?? false} />
    case 'statement':
      return <StatementPane key={pane.statementId} pane={pane} />
    case 'statementDraft':
      return <StatementDraft key={`${pane.clientId} ${pane.month}`} pane={pane} />
    case 'agreement':
      if (pane.version !== undefined && pane.agreementId !== null)
        return (
          <VersionEditor
            key={`${pane.agreementId} ${pane.version}`}
            clientId={pane.clientId}
            agreementId={pane.agreementId}
            version={pane.version}
          />
        )
      return (
        <AgreementEditor
          key={`${pane.clientId} ${pane.agreementId}`}
          clientId={pane.clientId}
          agreementId={pane.agreementId}
        />
      )
  }
}
