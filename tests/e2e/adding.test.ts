// Brings things in by hand in the real program: a list of feeds out and in again, a phone call, a pasted chat, dropped mail.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import type { CommandId } from '../../src/renderer/keys/commands.ts'
import { call, dropFolders, freshFolder, projectDir, type Remit, startSample, tell } from './remit.ts'

let remit: Remit
const folder = freshFolder()
beforeAll(async () => {
  remit = await startSample()
})
afterAll(() => {
  remit.kill()
  dropFolders()
})
beforeEach(() => remit.page.keyboard.press('Escape'))

const button = (name: string | RegExp) => remit.page.getByRole('button', { name })
const heading = () => remit.page.locator('.case-title')
const watched = async () => (await call<Output<'source.list'>>(remit.page, 'source.list', {})).rows
const run = (id: CommandId) => tell(remit.app, { name: 'command', id })
/** The dialogs are the system's own windows; everything around them is real. */
const answerDialogs = (path: string) =>
  remit.app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = (async () => ({
      canceled: false,
      filePaths: [chosen],
    })) as typeof dialog.showOpenDialog
    dialog.showSaveDialog = (async () => ({
      canceled: false,
      filePath: chosen,
    })) as typeof dialog.showSaveDialog
  }, path)

/** Drops a real file, which the page gets at by an input first, as a test cannot drag from the system. */
async function dropFile(path: string): Promise<void> {
  const { page } = remit
  await page.evaluate(() => {
    const input = document.createElement('input')
    input.type = 'file'
    input.id = 'dropped'
    document.body.append(input)
  })
  await page.setInputFiles('#dropped', path)
  await page.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('#dropped')
    const data = new DataTransfer()
    for (const file of input?.files ?? []) data.items.add(file)
    input?.remove()
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
  })
}

const list = (feeds: number) =>
  `<opml version="1.0"><body><outline text="Folder">${Array.from({ length: feeds }, (_, n) => `<outline text="Site ${n} &amp; co" xmlUrl="http://127.0.0.1:9/feed/${n}"/>`).join('\n')}</outline>
  <outline text="Broken" type="rss" xmlUrl="mailto:x@y.example"/></body></opml>`

describe('a list of feeds', () => {
  it('is shown before it is taken in, comes in with a report, and goes again with one undo', async () => {
    const { page } = remit
    const before = (await watched()).length
    const path = join(folder, 'list.opml')
    writeFileSync(path, list(250))
    await answerDialogs(path)
    await run('opml.import')
    await page.getByTestId('opml-preview').waitFor()
    const preview = await page.getByTestId('opml-preview').textContent()
    const refused = await page.locator('.refused').textContent()
    await page.locator('button:focus', { hasText: 'Add 250 sources' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByTestId('opml-report').waitFor()
    const report = await page.getByTestId('opml-report').textContent()
    const during = (await watched()).length
    await page.getByRole('button', { name: 'Close' }).last().click()
    await button('Undo').click()
    await expect.poll(async () => (await watched()).length).toBe(before)
    expect({ during: during - before, preview, refused, report }).toEqual({
      during: 250,
      preview: 'list.opml: 250 new sources, none watched yet.',
      refused: expect.stringMatching(/One line cannot be used.*Line 251.*Broken.*not a web address/),
      report: expect.stringContaining('250 sources added'),
    })
  })

  it('is written as XML that a strict reader takes, and is the same when read back', async () => {
    const path = join(folder, 'own.opml')
    await answerDialogs(path)
    await call(remit.page, 'source.add', {
      address: 'https://strict.example/feed?a=1&b=<2>"',
      title: 'Tom & "Jerry" <é>',
      kind: 'forum',
      intervalMinutes: 30,
      allowPrivate: false,
      opensFrom: null,
    })
    const written = await call<Output<'opml.export'>>(remit.page, 'opml.export', {})
    const strict = await remit.app.evaluate(async ({ BrowserWindow }, text) => {
      const window = new BrowserWindow({ show: false })
      await window.loadURL(`data:application/xml;charset=utf-8;base64,${text}`)
      const counted = await window.webContents.executeJavaScript(
        `({ errors: document.querySelectorAll('parsererror').length,
            outlines: document.querySelectorAll('outline[xmlUrl][text]').length })`,
      )
      window.destroy()
      return counted
    }, readFileSync(path).toString('base64'))
    const back = await call<Output<'opml.read'>>(remit.page, 'opml.read', { path })
    const web = (await watched()).filter(({ address }) => /^https?:/.test(address))
    expect({
      strict,
      back: back.feeds.filter(({ known }) => known).map(({ title, kind }) => `${title} ${kind}`),
    }).toEqual({
      strict: { errors: 0, outlines: written.feeds },
      back: web.map(({ title, kind }) => `${title} ${kind}`),
    })
  })
})

describe('what the owner enters', () => {
  it('is a case after one key and one form: a phone call', async () => {
    const { page } = remit
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.keyboard.press('p')
    const form = page.getByRole('dialog', { name: 'New mention' })
    await form.getByLabel('Who').fill('Sari Wulandari')
    await form.getByLabel('What they said').fill('Tolong revisi beranda lagi: ganti warna tombol jadi hijau.')
    await form.getByTestId('picture-file').setInputFiles(join(projectDir, 'docs', 'inbox.png'))
    await form.getByRole('button', { name: 'Remove the picture' }).waitFor()
    await form.getByRole('button', { name: 'Add mention' }).click()
    await heading().filter({ hasText: 'Tolong revisi beranda lagi' }).waitFor()
    const picture = page.getByAltText('Picture from Sari Wulandari')
    await picture.waitFor()
    expect(await picture.evaluate((shown) => (shown as HTMLImageElement).naturalWidth)).toBeGreaterThan(100)
    const meta = await page.locator('.case-meta').textContent()
    const sources = (await watched()).filter(({ byHand }) => byHand)
    expect({ meta, sources: sources.map(({ address, nextCheckAtMs }) => [address, nextCheckAtMs]) }).toEqual({
      meta: expect.stringContaining('Phone'),
      sources: [['manual:phone', null]],
    })
  })

  it('is one case of a whole chat, with the owner’s own words as answers', async () => {
    const { page } = remit
    await run('conversation.new')
    const dialog = page.getByRole('dialog', { name: 'Paste a conversation' })
    await dialog
      .getByLabel('The conversation')
      .fill(
        '[12/05/2026, 09:14] Bu Dewi: Website saya mati lagi, kecewa sekali\n[12/05/2026, 09:15] Bu Dewi: salah kirim\n[12/05/2026, 09:20] Rangga: Saya periksa',
      )
    await dialog.getByTestId('said-list').waitFor()
    if (!(await dialog.getByLabel('Rangga').isChecked())) await dialog.getByLabel('Rangga').check()
    await dialog.getByLabel('Take in').nth(1).uncheck()
    await dialog.getByRole('button', { name: 'Add 2 messages' }).click()
    await heading().filter({ hasText: 'Website saya mati lagi' }).waitFor()
    expect(await page.getByTestId('message').allTextContents()).toEqual([
      expect.stringContaining('Website saya mati lagi'),
      expect.stringMatching(/^You.*Saya periksa/s),
    ])
  })

  it('is a case of a mail dropped on the window, without what the mail quotes', async () => {
    const { page } = remit
    const path = join(folder, 'complaint.eml')
    writeFileSync(
      path,
      'From: Budi <budi@dropped.example>\nTo: me@studio.example\nSubject: Toko\nMessage-ID: <d1@dropped.example>\nDate: Fri, 20 Nov 2026 09:14:00 +0700\n\nToko saya mati lagi, saya kecewa sekali.\n\nOn 3 Nov 2026 09:14, Rangga <r@s.example> wrote:\n> Sudah beres.\n',
    )
    await dropFile(path)
    await heading().filter({ hasText: 'Toko saya mati lagi' }).waitFor()
    const texts = await page.getByTestId('message').allTextContents()
    const again = await call<Output<'mail.take'>>(page, 'mail.take', {
      path,
      at: 0,
      no: 0,
      undoId: null,
      opensFrom: null,
    })
    expect([texts.length, texts[0]?.includes('Sudah beres'), again.known, again.taken]).toEqual([
      1,
      false,
      1,
      0,
    ])
  })
})
