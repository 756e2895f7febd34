// Checks which case follows those that leave their list when the rows on hand hold none that stays.
import { expect, test, vi } from 'vitest'

const listed = vi.hoisted(() => ({ ids: [] as number[] }))

vi.mock('../../../src/renderer/program/ask.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  ask: async (name: string, input: { caseId: number; offset: number; limit: number }) =>
    name === 'inbox.place'
      ? { offset: listed.ids.indexOf(input.caseId) }
      : {
          rows: listed.ids.slice(input.offset, input.offset + input.limit).map((caseId) => ({ caseId })),
          total: listed.ids.length,
        },
}))

const { successorOf } = await import('../../../src/renderer/inbox/known-rows.ts')
const { noteLeaving } = await import('../../../src/renderer/inbox/leaving.ts')

test('is the next one that stays, however many leave with it; above, where none stays below', async () => {
  listed.ids = Array.from({ length: 900 }, (_, at) => at + 1)
  const stretch = (from: number, until: number) => listed.ids.slice(from - 1, until)
  noteLeaving('open', ...stretch(300, 700))
  expect(await successorOf('open', 310)).toBe(701)
  noteLeaving('open', ...stretch(701, 900))
  expect(await successorOf('open', 310)).toBe(299)
  noteLeaving('open', ...stretch(1, 299))
  expect(await successorOf('open', 310)).toBe(null)
})
