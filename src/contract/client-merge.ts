// Two clients that are one: what the second has goes to the first.
import { z } from 'zod'
import { deskWrite, rowId } from './method.ts'

export const clientMergeMethods = {
  /** `clientId` stays with its name, language, currency and zone; `otherId` leaves the lists. */
  'client.merge': deskWrite(
    z.strictObject({ clientId: rowId, otherId: rowId }),
    z.object({ clientId: rowId }),
  ),
}
