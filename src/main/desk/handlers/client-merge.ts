// Carries out that two clients are one.
import { isReferenceClient, readClient, setReferenceClient } from '../../store/clients/clients.ts'
import { mergeClients } from '../clients/merge-clients.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuse } from '../refusal.ts'
import type { UndoStep } from '../undo/inverses.ts'

export const clientMergeHandlers: Handlers<'client.merge'> = {
  'client.merge': ({ clientId, otherId }, { db, nowMs, undoable }) => {
    if (clientId === otherId) refuse('conflict', 'same_client')
    const { form } = found(readClient(db, clientId), 'client')
    const becomesReference = !isReferenceClient(db, clientId) && isReferenceClient(db, otherId)
    const parted = mergeClients(db, clientId, otherId, nowMs)
    if (becomesReference) setReferenceClient(db, clientId, true)
    const steps: UndoStep[] = [
      { inverse: 'client.put', input: { form } },
      ...(becomesReference ? [{ inverse: 'client.reference', input: { clientId, isReference: false } }] : []),
      { inverse: 'client.parted', input: { ...parted, keptId: clientId } },
    ]
    undoable('client.merge', 'batch', { steps })
    return { clientId }
  },
}
