// Presses twice in the real program what acts on the case that is open: it is done once, for the case it was meant for.
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { paneOf, walkTo } from './harness/case-list.ts'
import { hurry, pressKeys } from './harness/keyboard.ts'
import { call, dropFolders, type Remit, startSample } from './remit.ts'

let remit: Remit
let page: Page
let open: readonly number[]

beforeAll(async () => {
  remit = await startSample()
  page = remit.page
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const ids = async (): Promise<readonly number[]> => {
  const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 100,
  })
  return rows.map(({ caseId }) => caseId)
}

/** Neither it nor the next is a public complaint, which asks first how it was put right. */
let chosen: number

beforeEach(async () => {
  const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
    shelf: 'open',
    offset: 0,
    limit: 100,
  })
  open = rows.map(({ caseId }) => caseId)
  const at = rows.findIndex(
    ({ kind }, index) => kind !== 'complaint' && rows[index + 1]?.kind !== 'complaint',
  )
  chosen = rows[at]?.caseId ?? 0
  await walkTo(page, chosen)
})

afterEach(async () => {
  await page.keyboard.press('Escape')
  for (let tries = 0; tries < 12 && (await ids()).length < open.length; tries += 1)
    await call(page, 'undo.take', { undoId: null })
  expect(await ids()).toEqual(open)
})

/** What was chosen is dealt with, and nothing else after as long as a second act takes. */
async function expectOnlyChosenGone(): Promise<void> {
  await expect.poll(ids).not.toContain(chosen)
  await page.waitForTimeout(700)
  expect(await ids()).toEqual(open.filter((caseId) => caseId !== chosen))
}

const done = () => page.locator('.case-actions').getByRole('button', { name: /^Done/ })

it('closes one case by a double click', async () => {
  await done().dblclick()
  await expectOnlyChosenGone()
})

it('closes one case by a double click whose second half finds the next case drawn', async () => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await done().boundingBox()) ?? {}
  await page.mouse.move(x + width / 2, y + height / 2)
  for (const clickCount of [1, 2]) {
    await page.mouse.down({ clickCount })
    await page.mouse.up({ clickCount })
    await paneOf(page, chosen).waitFor({ state: 'detached' })
    await page.waitForTimeout(100)
  }
  await expectOnlyChosenGone()
})

it('closes one case by Enter pressed twice on its button', async () => {
  await done().focus()
  await hurry(remit.app, ['Enter', 'Enter'])
  await expectOnlyChosenGone()
})

it('closes one case by Enter pressed again when the next case is there', async () => {
  await done().focus()
  await pressKeys(page, ['Enter'])
  await paneOf(page, chosen).waitFor({ state: 'detached' })
  await page.waitForTimeout(150)
  await pressKeys(page, ['Enter'])
  await expectOnlyChosenGone()
})

it('closes one case by a key that is held down', async () => {
  // The keyboard of the tests says of each after the first that the key is still down.
  for (let press = 0; press < 10; press += 1) await page.keyboard.down('e')
  await page.keyboard.up('e')
  await expectOnlyChosenGone()
})

it('puts off one case by a double click on a time', async () => {
  await pressKeys(page, ['s'])
  const dialog = page.locator('dialog:modal')
  await dialog.waitFor()
  await dialog.getByRole('option').first().dblclick()
  await expectOnlyChosenGone()
})
