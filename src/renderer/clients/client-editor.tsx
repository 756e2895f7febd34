// Loads what a client form begins with: the saved client, the owner's defaults, or the author of a case.
import { openCase, openClients } from '../frame/view.ts'
import { KeysWait } from '../keys/held-keys.ts'
import { useAnswer } from '../program/queries.ts'
import { write } from '../program/write.ts'
import { ClientFormPage } from './client-form.tsx'
import { newClient } from './new-client.ts'

type Props = { clientId: number | null; forCaseId: number | null }

export function ClientEditor({ clientId, forCaseId }: Props) {
  const saved = useAnswer('client.get', { clientId: clientId ?? 1 }, clientId !== null)
  const desk = useAnswer('desk.state', {})
  const forCase = useAnswer('case.get', { caseId: forCaseId ?? 1 }, forCaseId !== null)
  const isLoaded = desk.data && (clientId === null || saved.data) && (forCaseId === null || forCase.data)
  if (!isLoaded) return null
  const initial =
    clientId === null
      ? newClient(desk.data.owner, forCaseId === null ? null : (forCase.data ?? null))
      : (saved.data?.form ?? null)
  if (!initial) return <KeysWait />

  const onSaved = async (savedId: number): Promise<void> => {
    if (forCaseId === null) return openClients({ is: 'client', clientId: savedId })
    await write('case.assignClient', { caseId: forCaseId, clientId: savedId }, { isQuiet: true })
    openCase(forCaseId)
  }
  const key = clientId === null ? `new client ${forCaseId}` : `client ${clientId}`
  return (
    <ClientFormPage
      formKey={key}
      initial={initial}
      onSaved={(savedId) => void onSaved(savedId)}
      onCancel={() => {
        if (forCaseId !== null) openCase(forCaseId)
        else openClients(clientId === null ? { is: 'none' } : { is: 'client', clientId })
      }}
    />
  )
}
