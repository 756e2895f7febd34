// Checks that a database of before keeps everything when the search is added, and that its words become findable.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { find } from '../../../../src/main/desk/search/find.ts'
import { indexTexts } from '../../../../src/main/desk/search/index-texts.ts'
import { addCase, addMessage, changeCase } from '../../../../src/main/store/cases/cases.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { searching } from '../../../../src/main/store/migrations/0006-search.ts'
import { migrations } from '../../../../src/main/store/migrations/index.ts'
import { addSource } from '../../../../src/main/store/sources/sources.ts'
import { forumSource } from '../forum-source.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-migration-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const newCase = (sourceId: number) => ({
  no: 1,
  title: 'Ærø færge',
  kind: 'question' as const,
  source_id: sourceId,
  thread_key: 'one',
  author_name: 'Åse',
  author_email: null,
  author_uri: null,
  client_id: null,
  client_via: null,
  client_value: null,
  contact_id: null,
  service: '{"key":"none","confidence":0,"words":[],"byOwner":false}',
  cause: '{"key":"unknown","words":[],"byOwner":false}',
  received_at: 1,
  due_at: 1,
  created_at: 1,
})

it('keeps cases and messages, indexes them when asked, and follows a changed title', () => {
  const db = connect(join(dir, 'remit.db'))
  migrate(db, migrations.indexOf(searching))
  const sourceId = addSource(db, forumSource(), 1)
  const caseId = addCase(db, newCase(sourceId))
  addMessage(db, {
    caseId,
    itemId: null,
    direction: 'in',
    author: 'Åse',
    text: 'Hvornår sejler den?',
    atMs: 1,
  })
  migrate(db)
  const nos = (text: string) => find(db, text, 2, 5).cases.map(({ no }) => no)
  changeCase(db, caseId, { title: 'Ærø færgen' })
  expect([nos('sejler'), nos('aero faergen')]).toEqual([[1], []])
  while (indexTexts(db));
  const found = [nos('aero faergen'), nos('aase'), find(db, 'sejlr', 2, 5).corrected]
  changeCase(db, caseId, { title: 'Færgen til Samsø' })
  expect([found, nos('ærø'), nos('samso')]).toEqual([[[1], [1], 'sejler'], [], [1]])
  db.run("INSERT INTO case_text (case_text, rank) VALUES ('integrity-check', 0)")
  db.run("INSERT INTO search_gram (search_gram, rank) VALUES ('integrity-check', 1)")
  expect(db.pragma('integrity_check')).toBe('ok')
  db.close()
})
