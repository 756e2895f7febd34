// Checks that a database of the second version keeps everything when the owner's own services are added to it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { listOwnServices, writeOwnService } from '../../../../src/main/store/owner/own-services.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

it('keeps what agreements name, and counts where one of the new services is named', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.run(
    `INSERT INTO client (id, name, kind, language, currency, zone, address, notes, created_at)
     VALUES (1, 'Shop', 'company', 'en', 'EUR', 'Europe/Budapest', '', '', 1)`,
  )
  db.run(
    `INSERT INTO agreement (id, client_id, number, title, zone, currency, start_on, end_on, status, grace_days, grace_mode,
       warranty_days, contact_policy, unlisted_policy, created_at)
     VALUES (5, 1, 'A', 'Care', 'Europe/Budapest', 'EUR', '2026-01-01', NULL, 'active', 0, 'owner', 0, 'warn', 'owner', 1)`,
  )
  db.run(
    `INSERT INTO entitlement (id, agreement_id, position, label, services, effect, unit, quantity, period, prorate, deficit,
       increment_minutes, free_up_to_minutes, split, out_of_hours_mode, out_of_hours_bps, self_service, requires_payment, priority)
     VALUES (9, 5, 0, 'Pictures', '["content","own:photography"]', 'include', 'request', 3, 'term', 'full', 'bill', 1, 0, 0, 'none', 0, 0, 0, 0)`,
  )
  migrate(db)
  expect(listOwnServices(db, 'EUR')).toEqual([])
  const form = {
    serviceId: null,
    name: 'Photography',
    phrases: { en: ['photo session'], id: [], da: [], hu: [] },
    price: 12_000,
    currency: 'EUR',
    basis: 'fixed' as const,
    leadDays: 5,
  }
  const serviceId = writeOwnService(db, form, 2)
  expect(listOwnServices(db, 'HUF')).toEqual([
    {
      serviceId,
      key: 'own:photography',
      name: 'Photography',
      isRemoved: false,
      form: { ...form, serviceId },
      agreements: 1,
    },
  ])
  expect(db.one('SELECT services FROM entitlement WHERE id = 9')).toEqual({
    services: '["content","own:photography"]',
  })
  db.close()
})
