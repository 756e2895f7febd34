// A source that asks for a password, in the real program on a system without a keyring: refused in words, and kept nowhere.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { openWorkspace } from '../../src/main/store/file/open.ts'
import { setAccess } from '../../src/main/store/sources/source-access.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

const password = 'geheim-4711'
const basic = `Basic ${Buffer.from(`me:${password}`).toString('base64')}`
const comment = {
  guid: 'c1',
  author: 'Sari Wulandari',
  text: 'Mas, tolong revisi beranda ya: ganti warna tombol jadi hijau.',
  at: new Date(Date.now() - 3_600_000).toISOString(),
}

/** With which password, and as whom, the feed was asked. */
const asked: (string | undefined)[][] = []

let server: FeedServer
let remit: Remit
beforeAll(async () => {
  server = await startFeedServer()
  server.set('/private/feed/', ({ headers }) => {
    asked.push([headers.authorization, headers['user-agent']])
    return { body: commentFeed([comment]) }
  })
  remit = await startRemit({
    flags: ['--demo', '--password-store=basic'],
    size: { width: 1440, height: 900 },
  })
  await remit.page.getByTestId('inbox-row').first().waitFor()
})
afterAll(async () => {
  remit.kill()
  await server.close()
  dropFolders()
})

const button = (name: string) => remit.page.getByRole('button', { name })
const addresses = async () => {
  const { rows } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
  return rows.map(({ address }) => address).filter((address) => address.startsWith('http:'))
}

it('moves a login out of the address, reads the feed with it, and refuses to keep it', async () => {
  const { page } = remit
  await button('Sources')
    .or(page.getByRole('link', { name: 'Sources' }))
    .first()
    .click()
  await button('Add source').first().click()
  await page
    .getByLabel('Address')
    .first()
    .fill(`${server.origin.replace('//', `//me:${password}@`)}/private/feed/`)
  await page.getByLabel('Allow an address in a private network').check()
  await button('Find the feed').click()
  await page
    .getByTestId('found-feeds')
    .getByText(/1 comment/)
    .waitFor()
  const moved = [
    await page.getByLabel('Address').first().inputValue(),
    await page.getByLabel('User name').first().inputValue(),
    asked.map(([authorization]) => authorization),
  ]
  expect(moved).toEqual([`${server.origin}/private/feed/`, 'me', [basic]])

  await page.locator('form').getByRole('button', { name: 'Add source' }).click()
  await page.getByText(/keeps no password safely/).waitFor()
  expect(await addresses()).toEqual([])
  for (const name of readdirSync(remit.dataDir).filter((file) => file.startsWith('remit.db')))
    expect(readFileSync(join(remit.dataDir, name), 'latin1')).not.toContain(password)

  // Without the password everything else about the request can be kept.
  await page.getByLabel('User name').first().fill('')
  await page.getByLabel('Password').first().fill('')
  await page.getByLabel(/Name of the reader/).fill('Reader/1.0')
  asked.splice(0)
  await page.locator('form').getByRole('button', { name: 'Add source' }).click()
  await page
    .getByTestId('source-state')
    .getByText(/1 text/)
    .waitFor()
  expect(asked).toEqual([[undefined, 'Reader/1.0']])
})

/** A workspace whose source has a secret that was sealed on another computer. */
function restoredElsewhere(): string {
  const dataDir = freshFolder()
  const opened = openWorkspace(dataDir, Date.now())
  if (opened.kind !== 'open') throw new Error('not open')
  const sourceId = addSource(
    opened.db,
    {
      kind: 'comments',
      title: 'Private comments',
      titleGiven: true,
      address: `${server.origin}/private/feed/`,
      intervalMinutes: 30,
      allowPrivate: true,
      opensFrom: '2020-01-01',
      language: null,
    },
    Date.now(),
  )
  const sealed = {
    userAgent: null,
    allowSelfSigned: false,
    secret: Buffer.from('v11 of another key').toString('base64'),
    outline: { origin: server.origin, hasLogin: true, headerNames: [] },
  }
  setAccess(opened.db, sourceId, sealed, Date.now())
  opened.db.close()
  return dataDir
}

it('says that a password sealed elsewhere cannot be read, and asks nobody without it', async () => {
  remit.kill()
  asked.splice(0)
  const flags = ['--password-store=basic']
  remit = await startRemit({ dataDir: restoredElsewhere(), flags, size: { width: 1440, height: 900 } })
  const { rows } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
  const sourceId = rows[0]?.sourceId ?? 0
  await call(remit.page, 'source.check', { sourceId })
  const { rows: after } = await call<Output<'source.list'>>(remit.page, 'source.list', {})
  expect(after[0]).toMatchObject({ problem: { code: 'secret_unreadable' }, failures: 0, hasPassword: true })
  expect(asked).toEqual([])
})
