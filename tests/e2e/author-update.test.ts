// Checks in the real program that an author's update on the page of an answered complaint reaches the owner, calmly.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const words =
  'I am very disappointed: our shop has been offline since Monday and nobody answers my mails. Terrible service.'
const settled = 'UPDATE: they answered within one day and everything works again, thank you.'
const worse = 'UPDATE 2: it is down again, and now the mail does not work either.'

/** The page of the blog; its counter changes with every body. */
let lines = [words]
let bodies = 0
const accepted: string[] = []
const pageHtml =
  () => `<html><body><article><h1>Our host</h1></article><section id="comments"><h2>${++bodies} comments</h2>
<div id="comment-31"><cite>Aditya</cite><div class="comment-content">${lines.map((line) => `<p>${line}</p>`).join('')}</div></div>
</section></body></html>`

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  const link = `${server.origin}/our-host/#comment-31`
  const post = { guid: 'c31', author: 'Aditya Nugroho', text: words, link, at: new Date().toISOString() }
  server.set('/feed', { body: commentFeed([post]) })
  server.set('/our-host/', ({ headers }) => {
    const etag = `"${lines.length}"`
    accepted.push(String(headers.accept).slice(0, 9))
    if (headers['if-none-match'] === etag && bodies > 1) return { status: 304 }
    return { headers: { 'content-type': 'text/html', etag }, body: pageHtml() }
  })
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { sourceId } = await call<{ sourceId: number }>(remit.page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Blog',
    kind: 'comments',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  })
  await call(remit.page, 'source.check', { sourceId })
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const row = (page: Page) => page.getByTestId('inbox-row').first()
const toShelf = async (page: Page, key: string) => {
  await page.keyboard.press('g')
  await page.keyboard.press(key)
  await row(page).click()
  await page.getByTestId('message').first().waitFor()
}
const lookNow = async (page: Page, said: string) => {
  await page.getByRole('button', { name: 'Look now' }).click()
  await page.getByText(said).first().waitFor()
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
}

describe('the author of an answered complaint', () => {
  it('is read again on the page, on which nothing but a counter changed', async () => {
    const { page } = remit
    await toShelf(page, 'i')
    await page.keyboard.press('e')
    // Others can read this complaint: it is closed with where they find the answer.
    await page.getByLabel('Where others can read the answer').fill(`${server.origin}/our-host/#comment-32`)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await toShelf(page, 'd')
    const line = page.getByTestId('watch-line')
    await line.waitFor()
    expect(await line.textContent()).toMatch(/^Looked at again until \w+ \w+/)
    for (let look = 0; look < 3; look++) await lookNow(page, 'Nothing has changed on the page.')
    // Asked three times, sent twice: a page that did not change is not sent again.
    expect([accepted, bodies, await page.getByTestId('author-update').count()]).toEqual([
      ['text/html', 'text/html', 'text/html'],
      2,
      0,
    ])
  })

  it('says that all is well: the case stays done and shows what was added', async () => {
    const { page } = remit
    lines = [words, settled]
    await lookNow(page, 'Something has changed; the case shows it.')
    const update = page.getByTestId('author-update')
    await update.waitFor()
    if ((await update.getAttribute('open')) === null) await update.locator('summary').first().click()
    await update.locator('ins').waitFor()
    expect([
      await update.locator('summary').first().textContent(),
      await update.locator('ins').textContent(),
      await update.locator('del').count(),
      await page.getByTestId('message').first().getByText('edited', { exact: true }).count(),
    ]).toEqual([expect.stringMatching(/^The author updated this on \w+ \w+$/), `added: ${settled}`, 0, 1])
    // Open before the owner's eyes, it is read at once.
    await row(page).getByText('Updated by the author').waitFor({ state: 'hidden' })
    await update.getByText('Earlier wording').click()
    expect(await update.locator('.earlier').textContent()).toBe(words)
    expect(await axeFindings(page)).toEqual([])
  })

  it('says that it is not: the case is back in the inbox, unread, and the row says why', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    lines = [words, settled, worse]
    const [done] = (
      await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'done', offset: 0, limit: 1 })
    ).rows
    await call(page, 'case.lookNow', { caseId: done?.caseId })
    await row(page).getByText('Updated by the author').waitFor()
    expect(await row(page).getAttribute('class')).toContain('unread')
    await row(page).click()
    const newest = page.getByTestId('author-update').first()
    await expect
      .poll(async () => [
        await newest.locator('ins').textContent(),
        await page.getByTestId('author-update').count(),
      ])
      .toEqual([`added: ${worse}`, 2])
  })

  it('is no longer looked for once the owner says so, until he takes it back', async () => {
    const { page } = remit
    const line = page.getByTestId('watch-line')
    await line.getByRole('button', { name: 'Stop' }).click()
    await line.waitFor({ state: 'hidden' })
    await page.keyboard.press('z')
    await line.waitFor()
    server.set('/our-host/', { status: 410 })
    await lookNow(page, 'Something has changed; the case shows it.')
    await page.getByText(/^The page was no longer there on/).waitFor()
    expect(await page.getByTestId('message').first().textContent()).toContain(worse)
  })
})
