// Deals with several cases, undo and snooze words in the real program by keyboard alone, and checks that no mouse was used.

import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { chooseBy, currentCase, currentRow, paneOf } from './harness/case-list.ts'
import { pressKeys } from './harness/keyboard.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startSample } from './remit.ts'

let remit: Remit
let page: Page
beforeAll(async () => {
  remit = await startSample()
  page = remit.page
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { mouseSeen: seen })
    for (const name of ['mousedown', 'pointerdown', 'touchstart'])
      window.addEventListener(name, () => seen.push(name), true)
  })
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

const press = (...keys: string[]): Promise<void> => pressKeys(page, keys)
const total = async (shelf: 'open' | 'snoozed' | 'done'): Promise<number> =>
  (await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf, offset: 0, limit: 1 })).total

describe('by keyboard alone', () => {
  it('starts with the sample, settled', async () => {
    await expect.poll(() => total('snoozed'), { timeout: 30_000 }).toBeGreaterThan(0)
  })

  it('picks cases with x and Shift, snoozes them by words as one command, and takes that back', async () => {
    const before = [await total('open'), await total('snoozed')]
    await press('g', 'i', 'j')
    await currentRow(page).waitFor()
    const open = await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'open', offset: 0, limit: 4 })
    await press('x')
    await page.locator('.batch-bar').waitFor()
    await press('Shift+j')
    await expect.poll(() => page.locator('.row.picked').count()).toBe(2)
    await press('s')
    await page.locator('dialog input').waitFor()
    await page.keyboard.type('fredag kl. 9')
    await page.getByTestId('choice').first().waitFor()
    await press('Enter')
    await expect.poll(() => total('snoozed')).toBe((before[1] ?? 0) + 2)
    await expect.poll(() => currentCase(page)).toBe(open.rows[2]?.caseId)
    await press('z')
    await expect.poll(async () => [await total('open'), await total('snoozed')]).toEqual(before)
  })

  it('keeps a key for the case that is chosen, however soon it comes, and from the one still in sight', async () => {
    const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 6,
    })
    const kindOf = async (caseId: number) =>
      (await call<Output<'case.get'>>(page, 'case.get', { caseId })).kind
    const seen = Number(await currentRow(page).getAttribute('data-case'))
    const at = rows.findIndex(({ caseId }) => caseId === seen)
    const chosen = rows[at < 3 ? at + 3 : 0]?.caseId ?? 0
    const before = [await kindOf(seen), await kindOf(chosen)]
    const [key, kind] = before.includes('question') ? ['2', 'request'] : ['3', 'question']
    await paneOf(page, seen).waitFor()
    // As fast as keys can come: of a case that is no neighbour nothing is on hand, so that it is still to be asked for.
    await page.evaluate(
      async ([caseId, pressed]) => {
        const row = document.querySelector(`[data-testid=inbox-row][data-case="${caseId}"]`)
        if (row instanceof HTMLElement) row.click()
        await new Promise((next) => setTimeout(next))
        window.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }))
      },
      [chosen, key] as const,
    )
    await expect.poll(() => kindOf(chosen)).toBe(kind)
    expect([chosen === seen, await kindOf(seen)]).toEqual([false, before[0]])
    await press('z')
    await expect.poll(() => kindOf(chosen)).toBe(before[1])
  })

  it('walks the list, writes a note, and opens what was done', async () => {
    await press('Escape', 'g', 'g', 'g', 'i')
    await chooseBy(page, 'j')
    await press('n')
    await page.keyboard.type('Called back.')
    await press('Control+Enter')
    await press('Escape', 'Shift+z')
    const history = page.locator('.undo-history')
    await history.waitFor()
    await expect.poll(() => history.locator('li').count()).toBeGreaterThan(0)
    await history.getByRole('button', { name: 'Undo' }).first().and(page.locator(':focus')).waitFor()
    await press('Escape')
    await history.waitFor({ state: 'detached' })
  })

  it('enters minutes of work with one key, also where the panel is folded away', async () => {
    await press('g', 'i')
    await currentRow(page).waitFor()
    const caseId = Number(await currentRow(page).getAttribute('data-case'))
    const minutes = async () => (await call<Output<'case.get'>>(page, 'case.get', { caseId })).minutes
    for (const [width, typed] of [
      [1440, '45'],
      [1000, '30'],
    ] as const) {
      await remit.app.evaluate(
        ({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setContentSize(to, 800),
        width,
      )
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width)
      await press('Enter')
      await page.getByTestId('estimate').waitFor({ state: 'attached' })
      await press('Shift+e')
      await expect.poll(() => page.locator('[data-testid=estimate] input:focus').count()).toBe(1)
      await press('Control+a')
      await page.keyboard.type(typed)
      await press('Enter')
      await expect.poll(minutes).toBe(Number(typed))
      await expect.poll(() => page.locator('[data-testid=estimate] input:focus').count()).toBe(1)
      await press('Escape', 'Escape')
    }
  })

  it('puts on the clipboard what the contract says, and a reply that is kept with the case', async () => {
    const clipboard = () => remit.app.evaluate((electron) => electron.clipboard.readText())
    await remit.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.setContentSize(1440, 800),
    )
    await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1440)
    await press('g', 'i')
    const copy = page.getByRole('button', { name: 'Copy for the client' })
    for (let step = 0; step < 10 && !(await copy.isVisible()); step += 1) {
      await chooseBy(page, 'j')
      await paneOf(page, Number(await currentRow(page).getAttribute('data-case'))).waitFor()
    }
    await copy.focus()
    await press('Enter')
    await expect.poll(clipboard).toMatch(/\S+ \S+/)
    await press('r')
    await page.keyboard.type('Sudah kami kerjakan.')
    await page.getByRole('button', { name: /^Copy and/ }).focus()
    await press('Enter')
    await expect.poll(clipboard).toBe('Sudah kami kerjakan.')
  })

  it('goes through today and the week, and ends with that being all', async () => {
    await press('g', 'y')
    await page.locator('.day-page').waitFor()
    await press('j', 'j')
    await expect.poll(() => page.locator('.day-line:focus').count()).toBe(1)
    expect(await page.locator('.day-page footer').textContent()).toContain('That is all.')
    await press('g', 'v')
    await page.locator('.day-page .finish').waitFor()
    // On a Monday the sample's own came the week before.
    for (let n = 1; n <= 9; n += 1)
      await addMention(page, {
        name: `Caller ${n}`,
        text: `Could you change the opening hours of shop ${n}, please?`,
      })
    const { lists } = await call<Output<'day.review'>>(page, 'day.review', { weeksAgo: 0 })
    const came = page.getByTestId('list-came')
    const lines = came.locator('.day-line')
    const more = (lists.find(({ kind }) => kind === 'came')?.total ?? 0) - 7
    expect(more).toBeGreaterThan(1)
    await came.getByText(`${more} more`, { exact: true }).waitFor()
    for (let line = 0; line < 8; line += 1) await press('j')
    await page.locator(':focus', { hasText: `${more} more` }).waitFor()
    await press('Enter')
    await expect.poll(() => lines.count()).toBe(7 + more)
    await lines.nth(7).and(page.locator(':focus')).waitFor()
    for (let list = 0; list < 7; list += 1) await press('Shift+j')
    await press('Enter')
    await page.locator('[data-testid=list-late], [data-testid=list-due], .day-page .empty').first().waitFor()
    const { reviewedAtMs } = await call<Output<'day.review'>>(page, 'day.review', { weeksAgo: 0 })
    expect(reviewedAtMs).not.toBeNull()
  })

  it('sends no mouse event at all', async () => {
    const seen = await page.evaluate(() => (globalThis as unknown as { mouseSeen: string[] }).mouseSeen)
    expect(seen).toEqual([])
  })
})
