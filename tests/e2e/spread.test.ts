// Checks in the real program what is seen of a story: its mentions, its alarm, its reach, the reference customer, the private messages before.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { clientForm, contactForm } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'
import { blogFeed, readBlogs, storyTitles as titles } from './stage/told-elsewhere.ts'

const now = Date.now()

let server: FeedServer
let remit: Remit
let firstSource: number | undefined
beforeAll(async () => {
  server = await startFeedServer()
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { page } = remit
  await page.getByRole('button', { name: /Skip all/ }).click()
  ;[firstSource] = await readBlogs(page, server, now)
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const rowOf = (page: Page, text: string) => page.getByTestId('inbox-row').filter({ hasText: text })
const openRow = async (page: Page, text: string) => {
  await page.keyboard.press('g')
  await page.keyboard.press('i')
  await rowOf(page, text).click()
  await page.locator('.case-title').filter({ hasText: text }).waitFor()
}

describe('five posts that link to one another', () => {
  it('are one story on each of their cases, and lead from one to the other', async () => {
    const { page } = remit
    await openRow(page, 'They lost our orders')
    const story = page.getByTestId('story')
    await story.locator('summary').click()
    expect(await story.locator('li').count()).toBe(5)
    await story.getByRole('button', { name: 'Our invoice is wrong' }).click()
    await page.locator('.case-title').filter({ hasText: 'Our invoice is wrong' }).waitFor()
    await page
      .getByTestId('story')
      .getByText(/Story: 5 mentions since/)
      .waitFor()
  })

  it('raise the alarm once comments come too fast, which goes when it was seen', async () => {
    const { page } = remit
    server.set('/blog1', { body: blogFeed(1, now, { comments: 420 }) })
    await call(page, 'source.check', { sourceId: firstSource })
    await openRow(page, titles[0] ?? '')
    const alarm = page.getByTestId('comment-alarm')
    await alarm.getByText(/40\d comments within 2 hours/).waitFor()
    await rowOf(page, titles[0] ?? '')
      .getByText('Many comments')
      .waitFor()
    await alarm.getByRole('button', { name: 'Seen' }).click()
    await alarm.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await alarm.waitFor()
  })

  it('show the message the author wrote in private before', async () => {
    const { page } = remit
    const privates = page.getByTestId('privates')
    await privates.getByText('1 private message was not answered before this').click()
    await privates.getByRole('button', { name: /checkout is broken/ }).waitFor()
  })

  it('reach as many people as the owner knows of, told in the story and in the list by reach', async () => {
    const { page } = remit
    await page.keyboard.press('h')
    const dialog = page.getByRole('dialog', { name: 'Reach and press' })
    await dialog.getByLabel(/Reads/).fill('3.5 parsecs')
    await dialog.getByRole('button', { name: 'Add outlet' }).click()
    await dialog.getByLabel('Outlet', { exact: true }).fill('ZDNet')
    await dialog.getByRole('button', { name: 'Save reach' }).click()
    await dialog.getByText('A number of people such as').waitFor()
    await dialog.getByLabel(/Reads/).fill('3.5 M')
    await dialog.getByRole('button', { name: 'Save reach' }).click()
    await page
      .getByTestId('reach')
      .getByText(/3\.5M reads/i)
      .waitFor()
    await page
      .getByTestId('story')
      .getByText(/3\.5M people reached/i)
      .first()
      .waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.keyboard.press('g')
    await page.keyboard.press('h')
    await page.getByTestId('reach-row').filter({ hasText: 'Press: ZDNet' }).click()
    await page
      .locator('.case-title')
      .filter({ hasText: titles[0] ?? '' })
      .waitFor()
  })
})

describe('a reference customer', () => {
  it('stands first among what needs the owner, with a sign, until the flag is undone', async () => {
    const { page } = remit
    const { clientId } = await call<{ clientId: number }>(
      page,
      'client.save',
      clientForm({
        name: 'Holm & Co',
        contacts: [contactForm({ name: 'Erik Holm', responsible: true })],
        identities: [],
      }),
    )
    const first = async () => {
      const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
        shelf: 'open',
        offset: 0,
        limit: 1,
      })
      return rows[0]?.who
    }
    expect(await first()).not.toBe('Holm & Co')
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByTestId('client-row').filter({ hasText: 'Holm' }).click()
    await page.getByLabel(/Reference customer/).click()
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page
      .getByTestId('inbox-row')
      .first()
      .getByText(/Reference customer:/)
      .waitFor({ state: 'attached' })
    const pinned = await first()
    await call(page, 'undo.take', { undoId: null })
    expect([clientId > 0, pinned, (await first()) === 'Holm & Co']).toEqual([true, 'Holm & Co', false])
  })
})
