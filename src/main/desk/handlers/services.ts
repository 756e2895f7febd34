// Answers for the owner's own services: which there are, saving one, taking one out of what is offered.

import { isCurrency } from '../../../core/money/currency.ts'
import type { Db } from '../../store/file/db.ts'
import {
  isNameTaken,
  listOwnServices,
  ownServiceForm,
  setOwnServiceRemoved,
  writeOwnService,
} from '../../store/owner/own-services.ts'
import { readOwner } from '../../store/owner/settings.ts'
import type { Handlers } from '../handlers.ts'
import { found, refuseFields } from '../refusal.ts'

/** Before there is an owner no currency is better than another. */
const ownerCurrency = (db: Db): string => readOwner(db)?.currency ?? 'EUR'

export const serviceHandlers: Handlers<'service.list' | 'service.save' | 'service.remove'> = {
  'service.list': (_, { db }) => ({ services: listOwnServices(db, ownerCurrency(db)) }),

  'service.save': (form, { db, nowMs, undoable }) => {
    const before =
      form.serviceId === null ? null : found(ownServiceForm(db, form.serviceId, ownerCurrency(db)), 'service')
    if (isNameTaken(db, form)) refuseFields({ name: 'duplicate' })
    if (!isCurrency(form.currency)) refuseFields({ price: 'currency' })
    const serviceId = writeOwnService(db, form, nowMs)
    if (before === null) undoable('service.save', 'service.removed', { serviceId, removed: true })
    else undoable('service.save', 'service.put', { form: before })
    return { serviceId }
  },

  // What names it keeps naming it; it is only no longer recognised or offered.
  'service.remove': ({ serviceId }, { db, nowMs, undoable }) => {
    found(ownServiceForm(db, serviceId, ownerCurrency(db)), 'service')
    setOwnServiceRemoved(db, serviceId, nowMs)
    undoable('service.remove', 'service.removed', { serviceId, removed: false })
    return { serviceId }
  },
}
