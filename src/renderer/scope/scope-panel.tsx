// The scope panel: client, verdict, agreement with its meters, and what follows.
import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useAnswer } from '../program/queries.ts'
import { Button } from '../ui/button.tsx'
import { AboutPart } from './about-part.tsx'
import { ActionsPart } from './actions-part.tsx'
import { AgreementMeters } from './agreement-meters.tsx'
import { ClientPart } from './client-part.tsx'
import { Estimate, isTimed } from './estimate.tsx'
import './scope.css'
import './panel-parts.css'
import { VerdictBox } from './verdict-box.tsx'

export function ScopePanel({ caseId, onClose }: { caseId: number; onClose: () => void }) {
  const { data: view, error } = useAnswer('case.get', { caseId })
  useEffect(() => {
    // The panel lies over the case in a narrow window; Escape puts it away there.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [onClose])
  if (!view || error) return <aside className="scope" aria-label={t('scope.label')} />
  return (
    <aside className="scope" aria-label={t('scope.label')} data-testid="scope-panel">
      <Button look="quiet" isSmall className="close" icon={X} onClick={onClose}>
        {t('common.close')}
      </Button>
      <Parts key={view.caseId} view={view} />
    </aside>
  )
}

function Parts({ view }: { view: CaseView }) {
  const { client, verdict, agreements } = view
  return (
    <>
      <ClientPart view={view} />
      {verdict ? (
        <VerdictBox view={view} verdict={verdict} />
      ) : (
        <p className="muted">{client && !view.isClientProbable ? t('scope.none') : t('scope.noneYet')}</p>
      )}
      {isTimed(view) ? <Estimate view={view} /> : null}
      <AgreementMeters view={view} />
      {client && agreements.length === 0 ? (
        <div>
          <p className="muted">{t('scope.noAgreement')}</p>
          <Button
            isSmall
            onClick={() => openClients({ is: 'agreement', clientId: client.clientId, agreementId: null })}
          >
            {t('scope.addAgreement')}
          </Button>
        </div>
      ) : null}
      <ActionsPart view={view} />
      <AboutPart view={view} />
    </>
  )
}
