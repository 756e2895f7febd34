// Checks that the first window is answered as the whole desk would answer it, and that all else is left to the desk.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { firstAnswer } from '../../../src/main/desk/first-answers.ts'
import { type Workspace, workspaceOf } from '../../../src/main/desk/workspace.ts'
import { commentFeed, openTestDesk, sourceInput, type TestDesk } from './workspace.ts'

const now = Date.UTC(2026, 10, 21, 5)
let test: TestDesk
let workspace: Workspace
beforeEach(async () => {
  test = openTestDesk(now)
  const { sourceId } = await test.call('source.add', sourceInput)
  await test.ingest(
    sourceId,
    commentFeed([{ guid: 'g1', author: 'Ann', text: 'Please change the photo on the first page.' }]),
  )
  workspace = workspaceOf(test.dataDir, now)
})
afterEach(() => {
  workspace.db?.close()
  test.end()
})

describe('the first answers', () => {
  it.each([
    ['desk.state', {}],
    ['inbox.page', { shelf: 'open', offset: 0, limit: 120 }],
    ['inbox.due', {}],
    ['service.list', {}],
  ] as const)('are those of the desk: %s', async (name, input) => {
    expect(firstAnswer(workspace, { name, input }, now)).toEqual(await test.answer(name, input))
  })

  it.each([
    ['a method they do not know', { name: 'client.list', input: {} }],
    ['a write', { name: 'source.check', input: { sourceId: null } }],
    ['a name that every object has', { name: 'constructor', input: {} }],
    ['an input that does not fit', { name: 'inbox.page', input: { shelf: 'open' } }],
  ])('leave to the desk %s', (_, call) => {
    expect(firstAnswer(workspace, call, now)).toBeNull()
  })

  it('leave everything to the desk where the database cannot be read', () => {
    const closed: Workspace = {
      opening: { open: false, reason: 'newer', fileVersion: 9, appVersion: 1 },
      db: null,
    }
    expect(firstAnswer(closed, { name: 'desk.state', input: {} }, now)).toBeNull()
  })
})
