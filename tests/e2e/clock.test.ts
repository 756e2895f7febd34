// Checks in the real program what the clock shows: late, never answered, a day of silence with its draft, and how a complaint is closed.

import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { ownerForm } from '../main/desk/owner-form.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { addMention } from './harness/mention.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const hour = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * hour).toISOString()

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  const post = (n: number, author: string, hours: number, text: string) => ({
    guid: `c${n}`,
    author,
    text,
    at: ago(hours),
    link: `${server.origin}/t${n}/#c${n}`,
    title: `Comment on T${n} by ${author}`,
  })
  server.set('/feed', {
    body: commentFeed([
      post(1, 'Ann', 80, 'Please change the opening hours on the contact page.'),
      post(2, 'Aditya', 27, 'The shop has been down since yesterday and nobody answers. Terrible service.'),
      post(3, 'Mia', 2, 'How do I add a second mailbox for the shop?'),
    ]),
  })
  remit = await startRemit({ size: { width: 1440, height: 900 } })
  const { page } = remit
  await call(
    page,
    'owner.save',
    ownerForm({
      name: 'Ratna Dewi',
      business: 'Situs Anda',
      phone: '+62 274 555 010',
      email: 'ratna@situsanda.example',
    }),
  )
  const { sourceId } = await call<{ sourceId: number }>(page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Blog',
    kind: 'comments',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: '2026-01-01',
  })
  await call(page, 'source.check', { sourceId })
  await addMention(page, {
    channel: 'letter',
    name: 'Robin',
    text: 'What do you charge for a web shop, and which services are included?',
    atMs: Date.now() - 27 * 24 * hour,
  })
  const skip = page.getByRole('button', { name: /Skip all/ })
  if (await skip.isVisible()) await skip.click()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

let complaintId = 0
const keys = async (page: Page, ...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key)
}
const rows = (page: Page) => page.getByTestId('inbox-row')
const firstWords = async (page: Page) => [
  (await rows(page).first().locator('.who').textContent())?.split(' · ')[0],
  await rows(page).first().locator('.due').textContent(),
]

describe('the clock', () => {
  it('leads by keys to what is late and to what was never answered, the oldest first', async () => {
    const { page } = remit
    await page.getByText('3 never answered').waitFor()
    await keys(page, 'g', 'u')
    await expect.poll(() => rows(page).count()).toBe(3)
    const unanswered = await firstWords(page)
    await keys(page, 'g', 'l')
    await page.getByRole('navigation', { name: 'Picked out by the clock' }).getByText('3 late').waitFor()
    await expect.poll(async () => (await firstWords(page))[1]).toMatch(/late$/)
    expect([unanswered, await axeFindings(page)]).toEqual([['Robin', '27 d, never answered'], []])
  })

  it('says gently that a price was asked for and the draft names none', async () => {
    const { page } = remit
    await keys(page, 'g', 'u')
    await rows(page).first().click()
    const draft = page.getByRole('textbox', { name: 'Your reply' })
    await draft.fill('Thank you for asking, it depends on what you need.')
    await page.getByText('They asked about the price.').waitFor()
    await draft.fill('A web shop costs Rp 15.000.000.')
    await page.getByText('They asked about the price.').waitFor({ state: 'hidden' })
    await draft.fill('')
  })

  it('offers, after a day of silence in public, a statement to read and change', async () => {
    const { page } = remit
    await keys(page, 'Escape', 'g', 'l')
    await rows(page).filter({ hasText: 'Aditya' }).click()
    complaintId = await shownCase(page)
    const line = page.getByTestId('silence-line')
    await line.waitFor()
    await line.getByRole('button').click()
    const draft = page.getByRole('textbox', { name: 'Your reply' })
    await expect.poll(() => draft.inputValue()).toMatch(/^Hello Aditya, I have read what you wrote on /)
    const { messages } = await call<Output<'case.get'>>(page, 'case.get', { caseId: complaintId })
    expect([
      (await draft.inputValue()).split('\n').at(-1),
      messages.filter(({ direction }) => direction === 'out'),
      await axeFindings(page),
    ]).toEqual(['+62 274 555 010 · ratna@situsanda.example', [], []])
    await page.keyboard.press('Control+Enter')
    await line.waitFor({ state: 'hidden' })
  })

  it('closes it with where the answer is and how far it went, one key each, and takes that back', async () => {
    const { page } = remit
    const caseId = complaintId
    await keys(page, 'e')
    await page.getByRole('dialog').waitFor()
    await keys(page, '3', 'Enter')
    await page.getByText('Fill this in.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await page.getByLabel('Where others can read the answer').fill('https://blog.example/t2/#c9')
    await page.keyboard.press('Enter')
    const how = () =>
      call<Output<'case.get'>>(page, 'case.get', { caseId }).then(({ closing }) => closing?.level ?? null)
    await expect.poll(how).toBe(3)
    await keys(page, 'z')
    await expect.poll(how).toBeNull()
  })

  it('keeps a calendar the owner edits', async () => {
    const { page } = remit
    await keys(page, 'g', ',')
    await page.getByRole('button', { name: 'Calendar' }).click()
    await page.getByLabel('Indonesia').click()
    await page.getByText('Hari Kemerdekaan').waitFor()
    await page.getByRole('button', { name: 'Add days off' }).click()
    await page.getByLabel('Name').fill('Closed')
    await page.getByLabel('From').fill('2026-12-24')
    await page.getByLabel('To, included').fill('2027-01-02')
    await page.getByRole('button', { name: 'Save days off' }).click()
    await expect
      .poll(() => call<Output<'calendar.get'>>(page, 'calendar.get', {}))
      .toEqual({
        countries: ['ID'],
        own: [{ name: 'Closed', from: '2026-12-24', to: '2027-01-02' }],
        worked: [],
      })
    expect(await axeFindings(page)).toEqual([])
  })
})

/** The case that stands in the reading pane. */
const shownCase = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-testid=inbox-row][aria-selected=true]').getAttribute('data-case'))
