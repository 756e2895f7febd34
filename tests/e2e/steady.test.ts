// Checks in the real program that neither the selection nor what is in sight ever jumps, and that what came of it is said once.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { problemOf } from '../../src/core/problem.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { chooseBy, currentRow } from './harness/case-list.ts'
import { pressKeys } from './harness/keyboard.ts'
import { stillFor } from './harness/still.ts'
import { call, dropFolders, type Remit, startRemit, tell } from './remit.ts'

let server: FeedServer
let remit: Remit
let page: Page
let sourceId: number

const hourMs = 3_600_000
const post = (n: number) => ({
  guid: `post-${n}`,
  author: `Author ${n}`,
  title: `Website ${n} is down`,
  link: `https://forum.example/post-${n}`,
  text: `My website number ${n} is down again and nobody answers. Please repair it.`,
  at: new Date(Date.now() - 200 * hourMs + n * hourMs).toISOString(),
})
/** The feed with its newest posts, as a forum gives it. */
const publish = (newest: number): void =>
  server.set('/forum/feed', {
    body: commentFeed(Array.from({ length: newest }, (_, index) => post(newest - index))),
  })

beforeAll(async () => {
  server = await startFeedServer()
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  page = remit.page
  await page.getByRole('button', { name: /Skip all/ }).click()
  publish(40)
  ;({ sourceId } = await call<{ sourceId: number }>(page, 'source.add', {
    address: `${server.origin}/forum/feed`,
    title: 'Forum',
    kind: 'forum',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  }))
  await check()
  await page.getByTestId('inbox-row').first().waitFor({ timeout: 30_000 })
  await listen()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const check = () => call(page, 'source.check', { sourceId })
const total = async (): Promise<number> =>
  (await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'open', offset: 0, limit: 1 })).total
const press = (...keys: string[]): Promise<void> => pressKeys(page, keys)

/** Writes down all that is put into a live region, as a screen reader would say it. */
const listen = (): Promise<void> =>
  page.evaluate(() => {
    const heard: string[] = []
    Object.assign(globalThis, { heard })
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        const element = target instanceof Element ? target : target.parentElement
        if (!element?.closest('[aria-live], [role=status], [role=alert]')) continue
        const added = target instanceof Element ? [...addedNodes] : [target]
        heard.push(...added.map((node) => node.textContent ?? '').filter((text) => text !== ''))
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
/** What was said since the last time this was asked. */
const heard = (): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0))
/** Exactly these words, and nothing else, once everything came to rest. */
const saysOnly = async (...words: RegExp[]): Promise<void> => {
  const all: string[] = []
  await expect
    .poll(async () => {
      all.push(...(await heard()))
      return all.length
    })
    .toBeGreaterThanOrEqual(words.length)
  await page.waitForTimeout(400)
  all.push(...(await heard()))
  expect(all).toEqual(words.map((each) => expect.stringMatching(each)))
}

/** Which case is selected, which stand in sight, and how high each of them stands. */
const sight = (): Promise<{ selected: string | undefined; places: Record<string, number> }> =>
  page.evaluate(() => {
    const list = document.querySelector('.cases')?.getBoundingClientRect()
    const rows = [...document.querySelectorAll<HTMLElement>('[data-testid=inbox-row]')]
    const inSight = rows.filter((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return list !== undefined && bottom > list.top && top < list.bottom
    })
    return {
      selected: rows.find((row) => row.dataset['current'] !== undefined)?.dataset['case'],
      places: Object.fromEntries(
        inSight.map((row) => [row.dataset['case'] ?? '', Math.round(row.getBoundingClientRect().top)]),
      ),
    }
  })

/** Goes down to a case in the middle of the list, and stays there. */
async function goDown(): Promise<void> {
  await press('g', 'i', 'g', 'g')
  for (let step = 0; step < 18; step += 1) await chooseBy(page, 'j')
  await stillFor(page, 400)
}

describe('the list', () => {
  it('stays where it is when new cases come in, and says how many, once', async () => {
    await goDown()
    const before = await sight()
    await heard()
    publish(43)
    await check()
    await expect.poll(total).toBe(43)
    await saysOnly(/^3 new cases, the list has not moved$/)
    expect(await sight()).toEqual(before)
  })

  it('is found as it was left, coming back from another list, another screen, and what lay over it', async () => {
    const before = await sight()
    for (const way of [
      ['g', 'd'],
      ['g', 'c'],
      ['g', 'k'],
      ['g', ','],
    ]) {
      await press(...way)
      await currentRow(page).waitFor({ state: 'detached' })
      await press('g', 'i')
      await expect.poll(sight).toEqual(before)
    }
    await press('Control+k', 'Escape')
    await expect.poll(sight).toEqual(before)
  })

  it('closes up below the case that is dealt with, and opens again above the selected one when that is undone', async () => {
    const before = await sight()
    await heard()
    await press('s')
    await page.locator('dialog[open] input').waitFor()
    await press('Enter')
    await expect.poll(total).toBe(42)
    await saysOnly(/^Snoozed/)
    const after = await sight()
    expect(after.selected).not.toBe(before.selected)
    await press('z')
    await expect.poll(total).toBe(43)
    await saysOnly(/^Undone/)
    const undone = await sight()
    expect(undone.selected).toBe(after.selected)
  })
})

describe('what is looked for', () => {
  it('is answered with a number that is said, and with nothing in words', async () => {
    await press('/')
    await page.locator('dialog[open] input').waitFor()
    await heard()
    await page.keyboard.type('website')
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/^\d+ results?$/)
    await page.keyboard.type(' qqqq')
    await expect.poll(async () => (await heard()).at(-1)).toMatch(/qqqq/)
    await press('Escape')
  })
})

describe('a problem while a dialog is open', () => {
  it('is said and shown within the dialog, where it can be put away', async () => {
    for (const shut of await page.locator('.toast .shut').all()) await shut.press('Enter')
    await press('?')
    const dialog = page.locator('dialog[open]')
    await dialog.waitFor()
    await heard()
    await tell(remit.app, { name: 'problem', problem: problemOf('offline') })
    await dialog.getByTestId('toast').waitFor()
    expect((await heard()).length).toBe(1)
    await dialog.getByTestId('toast').getByRole('button').last().press('Enter')
    await page.getByTestId('toast').waitFor({ state: 'detached' })
    await press('Escape')
  })
})
