// Checks in the real program that the focus is never lost: it goes back to what opened a layer, or to what is beside what went away.
import type { Page } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CommandId } from '../../src/renderer/keys/commands.ts'
import { currentCase } from './harness/case-list.ts'
import { pressKeys } from './harness/keyboard.ts'
import { dropFolders, type Remit, startSample, tell } from './remit.ts'

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

const press = (...keys: string[]): Promise<void> => pressKeys(page, keys)

/** What has the focus, in words a failed test can be read by. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement
    if (element === null || element === document.body) return 'nothing'
    return (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
  })
const focusIs = (words: string | RegExp) => expect.poll(focused).toMatch(words)

/** As the menu of the window does. */
const run = (id: CommandId): Promise<void> => tell(remit.app, { name: 'command', id })

const layer = () => page.locator('dialog[open], .menu:popover-open')
const closed = () => layer().waitFor({ state: 'detached' })

beforeEach(async () => {
  await press('Escape', 'Escape', 'g', 'i')
  if ((await currentCase(page)) === null) await press('j')
  await page.locator('.case-title').waitFor()
  // A line of the test before would be taken for that of this one.
  for (const shut of await page.locator('.toast .shut').all()) await shut.click()
  await page.getByRole('listbox', { name: 'Cases' }).focus()
})

describe('what lies over a screen gives the focus back to where it was', () => {
  const layers: readonly (readonly [string, CommandId])[] = [
    ['the palette', 'palette'],
    ['the sheet of keys', 'keys'],
    ['what was done', 'undo.history'],
    ['putting off', 'case.snooze'],
    ['merging', 'case.merge'],
    ['a new mention', 'mention.new'],
    ['the reach', 'go.reach'],
  ]
  it.each(layers)('%s, by Escape', async (_name, command) => {
    await run(command)
    await layer().first().waitFor()
    await expect.poll(focused).not.toBe('Cases')
    await press('Escape')
    await closed()
    await focusIs('Cases')
  })

  it.each(layers.slice(0, 3))(
    '%s, and gives way to a case that is opened from elsewhere',
    async (_name, command) => {
      const other = await page
        .locator('[data-testid=inbox-row]:not([data-current])')
        .first()
        .getAttribute('data-case')
      await run(command)
      await layer().first().waitFor()
      await tell(remit.app, { name: 'openCase', caseId: Number(other), shelf: 'open' })
      await closed()
      await expect.poll(() => currentCase(page)).toBe(Number(other))
      await focusIs('Cases')
    },
  )

  it('a dialog that is closed by its button', async () => {
    await run('keys')
    await layer().first().waitFor()
    await page.getByRole('button', { name: 'Close' }).focus()
    await press('Enter')
    await closed()
    await focusIs('Cases')
  })
})

describe('where something goes away, what is beside it has the focus', () => {
  it('is the next row after a case was dealt with in the list', async () => {
    const before = await currentCase(page)
    await press('s')
    await layer().first().waitFor()
    await press('Enter')
    await expect.poll(() => currentCase(page)).not.toBe(before)
    await focusIs('Cases')
  })

  it('is the next case after one was dealt with while it was read', async () => {
    await press('Enter')
    const before = await page.locator('.case-title').textContent()
    await focusIs(before ?? '')
    await press('s')
    await layer().first().waitFor()
    await press('Enter')
    await expect.poll(() => page.locator('.case-title').textContent()).not.toBe(before)
    await focusIs((await page.locator('.case-title').textContent()) ?? '')
  })

  it('is the list again after a reply was begun there and left', async () => {
    await press('r')
    await focusIs('Your reply')
    await press('Escape')
    await focusIs('Cases')
  })

  it('is what had it before, after Undo of the line at the foot was pressed', async () => {
    await run('case.await')
    await page.getByTestId('toast').waitFor()
    await page.getByTestId('toast').getByRole('button', { name: 'Undo' }).focus()
    await press('Enter')
    await focusIs('Cases')
  })

  it('is not covered by that line: it steps aside for the row the keys have come to', async () => {
    const covered = () =>
      page.evaluate(() => {
        const row = document.querySelector('[data-testid=inbox-row][data-current]')?.getBoundingClientRect()
        const line = document.querySelector('.toast')?.getBoundingClientRect()
        if (!row || !line) return 'nothing to see'
        return (
          row.top < line.bottom && line.top < row.bottom && row.left < line.right && line.left < row.right
        )
      })
    const place = () => page.locator('.toasts').first().getAttribute('data-at')
    await run('case.await')
    await page.getByTestId('toast').hover()
    const places = new Set<string | null>()
    for (let row = 0; row < 10; row += 1) {
      await press('j')
      await expect.poll(covered).toBe(false)
      places.add(await place())
    }
    expect([...places]).toContain('top')
    await run('undo')
  })

  it('is the client after the form of it was saved, and its button after a menu', async () => {
    await press('g', 'c')
    await page.getByTestId('client-row').first().focus()
    await press('Enter')
    const head = page.locator('.pane-head').first()
    await head.getByRole('button', { name: 'Edit' }).focus()
    await press('Enter')
    await page.locator('.pane form').waitFor()
    await expect.poll(focused).not.toBe('nothing')
    await page.getByRole('button', { name: 'Save client' }).focus()
    await press('Enter')
    await page.getByTestId('agreement').first().waitFor()
    await focusIs((await page.locator('.pane h1').textContent()) ?? '')
  })
})

describe('another screen', () => {
  const screens: readonly (readonly [string, string[], string | RegExp])[] = [
    ['clients', ['g', 'c'], /./],
    ['quotes', ['g', 'q'], 'Quotes'],
    ['sources', ['g', 's'], 'Sources'],
    ['settings', ['g', ','], /./],
    ['today', ['g', 'y'], 'Today'],
    ['the quiet place', ['g', 'k'], /./],
  ]
  it.each(screens)(
    '%s begins with the focus in it, and so does the inbox again',
    async (_name, keys, words) => {
      await press(...keys)
      await focusIs(words)
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('main') !== null))
        .toBe(true)
      await press('g', 'i')
      await focusIs('Cases')
    },
  )

  it('gets the focus to the open row by j and k', async () => {
    await press('g', 'c', 'j')
    await press('j')
    const open = page.locator('[data-testid=client-row][aria-current=true]')
    await focusIs((await open.textContent()) ?? '')
  })

  it('leaves it to the row that j opened before the screen had it', async () => {
    await press('g', 'i')
    await focusIs('Cases')
    await page.evaluate(() => {
      const type = (key: string) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        )
      new MutationObserver((_, observer) => {
        if (document.querySelector('[data-testid=client-row]') === null) return
        observer.disconnect()
        type('j')
      }).observe(document.body, { childList: true, subtree: true })
      type('g')
      type('c')
    })
    const open = page.locator('[data-testid=client-row][aria-current=true]')
    await open.waitFor()
    await focusIs((await open.textContent()) ?? '')
  })
})

describe('the panel beside the case', () => {
  it('takes the focus by its key and gives it back by Escape', async () => {
    await press('v')
    await focusIs('Scope')
    await press('Escape')
    await focusIs('Cases')
  })
})
