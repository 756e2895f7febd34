// Presses keys in the real program faster than it can draw or answer: each does what it would do had one waited for it.
import Database from 'better-sqlite3'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { databasePath } from '../../src/main/store/file/open.ts'
import { currentCase, currentRow, walkTo } from './harness/case-list.ts'
import { hurry, pressKeys } from './harness/keyboard.ts'
import { call, dropFolders, type Remit, startSample, tell } from './remit.ts'

let remit: Remit
let page: Page
beforeAll(async () => {
  remit = await startSample()
  page = remit.page
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const rows = async (shelf: 'open' | 'snoozed' = 'open') =>
  (await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf, offset: 0, limit: 100 })).rows
const ids = async (shelf: 'open' | 'snoozed' = 'open') => (await rows(shelf)).map(({ caseId }) => caseId)
const scrolled = () => page.locator('.cases').evaluate((list) => list.scrollTop)
const shownAgain = (caseIds: readonly number[]) =>
  expect
    .poll(() =>
      page
        .locator('[data-testid=inbox-row]')
        .evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-case')))),
    )
    .toEqual(expect.arrayContaining([...caseIds]))
/** What the program is told comes another way than keys, and may overtake those that are not in the page yet. */
const arrived = () => page.keyboard.press('Shift')

it('puts off one case after the other, and takes both back', async () => {
  const [open, snoozed] = [await ids(), await ids('snoozed')]
  await hurry(remit.app, ['j', 's', 'Enter', 's', 'Enter'])
  await expect.poll(async () => (await ids('snoozed')).length).toBe(snoozed.length + 2)
  expect(await ids()).toEqual(open.slice(2))
  await expect.poll(() => currentCase(page)).toBe(open[2])
  await hurry(remit.app, ['z', 'z'])
  await expect.poll(() => ids()).toEqual(open)
  await shownAgain(open.slice(0, 2))
})

it('does what a menu asks for after the keys that were pressed before it', async () => {
  const open = await ids()
  await hurry(remit.app, ['j', 's', 'Enter', 'z'])
  await arrived()
  await tell(remit.app, { name: 'command', id: 'keys' })
  await page.locator('.key-sheet').waitFor()
  await expect.poll(() => ids()).toEqual(open)
  await pressKeys(page, ['Escape'])
  await page.locator('dialog').waitFor({ state: 'detached' })
})

it('does nothing to a case that was opened from elsewhere after the key was pressed', async () => {
  // A case that is open for a moment is no longer new.
  const statuses = async () =>
    (await rows()).map(({ caseId, status }) => [caseId, status === 'new' ? 'triaged' : status])
  const before = await statuses()
  const chosen = await currentCase(page)
  // None of those that are put off one after the other.
  const at = before.findIndex(([caseId]) => caseId === chosen) + 6
  const called = Number(before[at]?.[0])
  await hurry(remit.app, ['s', 'Enter', 's', 'Enter', 's', 'Enter', 'a'])
  await arrived()
  await tell(remit.app, { name: 'openCase', caseId: called, shelf: 'open' })
  await expect.poll(() => currentCase(page)).toBe(called)
  expect(await statuses()).toContainEqual(before[at])
  for (let now = await statuses(); now.join() !== before.join(); now = await statuses()) {
    await pressKeys(page, ['z'])
    await expect.poll(async () => (await statuses()).join()).not.toBe(now.join())
  }
  await walkTo(page, Number(before[0]?.[0]))
})

it('types into the reply what is typed after r, and does nothing to the case by it', async () => {
  const before = await rows()
  await hurry(remit.app, [
    'k',
    'k',
    'j',
    'r',
    ...'hello there',
    'Escape',
    'j',
    'n',
    ...'a b c',
    'Backspace',
    'd',
  ])
  await expect.poll(() => page.locator('.composer textarea').inputValue()).toBe('a b d')
  await pressKeys(page, ['Control+a', 'Backspace', 'Escape', 'k', 'r'])
  await expect.poll(() => page.locator('.composer textarea').inputValue()).toBe('hello there')
  await pressKeys(page, ['Control+a', 'Backspace', 'Escape'])
  expect((await rows()).map(({ caseId, kind }) => [caseId, kind])).toEqual(
    before.map(({ caseId, kind }) => [caseId, kind]),
  )
})

it('opens a dialog again that was left a moment before', async () => {
  await hurry(remit.app, ['s', 'Escape', 's', ...'mon'])
  await expect.poll(() => page.locator('dialog:modal input').inputValue()).toBe('mon')
  await pressKeys(page, ['Escape'])
  await page.locator('dialog').waitFor({ state: 'detached' })
})

it('runs what was entered in the palette, and types what follows into what that opens', async () => {
  await hurry(remit.app, ['Control+k', ...'snoo', 'Enter', ...'mon'])
  await expect.poll(() => page.locator('dialog.choose:modal input').inputValue()).toBe('mon')
  await pressKeys(page, ['Escape'])
  await page.locator('dialog').waitFor({ state: 'detached' })
})

it('walks through the day before its lines are there', async () => {
  await hurry(remit.app, ['g', 'y', 'j', 'j'])
  await expect
    .poll(() =>
      page
        .locator('.day-line')
        .nth(1)
        .evaluate((line) => line === document.activeElement),
    )
    .toBe(true)
  await pressKeys(page, ['g', 'i'])
  await currentRow(page).waitFor()
})

it('presses the button that has the focus, also while something else is on its way', async () => {
  const clients = page.getByRole('navigation').getByRole('button', { name: /^Clients/ })
  await clients.focus()
  await hurry(remit.app, ['g', 'v', 'Enter'])
  await page.getByTestId('client-row').first().waitFor()
  await pressKeys(page, ['g', 'i'])
  await currentRow(page).waitFor()
})

it('goes on from where an answered case stood, and the list stays where it is', async () => {
  const [first, second, third] = await ids()
  await pressKeys(page, ['k', 'k', 'k'])
  await expect.poll(() => currentCase(page)).toBe(first)
  await expect.poll(scrolled).toBe(0)
  await hurry(remit.app, ['r', ...'It is repaired.', 'Control+Enter', 'j'])
  await expect.poll(() => currentCase(page)).toBe(second)
  // What moves the list comes with the rows of after the answer.
  await expect.poll(async () => (await rows())[0]?.caseId).toBe(second)
  await shownAgain([second ?? 0, third ?? 0])
  expect(await scrolled()).toBe(0)
})

it('finds what is entered before anything of it is listed, and does not look in the quiet place instead', async () => {
  await hurry(remit.app, ['/', ...'promo tanggal kembar', 'Enter'])
  await page.locator('.case-pane').getByText('promo', { exact: false }).first().waitFor()
  await page.locator('dialog').waitFor({ state: 'detached' })
})

it('asks for the statements of the month before the month is there', async () => {
  await hurry(remit.app, ['g', 'm', 'Control+k', ...'issue statements', 'Enter'])
  await page.getByRole('button', { name: /^Choose folder and save/ }).waitFor()
  await pressKeys(page, ['Escape'])
  await page.locator('dialog').waitFor({ state: 'detached' })
})

it('drafts a quote, issues it, marks it as sent, and takes each step that follows', async () => {
  await hurry(remit.app, ['Control+k', ...'versi php', 'Enter', 'q', 'Control+Enter', 'f', 'f'])
  await page.getByRole('dialog', { name: 'Accepted' }).getByLabel('Who').fill('Putu Maheswari')
  await hurry(remit.app, ['Enter', 'f'])
  await page.getByRole('dialog', { name: 'Work begins' }).waitFor()
  await pressKeys(page, ['Escape'])
  await page.locator('dialog').waitFor({ state: 'detached' })
  const { rows: quotes } = await call<Output<'quote.list'>>(page, 'quote.list', {})
  expect(quotes.map(({ state }) => state)).toEqual(['accepted'])
})

// Windows knows no way to let a program stand still.
it.skipIf(process.platform === 'win32')(
  'says that what was pressed was not done where nothing answered for long',
  async () => {
    const chosen = (await rows()).find(({ kind }) => kind !== 'complaint')?.caseId ?? 0
    await walkTo(page, chosen)
    await pressKeys(page, ['x'])
    await page.locator('.batch-bar').waitFor()
    const writing = new Database(databasePath(remit.dataDir))
    writing.exec('BEGIN IMMEDIATE')
    await pressKeys(page, ['e', 's'])
    // Longer than a key is kept, while the answer is neither given nor refused.
    const program = remit.app.process()
    program.kill('SIGSTOP')
    await new Promise((resolve) => setTimeout(resolve, 6000))
    program.kill('SIGCONT')
    writing.exec('ROLLBACK')
    writing.close()
    await page.getByText('Remit was busy. What you pressed meanwhile was not done.').waitFor()
    await expect.poll(async () => (await ids()).includes(chosen)).toBe(false)
    expect(await page.locator('dialog:modal').count()).toBe(0)
  },
)
