// Checks that clients, contacts and cases of before keep everything when roles, stages and promises are added.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readClient, removedContactsOf } from '../../../../src/main/store/clients/clients.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { paperwork } from '../../../../src/main/store/migrations/0007-paperwork.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import { contactForm } from '../../desk/workspace.ts'

it('keeps clients and contacts as they were, with nothing claimed that was not known', () => {
  const dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(paperwork))
  db.run(
    `INSERT INTO client (name, kind, language, currency, zone, notes, created_at)
     VALUES ('Toko Sari', 'company', 'id', 'IDR', 'Asia/Jakarta', 'Note', 1)`,
  )
  db.run("INSERT INTO contact (client_id, name, email, responsible) VALUES (1, 'Sari', 's@x.example', 1)")
  db.run("INSERT INTO contact (client_id, name, removed_at) VALUES (1, 'Budi', 5)")
  migrate(db)
  expect([readClient(db, 1)?.form, removedContactsOf(db, 1), db.pragma('integrity_check')]).toEqual([
    {
      clientId: 1,
      name: 'Toko Sari',
      kind: 'company',
      language: 'id',
      currency: 'IDR',
      zone: 'Asia/Jakarta',
      address: '',
      notes: 'Note',
      stage: null,
      taxId: '',
      contacts: [contactForm({ contactId: 1, name: 'Sari', email: 's@x.example', responsible: true })],
      identities: [],
    },
    [{ name: 'Budi', email: '' }],
    'ok',
  ])
  db.close()
  rmSync(dir, { recursive: true, force: true })
})
