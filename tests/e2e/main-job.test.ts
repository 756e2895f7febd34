// Does the main job as a new owner would, in the real program: from an empty folder to a quote on paper.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

const request = {
  guid: 'https://toko.example/?p=7#comment-31',
  author: 'Sari Wulandari',
  title: 'Comment on Beranda baru by Sari Wulandari',
  link: 'https://toko.example/beranda-baru/#comment-31',
  text: 'Mas, tolong revisi beranda ya: ganti warna tombol jadi hijau dan ubah urutan menu.',
  at: new Date(Date.now() - 3_600_000).toISOString(),
}

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  server.set('/comments/feed/', { body: commentFeed([request]) })
  remit = await startRemit({ size: { width: 1440, height: 900 } })
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const field = (page: Page, label: string | RegExp) => page.getByLabel(label).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first()

async function setUpOwner(page: Page): Promise<void> {
  await field(page, 'Name').fill('Rina Prasetyo')
  await field(page, 'Phone').fill('+62 812 0000 1234')
  await button(page, 'Save and go on').click()
}

async function addSource(page: Page): Promise<void> {
  await field(page, 'Address').fill(`${server.origin}/comments/feed/`)
  await page.getByLabel('Allow an address in a private network').check()
  await button(page, 'Save and go on').click()
}

async function addClient(page: Page): Promise<void> {
  await field(page, 'Client name').fill('Toko Sari')
  await button(page, /Skip this step/).click()
}

/** A client with three rounds of changes, of which three are used. */
async function addAgreedClient(page: Page): Promise<void> {
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await button(page, 'Add client').click()
  await field(page, 'Client name').fill('Toko Sari')
  await field(page, 'Currency').selectOption('IDR')
  await field(page, 'Language').selectOption('id')
  await button(page, 'Add contact').click()
  await field(page, 'Contact name').fill('Sari Wulandari')
  await field(page, 'E-mail').fill('sari@toko.example')
  await button(page, 'Save client').click()
  await button(page, 'Add agreement').click()
  await button(page, /Web Basic: 3 revisions/).click()
  await field(page, 'First day').fill(new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10))
  await button(page, 'Save agreement').click()
  for (let round = 0; round < 3; round++) {
    await button(page, 'Add usage').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Add usage' }).click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}

describe('the main job', () => {
  it('leads a new owner from an empty folder to a case', async () => {
    const { page } = remit
    await setUpOwner(page)
    await addSource(page)
    await addClient(page)
    await page.getByTestId('inbox-row').first().waitFor()
    const { owner } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 10,
    })
    expect([owner?.name, rows.map(({ who, kind }) => [who, kind])]).toEqual([
      'Rina Prasetyo',
      [['Sari Wulandari', 'request']],
    ])
  })

  it('says paid extra with rule and clause once the client’s three revisions are used', async () => {
    const { page } = remit
    await addAgreedClient(page)
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByTestId('inbox-row').first().click()
    const panel = page.getByTestId('scope-panel')
    await panel.locator('.verdict.paid_extra').waitFor()
    const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 10,
    })
    const { verdict, client } = await call<Output<'case.get'>>(page, 'case.get', { caseId: rows[0]?.caseId })
    expect({
      client: client?.name,
      kind: verdict?.kind,
      reasons: verdict?.reasons,
      price: verdict?.price,
      clause: verdict?.clauses[0]?.no,
      shown: await panel
        .textContent()
        .then((found) => found ?? '')
        .then((text) => [/3 of 3/.test(text), text.includes(verdict?.clauses[0]?.text ?? '?')]),
    }).toEqual({
      client: 'Toko Sari',
      kind: 'paid_extra',
      reasons: ['QUOTA_EXHAUSTED'],
      price: 500_000,
      clause: '2.1',
      shown: [true, true],
    })
  })

  it('makes a quote of it in three actions, and the PDF holds number, amount, client and clause', async () => {
    const { page, app } = remit
    const folder = freshFolder()
    await app.evaluate(({ dialog }, dir) => {
      // The dialog is the system's own window; everything around it is real.
      dialog.showSaveDialog = (async (...given: unknown[]) => {
        const options = given.at(-1) as { defaultPath: string }
        return { canceled: false, filePath: `${dir}/${options.defaultPath.split(/[\\/]/).at(-1)}` }
      }) as typeof dialog.showSaveDialog
    }, folder)
    await page.keyboard.press('q')
    await button(page, 'Issue quote').click()
    await button(page, 'Save as PDF').click()
    await page.getByText(/Saved as/).waitFor()

    const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
    const [quote] = rows
    const file = join(folder, `Penawaran-${quote?.number}-Toko-Sari.pdf`)
    const text = spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout.replaceAll(
      '\u00a0',
      ' ',
    )
    const fonts = spawnSync('pdffonts', [file], { encoding: 'utf8' }).stdout
    expect({
      state: quote?.state,
      found: [
        quote?.number ?? '?',
        'Rp 500.000',
        'Toko Sari',
        '2.1',
        'Rina Prasetyo',
        '+62 812 0000 1234',
      ].filter((part) => !text.includes(part)),
      inter: /Inter-(Regular|SemiBold)\s+\S+.*\byes\b/.test(fonts),
    }).toEqual({ state: 'issued', found: [], inter: true })
  })

  it('gives the quote as text and the reply to paste, in the client’s language', async () => {
    const { page, app } = remit
    const { rows } = await call<Output<'quote.list'>>(page, 'quote.list', {})
    const quoteId = rows[0]?.quoteId
    await call(page, 'quote.copy', { quoteId, what: 'text' })
    const text = await app.evaluate(({ clipboard }) => clipboard.readText())
    await call(page, 'quote.copy', { quoteId, what: 'forumReply' })
    const forum = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect([
      /penawaran/i.test(text),
      /Rp 500\.000/.test(text),
      /maksimal 3x/.test(forum),
      /3 hari/.test(forum),
      /500\.000/.test(forum),
    ]).toEqual([true, true, true, true, true])
  })

  it('puts the case to Waiting, closes it with e, and takes that back with z', async () => {
    const { page } = remit
    const shelf = async () => {
      const { groups } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
        shelf: 'open',
        offset: 0,
        limit: 10,
      })
      return groups.filter(({ count }) => count > 0).map(({ group }) => group)
    }
    expect(await shelf()).toEqual(['waiting'])
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByTestId('inbox-row').first().click()
    await page.keyboard.press('e')
    await expect.poll(shelf).toEqual([])
    await page.keyboard.press('z')
    await expect.poll(shelf).toEqual(['waiting'])
  })

  it('finds it again after a restart', async () => {
    const { dataDir } = remit
    await remit.quit()
    // A desktop that has a tray.
    remit = await startRemit({ dataDir, env: { XDG_SESSION_TYPE: 'x11', XDG_CURRENT_DESKTOP: 'i3' } })
    await remit.page.getByTestId('inbox-row').first().waitFor()
    const { rows } = await call<Output<'quote.list'>>(remit.page, 'quote.list', {})
    expect(rows.length).toBe(1)
  })
})

describe('the window', () => {
  it('hides on closing and comes back with a second start, which ends at once', async () => {
    const { app, dataDir } = remit
    const visible = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.isVisible()))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await expect.poll(visible).toEqual([false])
    const second = await import('node:child_process').then(({ spawn }) => {
      const { executable, args } = {
        executable: process.env['REMIT_ELECTRON'] ?? '',
        args: JSON.parse(process.env['REMIT_ELECTRON_ARGS'] ?? '[]'),
      }
      const child = spawn(
        executable,
        [...args, join(import.meta.dirname, '..', '..'), `--data-dir=${dataDir}`],
        { stdio: 'ignore' },
      )
      return new Promise<number | null>((resolve) => child.once('exit', resolve))
    })
    expect(second).toBe(0)
    await expect.poll(visible).toEqual([true])
  })

  it('has native menus that run the page’s commands', async () => {
    const { app, page } = remit
    const labels = await app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label }) => label),
    )
    await app.evaluate(({ Menu }) => {
      const go = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Go')
      go?.submenu?.items.find(({ id }) => id === 'go.clients')?.click()
    })
    await page.getByTestId('client-row').first().waitFor()
    expect(labels).toEqual(['File', 'Edit', 'View', 'Case', 'Quote', 'Go', 'Help'])
  })
})
