// Checks that a database of the second version keeps every identity, in its order and with its contact, when threads are added.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addIdentity, allIdentities, readClient } from '../../../../src/main/store/clients/clients.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

function databaseOfSecondVersion() {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, 2)
  db.run(
    `INSERT INTO client (id, name, kind, language, currency, zone, created_at)
     VALUES (4, 'Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', 1)`,
  )
  db.run("INSERT INTO contact (id, client_id, name) VALUES (9, 4, 'Sari')")
  db.exec(`INSERT INTO identity (id, client_id, contact_id, kind, value, folded, origin, created_at) VALUES
    (2, 4, NULL, 'domain', 'tokosari.example', 'tokosari.example', 'manual', 5),
    (3, 4, 9, 'email', 'Sari@tokosari.example', 'sari@tokosari.example', 'learned', 6),
    (7, 4, NULL, 'handle', '@sari', '@sari', 'manual', 7)`)
  return db
}

it('keeps every identity with its contact and origin', () => {
  const db = databaseOfSecondVersion()
  const before = db.all('SELECT * FROM identity ORDER BY id')
  migrate(db, 3)
  expect(db.all('SELECT * FROM identity ORDER BY id')).toEqual(before)
  expect(allIdentities(db)).toEqual(
    expect.arrayContaining([
      {
        clientId: 4,
        contactId: 9,
        kind: 'email',
        value: 'Sari@tokosari.example',
        origin: 'learned',
      },
    ]),
  )
  expect(readClient(db, 4)?.form.identities).toEqual([
    { kind: 'domain', value: 'tokosari.example' },
    { kind: 'handle', value: '@sari' },
  ])
  expect(db.all('PRAGMA foreign_key_check')).toEqual([])
  db.close()
})

it('still refuses the same identity twice, and takes a learned one over by hand', () => {
  const db = databaseOfSecondVersion()
  migrate(db, 3)
  const identity = { kind: 'domain' as const, value: 'TokoSari.example' }
  expect(addIdentity(db, 4, identity, 'learned', 8)).toBe(false)
  expect(addIdentity(db, 4, { kind: 'email', value: 'sari@tokosari.example' }, 'manual', 8)).toBe(true)
  expect(db.all('SELECT count(*) AS n FROM identity')).toEqual([{ n: 3 }])
  db.close()
})
