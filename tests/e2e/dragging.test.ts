// Drags in the real program: files, addresses and words from outside, cases onto what takes them, lines of a quote, the lines between panes.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CDPSession, Locator } from 'playwright'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, freshFolder, inboxAtRest, projectDir, type Remit, startSample } from './remit.ts'

let remit: Remit
let protocol: CDPSession
const folder = freshFolder()
beforeAll(async () => {
  remit = await startSample()
  protocol = await remit.page.context().newCDPSession(remit.page)
})
afterAll(() => {
  remit.kill()
  dropFolders()
})
beforeEach(async () => {
  // What the last one opened; a dialog that takes files in lets no other in its place.
  const open = remit.page.locator('dialog')
  for (let round = 0; round < 3 && (await open.count()) > 0; round += 1)
    await remit.page.keyboard.press('Escape')
  await open.waitFor({ state: 'detached' })
  await remit.page.keyboard.press('Escape')
  // They stay until they are read, and lie over what is dragged.
  const told = remit.page.getByRole('button', { name: 'Dismiss' })
  while ((await told.count()) > 0) await told.first().click()
})

type Dragged = { files?: string[]; items?: { mimeType: string; data: string }[] }

/** What the system tells the page while something is dragged from another program and let go over a point. */
async function dropFromOutside(
  { files = [], items = [] }: Dragged,
  at: { x: number; y: number },
): Promise<string> {
  const data = { items, dragOperationsMask: 1, ...(files.length > 0 ? { files } : {}) }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop', point: { x: number; y: number }) =>
    protocol.send('Input.dispatchDragEvent', { type, ...point, data })
  // It comes over the edge of the window.
  const edge = { x: 4, y: 4 }
  await send('dragEnter', edge)
  await send('dragOver', edge)
  await remit.page.waitForTimeout(50)
  await send('dragOver', at)
  const layer = remit.page.getByTestId('drop-layer')
  const said = (await layer.count()) === 0 ? '' : ((await layer.textContent()) ?? '')
  await send('drop', at)
  await layer.waitFor({ state: 'detached' })
  return said
}

const middle = { x: 900, y: 450 }
const written = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const dialog = (name?: string | RegExp) => remit.page.getByRole('dialog', name === undefined ? {} : { name })

describe('cases that are dragged', () => {
  const rows = () => remit.page.getByTestId('inbox-row')
  const request = () => rows().filter({ hasText: 'Request' })
  const shown = async (shelf: 'open' | 'snoozed' | 'done'): Promise<number[]> => {
    const { rows: found } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', {
      shelf,
      offset: 0,
      limit: 90,
    })
    return found.map(({ caseId }) => caseId)
  }
  const idOf = async (row: Locator) => Number(await row.getAttribute('data-case'))
  const place = (name: string | RegExp) => remit.page.getByRole('navigation').getByRole('button', { name })

  it('to Done are done, and from there to the inbox are open again', async () => {
    const dragged = await idOf(request().first())
    const row = remit.page.locator(`[data-testid=inbox-row][data-case="${dragged}"]`)
    await row.dragTo(place('Done'))
    await expect.poll(async () => (await shown('open')).includes(dragged)).toBe(false)
    await place('Done').click()
    await row.dragTo(place(/^Inbox/))
    await expect.poll(async () => (await shown('open')).includes(dragged)).toBe(true)
    await place('Open').click()
  })

  it('to Done ask what is still to be said of a public complaint, as its key does', async () => {
    await rows().filter({ hasText: 'Hendra' }).filter({ hasText: 'Complaint' }).first().dragTo(place('Done'))
    await dialog().waitFor()
    expect(await dialog().textContent()).toMatch(/public/i)
  })

  it('to Snoozed ask until when, to Clients whose they are', async () => {
    await request().first().dragTo(place('Snoozed'))
    await dialog(/Snooze/).waitFor()
    await remit.page.keyboard.press('Escape')
    await request().first().dragTo(place('Clients'))
    await dialog().waitFor()
  })

  it('to another case are merged into it', async () => {
    const before = await shown('open')
    const ofOne = rows().filter({ hasText: 'Toko Sari Kembang' })
    const [one, other] = [ofOne.first(), ofOne.nth(1)]
    const gone = await idOf(one)
    await one.dragTo(other)
    await expect.poll(async () => (await shown('open')).includes(gone)).toBe(false)
    await call(remit.page, 'undo.take', { undoId: null })
    await expect.poll(() => shown('open').then(({ length }) => length)).toBe(before.length)
  })

  it('several at once to Quotes are told to be merged first; one is quoted', async () => {
    const { page } = remit
    await request().first().click()
    await page.keyboard.press('x')
    await page.keyboard.press('Shift+j')
    await page.locator('.row.picked').first().dragTo(place('Quotes'))
    await page.getByText('A quote answers one case, and 2 were dropped.').waitFor()
    await page.keyboard.press('Escape')
    await request().filter({ hasText: 'Paid extra' }).first().dragTo(place('Quotes'))
    await page.locator('.quote-line').first().waitFor()
  })
})

describe('the bar of a list', () => {
  it('lies over the end of its rows; dragged it moves them, and it follows where they are scrolled', async () => {
    const { page } = remit
    const places = () =>
      page.evaluate(() =>
        ['.cases', '.edge-bar'].map((part) => Math.round(document.querySelector(part)?.scrollTop ?? -1)),
      )
    await page.getByTestId('inbox-row').first().waitFor()
    const [list, bar, row] = await Promise.all(
      ['.cases', '.edge-bar', '[data-testid=inbox-row]'].map((part) =>
        page.locator(part).first().boundingBox(),
      ),
    )
    if (!list || !bar || !row) throw new Error('no list')
    expect([row.width, bar.x + bar.width, bar.height]).toEqual([list.width, list.x + list.width, list.height])
    await page.mouse.move(bar.x + bar.width / 2, bar.y + 30)
    await page.mouse.down()
    await page.mouse.move(bar.x + bar.width / 2, bar.y + 90, { steps: 6 })
    await page.mouse.up()
    await expect.poll(async () => (await places())[0]).toBeGreaterThan(60)
    await page.mouse.move(list.x + 100, list.y + 100)
    await page.mouse.wheel(0, 200)
    const [before = 0] = await places()
    await expect.poll(async () => (await places())[0]).toBeGreaterThan(before)
    await expect.poll(async () => new Set(await places()).size).toBe(1)
    await page.keyboard.press('g')
    await page.keyboard.press('g')
    await expect.poll(places).toEqual([0, 0])
  })
})

describe('what is dropped on the window from outside', () => {
  it('as a list of feeds is shown before it is taken in', async () => {
    const feed = '<outline type="rss" text="Shop talk" xmlUrl="https://shop.example/feed/"/>'
    const list = written('feeds.opml', `<opml version="2.0"><body>${feed}</body></opml>`)
    expect(await dropFromOutside({ files: [list] }, middle)).toContain('Drop here to take it in')
    await remit.page.getByText('feeds.opml: One new source').waitFor()
  })

  it('as a table of clients opens its import', async () => {
    await dropFromOutside(
      { files: [written('clients.csv', 'Name,E-mail\nToko Sari,sari@toko.example\n')] },
      middle,
    )
    await dialog('Take in clients (.csv)').getByText('Toko Sari').first().waitFor()
  })

  it('as a mailbox asks from when on, and says what was left out beside it', async () => {
    const mail =
      'From a@b.example Fri Nov 20 09:14:00 2026\nFrom: Ann <ann@shop.example>\nSubject: Down\n\nOur shop is down.\n'
    const files = [written('photo.png', 'x'), written('all.mbox', mail)]
    await dropFromOutside({ files }, middle)
    await dialog().getByText('all.mbox').waitFor()
    await remit.page.getByText('photo.png was left out').waitFor()
  })

  it('as a file of Remit says what is in it, and a quote comes in as a draft', async () => {
    const { page } = remit
    const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 90,
    })
    const { caseId } = rows.find(({ kind, verdict }) => kind === 'request' && verdict === 'paid_extra') ?? {}
    const quote = await call<Output<'quote.draft'>>(page, 'quote.draft', { caseId })
    const path = join(folder, 'Penawaran.remit')
    await remit.app.evaluate(({ dialog: system }, filePath) => {
      // The dialog is the system's own window.
      system.showSaveDialog = (async () => ({ canceled: false, filePath })) as typeof system.showSaveDialog
    }, path)
    const before = await call<Output<'quote.list'>>(page, 'quote.list', {})
    await call(page, 'quote.export', { quoteId: quote.quoteId, format: 'json' })
    await dropFromOutside({ files: [path] }, middle)
    await dialog('Penawaran.remit').getByTestId('remit-file').waitFor()
    await page.locator('button:focus', { hasText: 'Take in' }).waitFor()
    await page.keyboard.press('Enter')
    await expect
      .poll(async () => (await call<Output<'quote.list'>>(page, 'quote.list', {})).rows.length)
      .toBe(before.rows.length + 1)
    await call(page, 'undo.take', { undoId: null })
    await page.locator('dialog').waitFor({ state: 'detached' })
    // Away from the quote that is just being taken back, whose preview goes from under what is dropped.
    for (const key of ['g', 'i']) await page.keyboard.press(key)
    await inboxAtRest(page)

    await dropFromOutside({ files: [written('other.remit', '{"format":"else"}')] }, middle)
    await dialog().getByText('Nothing usable was found in other.remit.').waitFor()
  })

  it('as anything else is said to be none of these, and nothing opens', async () => {
    const { page } = remit
    await dropFromOutside({ files: [written('photo.png', 'x')] }, middle)
    await page.getByText('photo.png is no file that can be taken in.').waitFor()
    expect([await dialog().count(), page.url()]).toEqual([0, 'app://remit/'])
  })

  it('as words is what somebody said, and in a field only words', async () => {
    const words = { items: [{ mimeType: 'text/plain', data: 'Our checkout is broken again.' }] }
    expect(await dropFromOutside(words, middle)).toBe('Drop here to write down what was said')
    const text = dialog('New mention').getByLabel('What they said')
    await expect.poll(() => text.inputValue()).toBe('Our checkout is broken again.')

    const box = await dialog('New mention').getByLabel('Who').boundingBox()
    const said = await dropFromOutside(words, { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + 10 })
    expect([said, await dialog('New mention').getByLabel('Who').inputValue()]).toEqual([
      '',
      'Our checkout is broken again.',
    ])
  })

  it('as a picture goes into the form that has room for one', async () => {
    await remit.page.keyboard.press('p')
    await dropFromOutside({ files: [join(projectDir, 'docs', 'inbox.png')] }, middle)
    await dialog('New mention').getByRole('button', { name: 'Remove the picture' }).waitFor()
  })

  it('as a web address is a place to watch, and never where the window goes', async () => {
    const { page } = remit
    const link = (data: string) => ({ items: [{ mimeType: 'text/uri-list', data }] })
    expect(await dropFromOutside(link('https://blog.example/comments'), middle)).toBe(
      'Drop here to watch this address',
    )
    await expect
      .poll(() => page.getByLabel('Address', { exact: true }).inputValue())
      .toBe('https://blog.example/comments')
    await page.keyboard.press('Escape')
    await dropFromOutside(link('javascript:alert(1)'), middle)
    await page.getByText('This is not a web address.').first().waitFor()
    expect(page.url()).toBe('app://remit/')
  })
})

describe('the lines of a quote', () => {
  const texts = () =>
    remit.page
      .locator('.quote-line')
      .evaluateAll((lines) => lines.map((line) => line.querySelector('input')?.value ?? ''))

  it('are dragged by their grips to before or behind another', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByTestId('inbox-row').filter({ hasText: 'Paid extra' }).first().click()
    await page.getByTestId('verdict').waitFor()
    await page.keyboard.press('q')
    const line = page.locator('.quote-line')
    await line.first().waitFor()
    for (const text of ['one', 'two', 'three']) {
      if (text !== 'one') await page.getByRole('button', { name: 'Add line' }).click()
      await line.last().locator('input').first().fill(text)
    }
    expect(await texts()).toEqual(['one', 'two', 'three'])
    const box = await line.nth(1).boundingBox()
    await line
      .first()
      .locator('.grip')
      .dragTo(line.nth(1), { targetPosition: { x: 60, y: (box?.height ?? 0) - 6 } })
    await expect.poll(texts).toEqual(['two', 'one', 'three'])
    await line
      .nth(2)
      .locator('.grip')
      .dragTo(line.nth(1), { targetPosition: { x: 60, y: 6 } })
    await expect.poll(texts).toEqual(['two', 'three', 'one'])
  })
})

describe('the line between two panes', () => {
  const widthOf = async (pane: string): Promise<number> =>
    Math.round((await remit.page.locator(pane).boundingBox())?.width ?? 0)
  const divider = (pane: 'list' | 'column' | 'panel') =>
    remit.page.locator(`.pane-divider[data-pane=${pane}]`)

  async function dragDivider(pane: 'list' | 'column' | 'panel', byPx: number): Promise<void> {
    const { page } = remit
    const box = await divider(pane).boundingBox()
    if (!box) throw new Error('no divider')
    const at = { x: box.x + 2, y: box.y + 300 }
    await page.mouse.move(at.x, at.y)
    await page.mouse.down()
    await page.mouse.move(at.x + byPx, at.y, { steps: 5 })
    await page.mouse.up()
  }

  beforeAll(async () => {
    const { page } = remit
    await page.keyboard.press('Escape')
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await request().first().click()
    await page.getByTestId('verdict').waitFor()
  })
  const request = () => remit.page.getByTestId('inbox-row').filter({ hasText: 'Request' })

  it('makes list and panel wider and narrower, within what can be read', async () => {
    expect([await widthOf('.list'), await widthOf('.scope')]).toEqual([368, 328])
    await dragDivider('list', 60)
    expect(await widthOf('.list')).toBe(428)
    await dragDivider('list', -900)
    expect(await widthOf('.list')).toBe(280)
    await dragDivider('panel', -50)
    expect(await widthOf('.scope')).toBe(378)
    await dragDivider('panel', -700)
    expect(await widthOf('.scope')).toBeLessThan(520)
  })

  it('is moved by keys, says how wide the pane is, and Enter gives the usual width', async () => {
    const { page } = remit
    await divider('list').focus()
    await page.keyboard.press('End')
    const most = await widthOf('.list')
    expect(most).toBeGreaterThan(480)
    expect(await divider('list').getAttribute('aria-valuenow')).toBe(String(most))
    await page.keyboard.press('ArrowLeft')
    expect(await widthOf('.list')).toBe(most - 16)
    await page.keyboard.press('Enter')
    expect(await widthOf('.list')).toBe(368)
    await divider('panel').dblclick()
    expect(await widthOf('.scope')).toBe(328)
  })

  it('is remembered, by each kind of list for itself', async () => {
    const { page } = remit
    await dragDivider('list', 80)
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByTestId('client-row').first().waitFor()
    const usual = await widthOf('.column')
    await dragDivider('column', -70)
    expect(await widthOf('.column')).toBe(usual - 70)
    await page.reload()
    await inboxAtRest(page)
    expect(await widthOf('.list')).toBe(448)
    await page.keyboard.press('g')
    await page.keyboard.press('c')
    await page.getByTestId('client-row').first().waitFor()
    expect(await widthOf('.column')).toBe(usual - 70)
  })
})
