// Checks that messages are found as soon as they are committed, also those changed or rolled back on the way there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addMessage, reviseMessageOfItem } from '../../../../src/main/store/cases/cases.ts'
import { messagesSaying } from '../../../../src/main/store/cases/follow-ups.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { addSource } from '../../../../src/main/store/sources/sources.ts'
import { forumSource } from '../forum-source.ts'

let dir = ''
let db: Db
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-message-index-'))
  db = connect(join(dir, 'remit.db'))
  migrate(db)
  addSource(db, forumSource(), 1)
  db.exec(`INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name,
      service, cause, received_at, due_at, created_at)
    VALUES (1, 1, 'Slow', 'question', 'remit', 'new', 'open', 'us', 1, 'a', 'Sari', '{}', '{}', 1, 1, 1);
    INSERT INTO item (id, source_id, title, text, first_seen_at, content_hash) VALUES (1, 1, '', '', 1, '')`)
})
afterEach(() => {
  // What FTS5 itself holds to be sound: every message in the index once, with the words it has.
  db.run("INSERT INTO message_text (message_text, rank) VALUES ('integrity-check', 1)")
  db.close()
  rmSync(dir, { recursive: true, force: true })
})

const add = (text: string, itemId: number | null = null) =>
  addMessage(db, { caseId: 1, itemId, direction: 'in', author: '', text, atMs: 1 })

const found = (word: string) =>
  db
    .all<{ id: number }>('SELECT rowid AS id FROM message_text WHERE message_text MATCH ?', [word])
    .map(({ id }) => id)

it('finds what one transaction added, and what was added without one', () => {
  const [first, second] = db.transaction(() => [
    add('printer broken'),
    db.transaction(() => add('printer jam')),
  ])
  const third = add('printer again')
  expect([found('printer'), found('jam')]).toEqual([[first, second, third], [second]])
})

it('finds within the transaction the words that a later text of it quotes', () => {
  db.transaction(() => {
    const id = add('the shop sends no mails at all')
    expect(messagesSaying(db, ['sends', 'no', 'mails']).map(({ messageId }) => messageId)).toEqual([id])
    add('the shop sends mails again')
  })
  expect(found('shop')).toHaveLength(2)
})

it('knows only the last wording of a message that is changed in the transaction that added it', () => {
  db.transaction(() => {
    add('the first wording', 1)
    reviseMessageOfItem(db, 1, 'the second wording')
  })
  expect([found('first'), found('second').length]).toEqual([[], 1])
})

it('keeps in the index what was added before a part that asked it and was rolled back', () => {
  db.transaction(() => {
    add('printer broken')
    const asksAndFails = () => {
      messagesSaying(db, ['printer', 'broken'])
      throw new Error('given up')
    }
    expect(() => db.transaction(asksAndFails)).toThrow('given up')
  })
  expect(found('printer')).toHaveLength(1)
})

it('forgets what was rolled back, in part or whole, and indexes what comes after', () => {
  const fails = (text: string) => () => {
    db.transaction(() => {
      add(text)
      throw new Error('taken back')
    })
  }
  db.transaction(() => {
    expect(fails('lost within')).toThrow('taken back')
    add('kept beside')
  })
  expect(fails('lost wholly')).toThrow('taken back')
  db.transaction(() => add('kept later'))
  expect([found('lost'), found('kept').length]).toEqual([[], 2])
})
