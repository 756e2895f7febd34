// Says which case is chosen in the inbox, and walks to another as somebody does who looks before each key.
import type { Locator, Page } from 'playwright'
import { expect } from 'vitest'
import type { Output } from '../../../src/contract/methods.ts'
import { call } from '../remit.ts'
import { pressKeys } from './keyboard.ts'
import { stillFor } from './still.ts'

/** The case that is open beside the list. */
export const paneOf = (page: Page, caseId: number): Locator =>
  page.locator(`.case-pane[data-case="${caseId}"]`)

export const currentRow = (page: Page): Locator => page.locator('[data-testid=inbox-row][data-current]')

/** The case that is chosen, if any is in sight. */
export const currentCase = async (page: Page): Promise<number | null> => {
  const ids = await currentRow(page).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case')))
  return ids[0] ? Number(ids[0]) : null
}

/** Presses a key that chooses another case, and waits until that is chosen: on a busy machine it takes longer than the next key. */
export async function chooseBy(page: Page, key: 'j' | 'k'): Promise<void> {
  const before = await currentCase(page)
  await pressKeys(page, [key])
  await expect
    .poll(async () => {
      const now = await currentCase(page)
      return now !== null && now !== before
    })
    .toBe(true)
}

/** Goes to an open case, from wherever the list stands, and waits until it is open beside it. */
export async function walkTo(page: Page, caseId: number): Promise<void> {
  await pressKeys(page, ['g', 'i', 'g', 'g'])
  await page.getByTestId('inbox-row').first().waitFor()
  const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 100,
  })
  const placeOf = (id: number | null): number => rows.findIndex((row) => row.caseId === id)
  expect(placeOf(caseId), 'its place in the inbox').toBeGreaterThanOrEqual(0)
  // Keys pressed before this may still take effect: what a step was meant for is looked at again before the next one.
  const arrived = async (): Promise<number | null> => {
    const now = await currentCase(page)
    if (now !== caseId) await pressKeys(page, [placeOf(now) < placeOf(caseId) ? 'j' : 'k'])
    await stillFor(page, 100)
    return currentCase(page)
  }
  await expect.poll(arrived, { timeout: 60_000, interval: 0 }).toBe(caseId)
  await paneOf(page, caseId).waitFor()
}
