// Takes changes of the settings back one by one through the real desk: each undo puts back what it changed, and nothing else.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openTestDesk, type TestDesk } from '../workspace.ts'

let test: TestDesk
beforeEach(() => {
  test = openTestDesk(Date.UTC(2026, 10, 21, 5))
})
afterEach(() => test.end())

const settings = async () => (await test.call('desk.state', {})).settings

it('takes an older change back and leaves a newer one alone', async () => {
  await test.call('settings.save', { ...(await settings()), theme: 'dark' })
  await test.call('settings.save', { ...(await settings()), density: 'compact' })
  const { entries } = await test.call('undo.list', {})
  const oldest = entries.toSorted((a, b) => a.undoId - b.undoId)[0]
  await test.call('undo.take', { undoId: oldest?.undoId ?? null })
  expect(await settings()).toMatchObject({ theme: 'system', density: 'compact' })
})

it('takes the newest change back when none is named', async () => {
  await test.call('settings.save', { ...(await settings()), density: 'compact' })
  await test.call('undo.take', { undoId: null })
  expect((await settings()).density).toBe('comfortable')
})

it('has nothing to take back where nothing was changed', async () => {
  await test.call('settings.save', await settings())
  expect(await test.call('undo.list', {})).toMatchObject({ entries: [] })
})
