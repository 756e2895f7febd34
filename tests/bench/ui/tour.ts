// Walks through every screen, pane and dialog by keyboard, as somebody would who wants to have seen everything.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright'
import { type CommandId, commandIds } from '../../../src/renderer/keys/commands.ts'
import type { Remit } from '../../e2e/remit.ts'
import type { Watcher } from './watcher.ts'

export type Stop = {
  readonly name: string
  readonly keys: readonly string[]
  /** What has to be there before the next stop. */
  readonly shows: string
}

const settingsSections = 17

const down = (name: string, times: number, shows: string): Stop[] =>
  Array.from({ length: times }, (_, n) => ({ name: `${name} ${n + 1}`, keys: ['j'], shows }))

const row = '[data-testid=inbox-row]'

export const stops: readonly Stop[] = [
  { name: 'inbox', keys: ['g', 'i'], shows: row },
  ...down('case', 6, '.case-title'),
  { name: 'case opened', keys: ['Enter'], shows: '.inbox[data-reading=true]' },
  { name: 'why', keys: ['w'], shows: '[data-testid=why]' },
  { name: 'why put away', keys: ['w', 'Escape'], shows: '.inbox[data-reading=false]' },
  { name: 'done', keys: ['g', 'd'], shows: row },
  ...down('done case', 3, '.case-title'),
  { name: 'snoozed', keys: ['g', 'z'], shows: row },
  ...down('snoozed case', 2, '.case-title'),
  { name: 'today', keys: ['g', 't'], shows: '.list' },
  { name: 'late', keys: ['g', 'l'], shows: row },
  { name: 'unanswered', keys: ['g', 'u'], shows: row },
  { name: 'promised', keys: ['g', 'w'], shows: '.list' },
  { name: 'quiet', keys: ['g', 'k'], shows: '[data-testid=quiet-row]' },
  ...down('quiet text', 3, '.message'),
  { name: 'clients', keys: ['g', 'c'], shows: '[data-testid=client-row]' },
  ...down('client', 4, '[data-testid=agreement]'),
  { name: 'packages', keys: ['g', 'p'], shows: '.pane' },
  { name: 'statements', keys: ['g', 'm'], shows: '.pane' },
  { name: 'quotes', keys: ['g', 'q'], shows: '[data-testid=quote-row]' },
  ...down('quote', 3, '.pane form, .pane iframe'),
  { name: 'sources', keys: ['g', 's'], shows: '[data-testid=source-row]' },
  ...down('source', 3, '[data-testid=source-state]'),
  { name: 'activity', keys: ['g', 'a'], shows: '.pane' },
  { name: 'settings', keys: ['g', ','], shows: '.settings' },
  ...down('settings', settingsSections - 1, '.settings'),
  { name: 'answers', keys: ['g', 'r'], shows: '[data-testid=kept-answer]' },
  { name: 'reach', keys: ['g', 'h'], shows: 'dialog' },
  { name: 'reach closed', keys: ['Escape'], shows: '.settings' },
  { name: 'mention', keys: ['p'], shows: 'dialog' },
  { name: 'mention closed', keys: ['Escape'], shows: '.settings' },
  { name: 'keys', keys: ['?'], shows: 'dialog' },
  { name: 'keys closed', keys: ['Escape'], shows: '.settings' },
  { name: 'palette', keys: ['Control+k'], shows: '[data-testid=hit]' },
  { name: 'palette closed', keys: ['Escape'], shows: '.settings' },
  { name: 'search', keys: ['/', ...'website'], shows: '[data-testid=hit]' },
  { name: 'search closed', keys: ['Escape'], shows: '.settings' },
  { name: 'back to the inbox', keys: ['g', 'i'], shows: row },
]

/** Commands that open something, and neither write nor leave the window; run by name as the menu does. */
const opened: readonly CommandId[] = [
  'client.new',
  'client.import',
  'source.new',
  'conversation.new',
  'learning.changes',
  'go.services',
]

const settledMs = 120

/** One tour; each stop is named to the watcher, which knows the long tasks. */
export async function tour({ app, page }: Remit, watcher: Watcher): Promise<void> {
  for (const { name, keys, shows } of stops) {
    await watcher.step(name)
    for (const key of keys) await page.keyboard.press(key)
    await shown(page, name, shows)
    await sleep(settledMs)
  }
  for (const id of opened.filter((each) => commandIds.includes(each))) {
    await watcher.step(id)
    await app.evaluate(
      ({ BrowserWindow }, command) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('remit:event', { name: 'command', id: command }),
      id,
    )
    await sleep(4 * settledMs)
    await page.keyboard.press('Escape')
  }
  await watcher.step('back')
  for (const key of ['g', 'i']) await page.keyboard.press(key)
  await shown(page, 'back', row)
}

async function shown(page: Page, name: string, selector: string): Promise<void> {
  try {
    await page.locator(selector).first().waitFor({ state: 'attached', timeout: 15_000 })
  } catch (error) {
    throw new Error(`${name}: nothing like ${selector} came`, { cause: error })
  }
}
