// Pastes addresses into the form for a new source in the real program: pages, feeds, and places that have none.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startSample } from './remit.ts'

const question = {
  guid: 'https://toko.example/?p=7#comment-31',
  author: 'Sari Wulandari',
  title: 'Comment on Beranda baru by Sari Wulandari',
  link: 'https://toko.example/beranda-baru/#comment-31',
  text: 'Mas, tolong revisi beranda ya: ganti warna tombol jadi hijau dan ubah urutan menu.',
  at: new Date(Date.now() - 3_600_000).toISOString(),
}
const posts = `<rss version="2.0"><channel><title>Toko</title><item><title>New prices</title>
  <link>https://toko.example/prices/</link><pubDate>${new Date().toUTCString()}</pubDate></item></channel></rss>`
const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
const page = (head: string) => ({
  body: `<!doctype html><html><head>${head}</head><body>Toko</body></html>`,
  headers: { 'content-type': 'text/html' },
})

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  remit = await startSample()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const button = (name: string | RegExp) => remit.page.getByRole('button', { name })
const address = () => remit.page.getByLabel('Address').first()
const add = () => remit.page.locator('form').getByRole('button', { name: 'Add source' })
const found = () => remit.page.getByTestId('found-feeds')
const state = () => remit.page.getByTestId('source-state')
const asked = () => server.requests.map(({ path }) => path)

const sourceAt = async (path: string) => {
  const { rows } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
  return rows.find((row) => row.address === `${server.origin}${path}`)
}

beforeEach(async () => {
  server.requests.splice(0)
  await remit.page.keyboard.press('Escape')
  await button('Sources')
    .or(remit.page.getByRole('link', { name: 'Sources' }))
    .first()
    .click()
  await button('Add source').first().click()
  await address().fill('')
})

const privately = () => remit.page.getByLabel('Allow an address in a private network')

/** The test's own server is in no other network: only such an address is asked about. */
async function paste(path: string): Promise<void> {
  await address().fill(`${server.origin}${path}`)
  await privately().check()
}

describe('a new source', () => {
  it('that is a feed is saved at once, and its server is asked exactly once', async () => {
    server.set('/direct/feed/', { body: commentFeed([question]) })
    await paste('/direct/feed/')
    await add().click()
    await state()
      .getByText(/1 text/)
      .waitFor()
    expect([asked(), (await sourceAt('/direct/feed/'))?.kind]).toEqual([['/direct/feed/'], 'comments'])
  })

  it('whose place is named is what it was named, and says which address is meant', async () => {
    server.set('/named/feed/', { body: commentFeed([question]) })
    await remit.page.getByRole('radio', { name: 'Google Alert' }).check()
    await remit.page.getByText(/google\.com\/alerts/).waitFor()
    await remit.page.getByRole('radio', { name: 'Forum' }).check()
    await paste('/named/feed/')
    await add().click()
    await state()
      .getByText(/1 text/)
      .waitFor()
    expect((await sourceAt('/named/feed/'))?.kind).toBe('forum')
  })

  it('that is a page with one feed becomes that feed, after a look at what it brings', async () => {
    server.set('/blog/', page(link('/blog/comments/feed/')))
    server.set('/blog/comments/feed/', { body: commentFeed([question]) })
    await paste('/blog/')
    await add().click()
    await found()
      .getByText(/1 comment · newest: .*Sari Wulandari/)
      .waitFor()
    const chosen = await address().inputValue()
    await add().click()
    await state()
      .getByText(/1 text/)
      .waitFor()
    expect([chosen, asked()]).toEqual([
      `${server.origin}/blog/comments/feed/`,
      ['/blog/', '/blog/comments/feed/'],
    ])
  })

  it('that is a page with two feeds becomes the one that is chosen, and nothing before', async () => {
    server.set('/two/', page(link('/two/feed/') + link('/two/comments/feed/')))
    server.set('/two/feed/', { body: posts })
    server.set('/two/comments/feed/', { body: commentFeed([question]) })
    await paste('/two/')
    await button('Find the feed').click()
    const choices = found().getByRole('radio')
    await choices.first().waitFor()
    const before = [await choices.count(), await choices.first().isChecked()]
    await add().click()
    expect([before, await sourceAt('/two/')]).toEqual([[2, false], undefined])
    await found().getByLabel(/Toko/).check()
    await add().click()
    await state()
      .getByText(/1 text/)
      .waitFor()
    expect((await sourceAt('/two/feed/'))?.kind).toBe('blog')
  })

  it('at a place without feeds is told what to do instead, and nobody is asked', async () => {
    await address().fill('https://www.facebook.com/toko')
    expect(await privately().isVisible()).toBe(false)
    await add().click()
    await remit.page.getByText('facebook.com publishes no feed of this.').waitFor()
    const said = await remit.page.getByRole('alert').textContent()
    expect([said, said]).toEqual([
      expect.stringMatching(/Google Alert.*e-mail notices/),
      expect.not.stringContaining('saved'),
    ])
    await add().click()
    const { rows } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
    expect(rows.filter(({ address: watched }) => watched.includes('facebook'))).toEqual([])
  })

  it('in a private network is refused until it is allowed', async () => {
    server.set('/inner/', { body: posts })
    await paste('/inner/')
    await privately().uncheck()
    await button('Find the feed').click()
    await remit.page.getByText('The address is in a private network.').waitFor()
    expect(asked()).toEqual([])
    await privately().check()
    await button('Find the feed').click()
    await found()
      .getByText(/1 text/)
      .waitFor()
    expect(asked()).toEqual(['/inner/'])
  })

  it('that does not answer is saved all the same, and says why', async () => {
    server.set('/down/', { status: 503 })
    await paste('/down/')
    await add().click()
    await state()
      .getByText(/server has a fault/)
      .waitFor()
    expect((await sourceAt('/down/'))?.address).toBe(`${server.origin}/down/`)
  })
})
