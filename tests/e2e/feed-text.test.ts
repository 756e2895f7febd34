// Checks in the real program that what a feed says is only ever text.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { axeFindings } from './axe-findings.ts'
import { startFeedServer } from './feed-server.ts'
import { call, dropFolders, type Remit, startRemit } from './remit.ts'

let remit: Remit
beforeAll(async () => {
  remit = await startRemit()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})

describe('what a feed says', () => {
  it('is shown as text: nothing in it runs, loads or navigates', async () => {
    const nasty = [
      '<script>window.ranFeed = 1</script>',
      '<img src=x onerror="window.ranFeed = 2">',
      '<svg onload="window.ranFeed = 3"></svg>',
      '<iframe srcdoc="<script>parent.ranFeed = 4</script>"></iframe>',
      '<a href="javascript:window.ranFeed = 5">link</a>',
      '<style>body { display: none }</style>',
      '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
      '<form action="https://evil.example/"><input autofocus onfocus="window.ranFeed = 6"></form>',
      '<math><mtext><table><mglyph><style><img src=x onerror="window.ranFeed = 7">',
      '&lt;script&gt;window.ranFeed = 8&lt;/script&gt;',
    ]
    const server = await startFeedServer()
    try {
      const posts = nasty.map((html, index) => ({
        guid: `x${index}`,
        author: `Mallory <img src=x onerror="window.ranFeed = 9"> ${index}`,
        text: `Could you please change the page number ${index} of our website? ${html}`,
        link: 'javascript:window.ranFeed=10',
        title: `Comment on <b>Page ${index}</b> by Mallory`,
        at: new Date().toISOString(),
      }))
      server.set('/feed', { body: commentFeed(posts) })
      const { sourceId } = await call<{ sourceId: number }>(remit.page, 'source.add', {
        address: `${server.origin}/feed`,
        title: '<img src=x onerror="window.ranFeed = 11">',
        kind: 'forum',
        intervalMinutes: 30,
        allowPrivate: true,
        opensFrom: null,
      })
      await call(remit.page, 'source.check', { sourceId })
      await remit.page.getByRole('button', { name: /Skip all/ }).click()
      await remit.page.getByTestId('inbox-row').first().click()
      for (let row = 0; row < nasty.length; row++) {
        await remit.page.keyboard.press('j')
        await new Promise((resolve) => setTimeout(resolve, 60))
      }
      const { rows } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', {
        shelf: 'open',
        offset: 0,
        limit: 50,
      })
      expect([rows.length, await remit.page.evaluate('window.ranFeed'), remit.page.url()]).toEqual([
        nasty.length,
        undefined,
        'app://remit/',
      ])
    } finally {
      await server.close()
    }
  })

  it('is shown as it was written when the owner asks: emphasis and tables, and still nothing is loaded or followed', async () => {
    const { page } = remit
    const server = await startFeedServer()
    try {
      const picture = `<img src="${server.origin}/pixel.png" alt="The error">`
      const text = `Could you please mend this? <b>Today</b> ${picture} <a href="${server.origin}/cart">the cart</a> <script>parent.ranFeed = 1</script>`
      server.set('/feed', {
        body: commentFeed([{ guid: 'o1', author: 'Dewi', text, at: new Date().toISOString() }]),
      })
      const { sourceId } = await call<{ sourceId: number }>(page, 'source.add', {
        address: `${server.origin}/feed`,
        title: 'Original',
        kind: 'forum',
        intervalMinutes: 30,
        allowPrivate: true,
        opensFrom: null,
      })
      await call(page, 'source.check', { sourceId })
      await page.keyboard.press('g')
      await page.keyboard.press('i')
      await page.getByTestId('inbox-row').filter({ hasText: 'Dewi' }).click()
      await page.getByTestId('message').getByText('the cart').waitFor()
      await page.keyboard.press('Control+k')
      await page.keyboard.type('Show as it was written')
      await page.keyboard.press('Enter')
      const original = page.frameLocator('[data-testid=original]')
      await original.locator('b', { hasText: 'Today' }).waitFor()
      await original.getByText('the cart', { exact: true }).click()
      expect([
        await original.locator('.picture').textContent(),
        await original.locator('.to').textContent(),
        await original.locator('img, script, a').count(),
        // A new source is also read by itself.
        [...new Set(server.requests.map(({ path }) => path))],
        await page.evaluate('window.ranFeed'),
        await axeFindings(page),
      ]).toEqual(['The error', `${new URL(server.origin).host}/cart`, 0, ['/feed'], undefined, []])
      await page.getByRole('button', { name: 'As text' }).click()
      await page.getByTestId('message').getByText('Could you please mend this?').waitFor()
    } finally {
      await server.close()
    }
  })
})
