// In the smallest window the list hides the case: what a key opens is seen all the same.

import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pressKeys } from './harness/keyboard.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
let page: Page

beforeAll(async () => {
  remit = await startRemit({ size: { width: 960, height: 640 } })
  page = remit.page
  await page.getByRole('button', { name: 'Skip all' }).click()
  await addMention(page, {
    name: 'Dewi',
    text: 'Could you change the opening hours, please?',
  })
  await page.getByTestId('inbox-row').waitFor()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

/** Back at the list, with the case chosen in it and nothing open. */
async function atTheList(): Promise<void> {
  // A menu, the panel and the case are each one step.
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('Escape')
  await page.getByTestId('inbox-row').waitFor()
  await page.keyboard.press('k')
  expect(await page.locator('.case-pane').isVisible()).toBe(false)
}

it('a source whose adding is undone while it is open leaves the list, not an empty pane', async () => {
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await call(page, 'source.add', {
    address: 'http://127.0.0.1:59999/feed',
    title: 'Comments of the shop',
    kind: 'comments',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  })
  await page.getByTestId('source-row').filter({ hasText: 'Comments of the shop' }).click()
  await page.getByTestId('source-rules').waitFor()
  await call(page, 'undo.take', { undoId: null })
  await page.getByTestId('source-row').filter({ hasText: 'Phone' }).waitFor()
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await page.getByTestId('inbox-row').waitFor()
})

it('a screen that is asked for where it is shown gives its list, and is left as it was by a double-click', async () => {
  const list = page.locator('.column').getByRole('button', { name: 'Add client' }).first()
  const packages = page.locator('.pane h1', { hasText: 'Packages' })
  await pressKeys(page, ['g', 'p'])
  await packages.waitFor()
  await list.waitFor({ state: 'hidden' })
  await pressKeys(page, ['g', 'c'])
  await list.waitFor()
  await pressKeys(page, ['g', 'p', 'g', 'i', 'g', 'c'])
  await packages.waitFor()
  const place = page.locator('.rail').getByRole('button', { name: 'Clients' })
  await page.locator('.rail').getByRole('button', { name: 'Inbox' }).click()
  await place.dblclick()
  await packages.waitFor()
  await place.click()
  await list.waitFor()
  await pressKeys(page, ['g', 'i'])
  await page.getByTestId('inbox-row').waitFor()
})

it('the tour brings into sight what it points to', async () => {
  await page.getByTestId('inbox-row').click()
  await page.locator('.case-pane').waitFor()
  await page.getByRole('button', { name: 'Take the short tour' }).click()
  const toured = page.locator('[data-toured]')
  for (const place of ['list', 'case-pane', 'verdict-strip', 'rail', 'find']) {
    await expect.poll(() => toured.getAttribute('class')).toContain(place)
    await toured.waitFor({ state: 'visible' })
    await page.keyboard.press('Enter')
  }
  await page.locator('dialog').waitFor({ state: 'detached' })
  await page.getByTestId('inbox-row').waitFor()
})

describe('from the list in the smallest window', () => {
  it.each([
    ['s', 'the dialog that snoozes', 'dialog[open]'],
    ['d', 'the dialog that decides', 'dialog[open]'],
    ['c', 'the menu of clients', '.menu:popover-open [role^=menuitem]'],
    ['w', 'the reasons', '[data-testid=why]'],
    ['v', 'the scope', '[data-testid=verdict]'],
  ])('%s shows %s', async (key, _, shown) => {
    await page.keyboard.press('j')
    await atTheList()
    await page.keyboard.press(key)
    await page.locator(shown).first().waitFor({ state: 'visible' })
  })

  it('Escape leaves the reply that Tab led to from the panel, which lies over the case no longer', async () => {
    await atTheList()
    await page.keyboard.press('v')
    await page.getByTestId('scope-panel').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Shift+Tab')
    const has = () => page.evaluate(() => document.activeElement?.tagName)
    await expect.poll(has).toBe('TEXTAREA')
    await page.keyboard.press('Escape')
    await expect.poll(has).not.toBe('TEXTAREA')
  })

  it('r takes what is typed next as the reply', async () => {
    await atTheList()
    await page.keyboard.press('r')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('ends early')
    expect(await page.locator('.composer textarea').inputValue()).toBe('ends early')
  })
})

it('a dialog that is longer than the window begins at its beginning, and nothing shows below its foot', async () => {
  await atTheList()
  await page.keyboard.press('F1')
  const dialog = page.locator('dialog:modal')
  await dialog.locator('.foot').waitFor()
  const seen = await dialog.evaluate((element) => ({
    isLonger: element.scrollHeight > element.clientHeight,
    scrolledPx: element.scrollTop,
    belowFootPx: Math.round(
      element.getBoundingClientRect().bottom -
        element.clientTop -
        (element.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0),
    ),
  }))
  expect(seen).toEqual({ isLonger: true, scrolledPx: 0, belowFootPx: 0 })
})
