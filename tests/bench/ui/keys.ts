// Presses the keys of an everyday triage, and takes the time of each until what it asked for is painted.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Output } from '../../../src/contract/methods.ts'
import { call, type Remit } from '../../e2e/remit.ts'
import type { Expected, Watcher } from './watcher.ts'

/** A person's pause between two keys: what the last one set off is done. */
export const pauseMs = 90

async function rowsAt(remit: Remit, offset: number): Promise<Output<'inbox.page'>> {
  return call(remit.page, 'inbox.page', { shelf: 'open', offset, limit: 1 })
}

async function openCase({ app, page }: Remit, caseId: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, id) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('remit:event', {
        name: 'openCase',
        caseId: id,
        shelf: 'open',
      }),
    caseId,
  )
  await page.locator(`#case-${caseId}[aria-selected=true]`).waitFor()
  await sleep(500)
}

const selection: Expected = { is: 'changed', selector: '[role=option][aria-selected=true]', attribute: 'id' }
const pane: Expected = { is: 'changed', selector: '.case-title', attribute: '' }
export const there = (selector: string): Expected => ({ is: 'there', selector })

export type Presses = Record<string, number[]>

export async function pressKeys(remit: Remit, watcher: Watcher, presses: number): Promise<Presses> {
  const taken: Presses = {}
  const press = async (name: string, key: string, expected: Expected): Promise<void> => {
    taken[name] = [...(taken[name] ?? []), await watcher.press(key, expected)]
    await sleep(pauseMs)
  }
  const { page } = remit
  await watcher.step('keys')
  const top = await rowsAt(remit, 0)
  const rest = top.groups.slice(0, 2).reduce((sum, { count }) => sum + count, 0)
  const deep = await rowsAt(remit, rest + Math.floor((top.groups[2]?.count ?? 0) / 2))
  for (const start of [top, deep]) {
    await openCase(remit, start.rows[0]?.caseId ?? 0)
    await page.keyboard.press('Escape')
    await sleep(pauseMs)
    for (let n = 0; n < presses / 2; n += 1) await press('j', 'j', selection)
    for (let n = 0; n < presses / 4; n += 1) await press('j, case', 'j', pane)
    for (let n = 0; n < presses / 4; n += 1) await press('k', 'k', selection)
  }
  for (let n = 0; n < presses / 2; n += 1) {
    const selected = (await page.locator('[role=option][aria-selected=true]').getAttribute('id')) ?? ''
    await press('e', 'e', { is: 'gone', selector: `#${selected}` })
  }
  for (let n = 0; n < presses / 4; n += 1) {
    await press('Enter', 'Enter', there('.inbox[data-reading=true]'))
    await press('Escape', 'Escape', there('.inbox[data-reading=false]'))
  }
  const places: readonly (readonly [name: string, key: string, selector: string])[] = [
    ['g c', 'c', '[data-testid=client-row]'],
    ['g q', 'q', '[data-testid=quote-row]'],
    ['g s', 's', '[data-testid=source-row]'],
    ['g ,', ',', '.settings'],
    ['g d', 'd', '.shelf[aria-current=true]:nth-child(3)'],
    ['g i', 'i', '.shelf[aria-current=true]:nth-child(1)'],
  ]
  // The first time a screen's code is run; every time after it counts too.
  for (let n = 0; n < presses / 6; n += 1)
    for (const [name, key, selector] of places) {
      await page.keyboard.press('g')
      await press(name, key, there(selector))
    }
  for (let n = 0; n < presses / 4; n += 1) {
    await press('palette', 'Control+k', there('[data-testid=hit]'))
    await press('palette closed', 'Escape', { is: 'gone', selector: 'dialog' })
  }
  return taken
}
