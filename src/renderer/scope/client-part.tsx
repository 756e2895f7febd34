// Whose client wrote, and by what that is known; another client is one menu away.
import { useRef, useState } from 'react'
import type { CaseView } from '../../contract/case.ts'
import { withInSight } from '../case/in-sight.ts'
import { openClients } from '../frame/view.ts'
import { t } from '../i18n/t.ts'
import { useCommands } from '../keys/run.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { LinkButton } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { AgreementPeriod, AgreementState } from './agreement-head.tsx'
import { ClientChoice } from './client-choice.tsx'

export function ClientPart({ view }: { view: CaseView }) {
  const { caseId, client, candidates, agreements } = view
  const responsible = agreements.find((each) => each.responsible !== null)?.responsible ?? null
  const [agreement] = agreements
  const isOnly = agreement !== undefined && agreements.length === 1
  const button = useRef<HTMLButtonElement>(null)
  const [isChoosing, setIsChoosing] = useState(false)
  useCommands({ 'case.client': () => withInSight(button.current, () => button.current?.click()) })
  const clients = useAnswer('client.list', {})
  const others = candidates.filter((candidate) => candidate.clientId !== client?.clientId)
  const assign = (clientId: number | null): void => void write('case.assignClient', { caseId, clientId })
  const shown = client && view.isClientProbable ? t('thread.probably', { name: client.name }) : client?.name
  return (
    <div className="head">
      {client ? (
        <>
          <h2 className="whose">
            <LinkButton onClick={() => openClients({ is: 'client', clientId: client.clientId })}>
              {isOnly ? `${shown} · ${agreement.title}` : shown}
            </LinkButton>
            {isOnly ? <AgreementState state={agreement.state} /> : null}
          </h2>
          {isOnly ? <AgreementPeriod agreement={agreement} /> : null}
          {responsible ? <span className="via">{t('scope.responsible', { name: responsible })}</span> : null}
          <span className="via">{t(`scope.via.${client.via}`, { value: client.value })}</span>
        </>
      ) : (
        <h2 className="whose">{t('scope.noClient')}</h2>
      )}
      <Menu
        buttonRef={button}
        className={client ? 'link small' : 'button'}
        keys="c"
        label={client ? t('scope.change') : t('scope.assign')}
      >
        {client && view.isClientProbable ? (
          <MenuItem onChoose={() => assign(client.clientId)} note={t('thread.confirm')}>
            {client.name}
          </MenuItem>
        ) : null}
        {others.length > 0 ? <div className="heading label">{t('scope.candidates')}</div> : null}
        {others.map((candidate) => (
          <MenuItem
            key={candidate.clientId}
            note={t(`scope.via.${candidate.via}`, { value: candidate.value })}
            onChoose={() => assign(candidate.clientId)}
          >
            {candidate.name}
          </MenuItem>
        ))}
        {(clients.data?.rows.length ?? 0) > 0 ? (
          <MenuItem asks onChoose={() => setIsChoosing(true)}>
            {t('scope.findClient')}
          </MenuItem>
        ) : null}
        <MenuItem onChoose={() => openClients({ is: 'new', forCaseId: caseId })}>
          {t('scope.addClient')}
        </MenuItem>
        {client ? <MenuItem onChoose={() => assign(null)}>{t('scope.unassign')}</MenuItem> : null}
      </Menu>
      {isChoosing ? (
        <ClientChoice
          rows={clients.data?.rows ?? []}
          onClose={() => setIsChoosing(false)}
          onChoose={(clientId) => {
            setIsChoosing(false)
            assign(clientId)
          }}
        />
      ) : null}
    </div>
  )
}
