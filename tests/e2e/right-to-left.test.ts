// Checks in the real program that what is written from right to left is shown so, within a program that is read from left to right.
import type { Locator } from 'playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const hebrew = 'מה קורה עם האתר של החנות?'

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  const at = new Date(Date.now() - 3_600_000).toISOString()
  const post = { guid: '1', author: 'דוד', title: hebrew, text: `${hebrew}\n\nThank you.`, at }
  server.set('/feed', { body: commentFeed([{ ...post, link: `${server.origin}/1` }]) })
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { sourceId } = await call<{ sourceId: number }>(remit.page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Forum',
    kind: 'forum',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: '2026-01-01',
  })
  await call(remit.page, 'source.check', { sourceId })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
  await remit.page.getByTestId('inbox-row').first().click()
  await remit.page.getByTestId('message').first().waitFor()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

/** Where the first and the last letter of an element's first line stand, in px from its left edge. */
const ends = (element: Locator): Promise<{ first: number; last: number }> =>
  element.evaluate((shown) => {
    const text = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT).nextNode() as Text
    const line = text.data.split('\n')[0] ?? ''
    const leftOf = (at: number): number => {
      const range = document.createRange()
      range.setStart(text, at)
      range.setEnd(text, at + 1)
      return range.getBoundingClientRect().left - shown.getBoundingClientRect().left
    }
    return { first: leftOf(0), last: leftOf(line.length - 1) }
  })

it.each([
  ['a row', '[data-testid=inbox-row] .what'],
  ['the title of a case', '.case-title'],
  ['a message', '[data-testid=message] .text'],
])('%s begins at the right, and ends with its question mark at the left', async (_, place) => {
  const { first, last } = await ends(remit.page.locator(place).first())
  expect(first).toBeGreaterThan(last)
})

it('a reply runs the way it is written, line by line', async () => {
  const { page } = remit
  await page.keyboard.press('r')
  await page.keyboard.type(hebrew)
  const area = page.getByRole('textbox', { name: 'Your reply' })
  expect(await area.evaluate((field) => getComputedStyle(field).unicodeBidi)).toBe('plaintext')
})
