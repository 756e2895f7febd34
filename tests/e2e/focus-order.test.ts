// Checks in the real program that Tab goes through a screen as it is read, visits nothing unseen, and that Shift+Tab is the way back.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pressKeys } from './harness/keyboard.ts'
import { stillFor } from './harness/still.ts'
import { dropFolders, type Remit, startSample } from './remit.ts'
import { tabFaultsOn } from './stage/tab-walk.ts'

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

const aCase = ['g', 'i', 'j', 'Enter']

type Place = {
  readonly name: string
  readonly keys: readonly string[]
  readonly shows: string
  /** The part that is walked through; the panel goes away when it is left in a narrow window. */
  readonly within?: string
}

const places: readonly Place[] = [
  { name: 'the inbox', keys: ['g', 'i'], shows: '[data-testid=inbox-row]' },
  { name: 'a case', keys: aCase, shows: '.case-title' },
  {
    name: 'the panel beside a case',
    keys: [...aCase, 'v'],
    shows: '[data-testid=scope-panel]',
    within: '.scope',
  },
  { name: 'why it was judged so', keys: [...aCase, 'w'], shows: '[data-testid=why]' },
  { name: 'putting a case off', keys: [...aCase, 's'], shows: 'dialog[open]' },
  { name: 'what somebody said', keys: ['g', 'i', 'p'], shows: 'dialog[open]' },
  { name: 'the palette', keys: ['Control+k'], shows: 'dialog[open]' },
  { name: 'today', keys: ['g', 'y'], shows: '.day-line' },
  { name: 'the list of clients', keys: ['g', 'c'], shows: '[data-testid=client-row]' },
  { name: 'a client', keys: ['g', 'c', 'j'], shows: '[data-testid=agreement]' },
  { name: 'the list of sources', keys: ['g', 's'], shows: '[data-testid=source-row]' },
  { name: 'a source', keys: ['g', 's', 'j'], shows: '[data-testid=source-rules]' },
  { name: 'the settings', keys: ['g', ',', 'j'], shows: '.settings .pane h1' },
]

describe.each([
  ['a usual window', { width: 1440, height: 900 }],
  ['the smallest window', { width: 960, height: 640 }],
] as const)('in %s', (_name, size) => {
  beforeAll(async () => {
    await remit.app.evaluate(
      ({ BrowserWindow }, { width, height }) =>
        BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
      size,
    )
    await page.waitForFunction((width) => innerWidth === width, size.width)
  })

  it.each(places)('$name: as one reads, there and back', async ({ keys, shows, within }) => {
    await press('Escape', 'Escape', 'Escape', ...keys)
    await page.locator(shows).first().waitFor()
    await stillFor(page, 400)
    expect(await tabFaultsOn(page, within)).toEqual([])
  })
})
