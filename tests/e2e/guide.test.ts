// Does every task of the user guide in the real program without a mouse; a task without a walk fails, and so does a walk without a task.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { currentCase, currentRow, paneOf } from './harness/case-list.ts'
import { type Keyboard, keyboardOf } from './harness/keyboard.ts'
import { call, dropFolders, freshFolder, projectDir, type Remit, startRemit, startSample } from './remit.ts'

const tasks = [...readFileSync(join(projectDir, 'docs', 'guide.md'), 'utf8').matchAll(/^## (.+)$/gm)].map(
  ([, title = '']) => title,
)

let server: FeedServer
let remit: Remit
let keys: Keyboard
beforeAll(async () => {
  server = await startFeedServer()
  server.set('/forum/feed', {
    body: commentFeed([
      {
        guid: 'topic-1',
        author: 'Budi',
        title: 'Situs saya mati',
        link: 'https://forum.example/topic-1',
        text: 'Situs saya mati sejak tadi pagi, tolong diperbaiki.',
        at: new Date(Date.now() - 3_600_000).toISOString(),
      },
    ]),
  })
  remit = await startSample()
  keys = await keyboardOf(remit.page)
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const ask = <T>(name: string, input: unknown = {}): Promise<T> => call<T>(remit.page, name, input)
const open = async (): Promise<Output<'inbox.page'>['rows']> =>
  (await ask<Output<'inbox.page'>>('inbox.page', { shelf: 'open', offset: 0, limit: 100 })).rows
const caseOf = (caseId: number): Promise<Output<'case.get'>> => ask('case.get', { caseId })

/** The case that is chosen in the list, once it is the one that is open beside it. */
async function openCase(): Promise<Output<'case.get'>> {
  await currentRow(remit.page).waitFor()
  const caseId = (await currentCase(remit.page)) ?? 0
  await paneOf(remit.page, caseId).waitFor()
  return caseOf(caseId)
}

/** A line of the palette; rows of the list behind it are options too. */
const listed = (name: string | RegExp) => remit.page.getByRole('dialog').getByRole('option', { name }).first()

const caseNamed = (title: string) =>
  remit.page.getByRole('region', { name: 'Case' }).getByRole('heading', { name: title }).waitFor()

const quoteStates = async (): Promise<string[]> =>
  (await ask<Output<'quote.list'>>('quote.list')).rows.map(({ state }) => state)

/** Chooses an open case by words of its title, from the palette. */
async function goTo(title: string): Promise<Output<'case.get'>> {
  await keys.press('g', 'i', 'Control+k')
  await keys.type(title)
  await listed(title).waitFor()
  await keys.press('Enter')
  await caseNamed(title)
  return openCase()
}

const walks: Readonly<Record<string, () => Promise<void>>> = {
  Start: async () => {
    const fresh = await startRemit({ size: { width: 1440, height: 900 } })
    try {
      const first = await keyboardOf(fresh.page)
      await first.fill('Name', 'Rina Prasetyo')
      await first.push('Save and go on')
      for (const step of ['Where customers talk', 'Your first client']) {
        await fresh.page.getByRole('heading', { name: step }).waitFor()
        await first.push(/Skip this step/)
      }
      await fresh.page.getByRole('heading', { name: 'Inbox' }).waitFor()
      expect((await call<Output<'desk.state'>>(fresh.page, 'desk.state', {})).owner?.name).toBe(
        'Rina Prasetyo',
      )
      expect(await first.mouseEvents()).toBe(0)
    } finally {
      fresh.kill()
    }
  },
  'Watch a place': async () => {
    await keys.press('g', 's')
    await keys.run('Add source')
    await keys.fill('Address', `${server.origin}/forum/feed`)
    await keys.tabTo('checkbox', 'Allow an address in a private network')
    await keys.press('Space', 'Enter')
    await expect
      .poll(async () => (await ask<Output<'source.list'>>('source.list')).rows.map(({ address }) => address))
      .toContain(`${server.origin}/forum/feed`)
  },
  'Enter what no feed brings': async () => {
    await keys.press('g', 'i', 'p')
    await keys.fill('Who', 'Pak Darma')
    await keys.fill('What they said', 'Tolong kirim tagihan bulan ini.')
    await keys.push('Add mention')
    await caseNamed('Tolong kirim tagihan bulan ini.')
  },
  'Go through the inbox': async () => {
    await keys.press('g', 'i')
    await keys.run('To the top of the list')
    await keys.press('j', 'j', 'k', 'Enter')
    await remit.page.locator('.case-title:focus').waitFor()
    const { caseId, no } = await openCase()
    await keys.press('e')
    await expect.poll(async () => (await open()).some((row) => row.caseId === caseId)).toBe(false)
    await expect.poll(async () => (await openCase()).no).not.toBe(no)
  },
  'Say what it is': async () => {
    const { caseId } = await openCase()
    await keys.press('2')
    await expect.poll(async () => (await caseOf(caseId)).kind).toBe('request')
  },
  Answer: async () => {
    const { caseId } = await openCase()
    await keys.press('r')
    await keys.type('Sudah saya periksa, besok pagi selesai.')
    await keys.press('Control+Enter')
    await expect
      .poll(async () => (await caseOf(caseId)).messages.some(({ direction }) => direction === 'out'))
      .toBe(true)
  },
  'See what the contract covers': async () => {
    const { caseId } = await goTo('Versi PHP')
    await remit.page.locator('.verdict.paid_extra').waitFor()
    await keys.press('d')
    await remit.page.getByRole('dialog').waitFor()
    await keys.press('Escape')
    expect((await caseOf(caseId)).verdict?.kind).toBe('paid_extra')
  },
  'Quote the extra': async () => {
    const folder = freshFolder()
    await remit.app.evaluate(({ dialog }, dir) => {
      // The dialog is the system's own window; everything around it is real.
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: `${dir}/quote.pdf` })
    }, folder)
    await keys.press('q')
    await remit.page.getByRole('button', { name: 'Issue quote' }).waitFor()
    await keys.press('Control+Enter')
    await expect.poll(quoteStates).toContain('issued')
    await remit.page.getByRole('button', { name: /PDF/ }).first().waitFor()
    await keys.press('Control+p')
    const pdf = join(folder, 'quote.pdf')
    await expect.poll(() => existsSync(pdf) && readFileSync(pdf).subarray(0, 4).toString()).toBe('%PDF')
  },
  'Follow a quote': async () => {
    await keys.press('g', 'q', 'f')
    await expect.poll(quoteStates).toContain('sent')
    await remit.page.getByRole('button', { name: 'Accepted…' }).waitFor()
    await keys.press('f')
    await keys.fill('Who', 'Putu Maheswari')
    await keys.press('Enter')
    await expect.poll(quoteStates).toContain('accepted')
    // It is stored before the dialog is gone, which keeps the keys of the next task to itself.
    await remit.page.locator('dialog').waitFor({ state: 'detached' })
  },
  'Keep a client': async () => {
    await keys.press('g', 'c')
    await keys.run('Add client')
    await keys.fill('Client name', 'Warung Melati')
    await keys.push('Save client')
    await remit.page.getByRole('main').getByRole('heading', { name: 'Warung Melati' }).waitFor()
    await keys.push('Add agreement')
    await keys.push(/Web Basic: 3 revisions/)
    await keys.push('Save agreement')
    await remit.page.getByTestId('agreement').getByText('Web Basic').first().waitFor()
  },
  'Tell clients their rights': async () => {
    const folder = freshFolder()
    await remit.app.evaluate(({ dialog }, dir) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [dir] })
    }, folder)
    await keys.press('g', 'm')
    await keys.run('Issue statements of the month')
    await keys.push(/^Choose folder and save/)
    await remit.page.getByTestId('batch-report').waitFor()
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf')).length).toBeGreaterThan(3)
    await keys.push('Close')
  },
  'Find something again': async () => {
    await keys.press('g', 'i', '/')
    await keys.type('promo tanggal kembar')
    await listed(/promo untuk tanggal kemba/).waitFor()
    await keys.press('Enter')
    await remit.page
      .getByRole('region', { name: 'Case' })
      .getByText('promo', { exact: false })
      .first()
      .waitFor()
  },
  'Take something back': async () => {
    const { caseId } = await openCase()
    await keys.press('e')
    await expect.poll(async () => (await open()).some((row) => row.caseId === caseId)).toBe(false)
    await keys.press('Control+z')
    await expect.poll(async () => (await open()).some((row) => row.caseId === caseId)).toBe(true)
  },
  'Set it up your way': async () => {
    await keys.press('g', ',')
    await keys.push('Look and language')
    await keys.pick('Theme', 'Dark')
    await expect
      .poll(() => remit.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme))
      .toBe('dark')
  },
  'Keep your data': async () => {
    const backups = async () =>
      (await call<Output<'data.backups'>>(remit.page, 'data.backups', {})).backups.length
    const before = await backups()
    await keys.run('Back up now')
    await expect.poll(backups).toBe(before + 1)
  },
}

describe('every task of the guide is done by keyboard alone', () => {
  it('has a walk', () => {
    expect(Object.keys(walks)).toEqual(tasks)
  })

  it.each(tasks)('%s', async (task) => {
    await keys.press('Escape', 'Escape')
    await walks[task]?.()
    expect(await keys.mouseEvents()).toBe(0)
  })
})
