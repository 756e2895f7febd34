// Checks in the real program that a correction is followed by the next text like it, shown, and taken back without a trace.
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed, type Post } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

const first = 'The evening lobby keeps rubberbanding whenever the guild joins on the big shard.'
const second = 'In the evening the lobby is rubberbanding whenever the guild joins on the big shard.'
const third = 'The lobby was rubberbanding in the evening, as whenever the guild joins on the big shard.'

let server: FeedServer
let remit: Remit
const posts: Post[] = []

async function publish(guid: string, text: string): Promise<void> {
  posts.unshift({ guid, author: `Player ${guid}`, text, at: new Date().toISOString() })
  server.set('/feed', { body: commentFeed(posts) })
  await call(remit.page, 'source.check', { sourceId: null })
}

beforeAll(async () => {
  server = await startFeedServer()

  remit = await startRemit({ size: { width: 1440, height: 900 } })
  server.set('/feed', { body: commentFeed([]) })
  await call(remit.page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Shard forum',
    kind: 'forum',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: '2026-01-01',
  })
  // While the empty feed is still being read, asking again asks nothing.
  const isRead = async () => {
    const { rows: sources } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
    return sources.every(({ lastSuccessAtMs }) => lastSuccessAtMs !== null)
  }
  await vi.waitUntil(isRead, { timeout: 10_000 })
  await publish('1', first)
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
  await remit.page.getByText('Search or run a command').waitFor()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const rows = (page: Page) => page.getByTestId('inbox-row')

describe('a correction', () => {
  it('of a quiet text by one key makes it a case', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    await page.getByTestId('quiet-row').first().click()
    await page.getByText(first).last().waitFor()
    await page.keyboard.press('1')
    await page.getByTestId('message').first().getByText(first).waitFor()
    expect(await rows(page).count()).toBe(1)
  })

  it('is followed by the next text like it, which says from what it was learned', async () => {
    const { page } = remit
    await publish('2', second)
    await rows(page).nth(1).waitFor()
    await rows(page).filter({ hasText: 'In the evening' }).click()
    await page.getByTestId('message').first().getByText(second).waitFor()
    await page.keyboard.press('w')
    const why = page.getByTestId('why')
    await why.getByText('learned from 1 correction').first().waitFor()
    expect(await why.getByTestId('learned-count').textContent()).toMatch(/^1 correction, the last today/)
  })

  it('taken back takes back what it taught: the next text like it stays quiet', async () => {
    const { page } = remit
    await page.keyboard.press('z')
    await rows(page).filter({ hasText: 'The evening lobby' }).waitFor({ state: 'detached' })
    await publish('3', third)
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    await page.getByTestId('quiet-row').filter({ hasText: third }).waitFor()
    expect(await page.getByTestId('learned-count').count()).toBe(0)
  })

  it('shows what it would change, and one key accepts it', async () => {
    const { page } = remit
    await page.getByTestId('quiet-row').filter({ hasText: first }).click()
    await page.getByText(first).last().waitFor()
    await page.keyboard.press('1')
    await page.getByTestId('message').first().getByText(first).waitFor()
    await page.keyboard.press('Control+k')
    await page.keyboard.type('learning would change')
    await page.keyboard.press('Enter')
    const changed = page.getByTestId('changed-row')
    await changed.getByText(third).waitFor()
    expect([await changed.count(), await axeFindings(page)]).toEqual([1, []])
    await page.keyboard.press('y')
    await page.getByText('Nothing of the last four weeks would be judged otherwise.').waitFor()
    await expect.poll(() => page.getByTestId('correction-row').count()).toBe(2)
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await rows(page).filter({ hasText: 'The lobby was' }).waitFor()
  })
})
