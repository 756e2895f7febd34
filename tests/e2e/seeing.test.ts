// Checks in the real program what the owner sees of the sources: rules, gaps that close and gaps that stay, the activity log.
import type { IncomingMessage } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed, type Post } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
let server: FeedServer
beforeAll(async () => {
  server = await startFeedServer()
  remit = await startRemit()
  await remit.page.getByRole('button', { name: /Skip all/ }).click()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const hourMs = 3_600_000
const startMs = Date.now() - 100 * hourMs
const comment = (place: string, n: number, text = 'My website is down again and nobody answers.'): Post => ({
  guid: `${place}-${n}`,
  author: `Author ${n}`,
  text: `${text} (${n})`,
  at: new Date(startMs + n * hourMs).toISOString(),
  link: `http://forum.example/${place}-${n}/#c${n}`,
})
const comments = (place: string, newest: number, oldest: number): string =>
  commentFeed(Array.from({ length: newest - oldest + 1 }, (_, index) => comment(place, newest - index)))
const pageAsked = (request: IncomingMessage): number =>
  Number(new URL(request.url ?? '/', 'http://x').searchParams.get('paged') ?? 1)

const addSource = async (path: string, title: string): Promise<number> => {
  const { sourceId } = await call<{ sourceId: number }>(remit.page, 'source.add', {
    address: server.origin + path,
    title,
    kind: 'comments',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  })
  await check(sourceId)
  return sourceId
}
const check = (sourceId: number) => call(remit.page, 'source.check', { sourceId })
const rowOf = async (sourceId: number) => {
  const { rows } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
  const row = rows.find((each) => each.sourceId === sourceId)
  if (!row) throw new Error(`no source ${sourceId}`)
  return row
}

describe('a window in which everything is new', () => {
  it('is followed over older pages until nothing is missing', async () => {
    server.set('/blog/comments/feed/', { body: comments('blog', 10, 1) })
    const sourceId = await addSource('/blog/comments/feed/', 'Blog comments')
    server.set('/blog/comments/feed/', (request) => {
      const newest = 50 - 10 * pageAsked(request)
      return { body: comments('blog', newest, newest - 9) }
    })
    const asked = () => server.requests.filter(({ path }) => path === '/blog/comments/feed/').length
    const before = asked()
    await check(sourceId)
    const { itemCount, notices } = await rowOf(sourceId)
    expect({ itemCount, notices, asked: asked() - before }).toEqual({
      itemCount: 40,
      notices: [],
      asked: 4,
    })
  })

  it('is told of where it has no older pages, until the owner dismisses it, with undo', async () => {
    const { page } = remit
    server.set('/forum/feed/', { body: comments('forum', 10, 1) })
    const sourceId = await addSource('/forum/feed/', 'Forum')
    server.set('/forum/feed/', { body: comments('forum', 40, 31) })
    await check(sourceId)
    await page.keyboard.press('g')
    await page.keyboard.press('s')
    const notice = page.getByTestId('source-notice')
    await notice.getByText(/may have been missed between/).waitFor()
    await notice.getByRole('button', { name: 'Dismiss' }).click()
    await notice.waitFor({ state: 'detached' })
    await page.keyboard.press('Control+z')
    await notice.waitFor()
    expect((await rowOf(sourceId)).itemCount).toBe(20)
  })
})

describe('the rules of a source', () => {
  it('are tried before they are saved, leave out what they should, and give way to one key', async () => {
    const { page } = remit
    server.set('/shop/feed/', { body: commentFeed([comment('shop', 1), comment('shop', 2)]) })
    const sourceId = await addSource('/shop/feed/', 'Shop')
    await page.getByTestId('source-row').filter({ hasText: 'Shop' }).click()
    const rules = page.getByTestId('source-rules')
    await rules.getByLabel('Take', { exact: true }).selectOption('complaints')
    await rules.getByText('Of the last 2 texts, 2 ask for something; these rules would take 2.').waitFor()
    await rules.getByRole('button', { name: 'Save rules' }).click()
    await rules.getByRole('button', { name: 'Save rules' }).waitFor({ state: 'detached' })
    const request = comment('shop', 3, 'Could you please add a contact page to our website?')
    server.set('/shop/feed/', { body: commentFeed([request, comment('shop', 2)]) })
    await check(sourceId)
    await page.keyboard.press('g')
    await page.keyboard.press('k')
    await page.getByTestId('quiet-row').filter({ hasText: 'Left out' }).click()
    await page.getByText('Left out by this source’s rules: not a complaint.').waitFor()
    await page.keyboard.press('2')
    await page
      .getByRole('heading', { name: /contact page/ })
      .first()
      .waitFor()
    expect(await call<Output<'quiet.page'>>(page, 'quiet.page', { offset: 0, limit: 10 })).toMatchObject({
      rows: [],
    })
  })
})

describe('the activity log', () => {
  it('says of every reading what came of it and why the next one is when it is', async () => {
    const { page } = remit
    await addSource('/nowhere/feed', 'Nowhere')
    await page.keyboard.press('g')
    await page.keyboard.press('a')
    const rows = page.getByTestId('check-row')
    await rows.filter({ hasText: 'Blog comments' }).first().waitFor()
    expect(await rows.first().textContent()).toMatch(/Nowhere[\s\S]*404[\s\S]*Next .*the wait grows/)
    await page.getByLabel('Only problems').check()
    await rows.filter({ hasText: 'Blog comments' }).first().waitFor({ state: 'detached' })
    const places = (await rows.allTextContents()).map((text) => text.includes('Nowhere'))
    expect([places.length > 0, places.every(Boolean)]).toEqual([true, true])
  })
})
