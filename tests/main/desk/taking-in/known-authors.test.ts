// An author without a case of the source is told at once, and whoever has one, or gets one meanwhile, is looked up.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKnownAuthors } from '../../../../src/main/desk/taking-in/known-authors.ts'
import { connect } from '../../../../src/main/store/file/connect.ts'
import type { Db } from '../../../../src/main/store/file/db.ts'
import { migrate } from '../../../../src/main/store/file/migrate.ts'
import { commentFeed, openTestDesk, type Post, sourceInput } from '../workspace.ts'

const by = (authorName: string | null, authorEmail: string | null = null) => ({ authorName, authorEmail })

const readBefore = { id: 1, last_success_at: 1 }

describe('of a source with cases of Sam, and of somebody who gave an address', () => {
  let dir = ''
  let db: Db
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'remit-known-authors-'))
    db = connect(join(dir, 'remit.db'))
    migrate(db)
    db.exec(`INSERT INTO source (id, kind, title, title_given, address, interval_minutes, allow_private, muted, paused,
        opens_from, next_check_at, created_at)
      VALUES (1, 'forum', '', 1, 'http://a.example/', 60, 0, 0, 0, '2026-01-01', 1, 1),
        (11, 'forum', '', 1, 'http://b.example/', 60, 0, 0, 0, '2026-01-01', 1, 1);
      INSERT INTO case_file (id, no, title, kind, kind_by, status, shelf, side, source_id, thread_key, author_name, service,
        cause, received_at, due_at, created_at)
      VALUES (1, 1, '', 'question', 'remit', 'new', 'done', 'us', 1, '1|name:sam|a.example/t', '', '{}', '{}', 1, 1, 1),
        (2, 2, '', 'question', 'remit', 'new', 'open', 'us', 1, '1|email:x@a.example|t', '', '{}', '{}', 1, 1, 1),
        (3, 3, '', 'question', 'remit', 'new', 'open', 'us', 11, '11|name:eva|t', '', '{}', '{}', 1, 1, 1)`)
  })
  afterEach(() => {
    db.close()
    rmSync(dir, { recursive: true, force: true })
  })

  it.each([
    ['who has one', by('Sam'), true],
    ['who is known by an address', by('Somebody', 'X@a.example'), true],
    ['whose name begins like one', by('Samuel'), false],
    ['whose name is the beginning of one', by('Sa'), false],
    ['who has one of another source', by('Eva'), false],
    ['who is nobody', by(null), false],
    ['who was not asked for', by('Late'), true],
  ])('an author %s', (_, author, may) => {
    const asked = [by('Sam'), by('', 'x@a.example'), by('Samuel'), by('Sa'), by('Eva'), by(null)]
    expect(createKnownAuthors(db, readBefore, asked).mayHaveCase(author)).toBe(may)
  })

  it('learns of whoever is met', () => {
    const authors = createKnownAuthors(db, readBefore, [by('Kim'), by('Lou'), by('Max')])
    authors.meet(by('Kim'))
    expect([by('Kim'), by('Lou')].map(authors.mayHaveCase)).toEqual([true, false])
    authors.meetAnybody()
    expect([by('Lou'), by('Max'), by(null)].map(authors.mayHaveCase)).toEqual([true, true, false])
  })
})

it('two texts of a new author in one document of one thread make one case', async () => {
  const test = openTestDesk(Date.UTC(2026, 10, 21, 5))
  const { sourceId } = await test.call('source.add', sourceInput)
  const post = (guid: string, text: string, at: string): Post => ({
    guid,
    author: 'Sam Miller',
    text,
    at,
    link: `http://forum.example/mails/#${guid}`,
  })
  const posts = [
    post('a2', 'Still no mails today, please help, this is broken.', '2026-11-20T03:00:00Z'),
    post('a1', 'Our shop sends no order mails at all, it is broken.', '2026-11-20T01:00:00Z'),
  ]
  await test.ingest(sourceId, commentFeed(posts), 'e1')
  const { rows } = await test.call('inbox.page', { shelf: 'open', offset: 0, limit: 50 })
  expect(rows).toHaveLength(1)
  test.end()
})
