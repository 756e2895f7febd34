// The scope panel: client, verdict, agreement with its meters, and what follows.
import { X } from 'lucide-react'
import { type RefObject, useEffect, useRef } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
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

type Props = { caseId: number; isOpen: boolean; onClose: () => void }

export function ScopePanel({ caseId, isOpen, onClose }: Props) {
  const { data: view, error } = useAnswer('case.get', { caseId })
  const panel = useRef<HTMLElement>(null)
  useFocusWhileOpen(panel, isOpen, onClose)
  // The panel lies over the case in a narrow window; Escape puts it away there, and what lies below comes next.
  useCommands({ 'list.back': isOpen ? onClose : undefined }, 'first')
  return (
    <aside
      ref={panel}
      className="scope"
      tabIndex={-1}
      aria-label={t('scope.label')}
      data-testid={view && !error ? 'scope-panel' : undefined}
    >
      {view && !error ? (
        <>
          <Button look="quiet" isSmall className="close" icon={X} onClick={onClose}>
            {t('common.close')}
          </Button>
          <Parts key={view.caseId} view={view} />
        </>
      ) : null}
    </aside>
  )
}

/** Who asks for the panel is taken to it, and back again when it is put away. */
function useFocusWhileOpen(panel: RefObject<HTMLElement | null>, isOpen: boolean, onClose: () => void): void {
  const latest = useRef(onClose)
  latest.current = onClose
  useEffect(() => {
    if (!isOpen) return
    // What it lies over in a narrow window is not to be walked through unseen.
    const leave = ({ target }: FocusEvent): void => {
      if (target instanceof Element && target.closest('main') && !panel.current?.contains(target))
        latest.current()
    }
    document.addEventListener('focusin', leave)
    const { activeElement } = document
    panel.current?.focus({ preventScroll: true })
    return () => {
      document.removeEventListener('focusin', leave)
      const isInside = panel.current?.contains(document.activeElement) ?? true
      if (isInside && activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true })
    }
  }, [panel, isOpen])
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
