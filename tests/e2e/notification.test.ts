// Checks over the real D-Bus that a new complaint is told, a burst once, and quiet hours keep silent.
import { spawnSync } from 'node:child_process'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { type NotificationDaemon, startDaemon } from './harness/notification-daemon.ts'
import { call, dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

const complaint = (n: number) => ({
  guid: `k${n}`,
  author: `Customer ${n}`,
  link: `http://blog.example/post-${n}/#c${n}`,
  title: `Comment on Post ${n} by Customer ${n}`,
  text: `Our shop number ${n} has been down again since this morning and nobody answers. This is unacceptable.`,
  at: new Date().toISOString(),
})
const quietOne = { ...complaint(0), guid: 'old', author: 'Earlier', link: 'http://blog.example/old/#c' }

let server: FeedServer
let daemon: NotificationDaemon
let remit: Remit | null = null
beforeAll(async () => {
  server = await startFeedServer()
})
beforeEach(async () => {
  daemon = await startDaemon(freshFolder())
  return daemon.stop
})
afterEach(() => {
  remit?.kill()
  remit = null
})
afterAll(async () => {
  await server.close()
  dropFolders()
})

async function startWithSource(): Promise<{ page: Remit['page']; sourceId: number }> {
  server.set('/feed', { body: commentFeed([quietOne]) })
  remit = await startRemit({ env: daemon.env })
  const { sourceId } = await call<{ sourceId: number }>(remit.page, 'source.add', {
    address: `${server.origin}/feed`,
    title: 'Blog',
    kind: 'comments',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  })
  await call(remit.page, 'source.check', { sourceId })
  return { page: remit.page, sourceId }
}

/** How many notifications stand on the desktop. */
const shownNow = (): string =>
  spawnSync('dunstctl', ['count', 'displayed'], {
    env: { ...process.env, ...daemon.env },
    encoding: 'utf8',
  }).stdout.trim()

async function settled(until: () => boolean, atMostMs = 15_000): Promise<void> {
  const end = Date.now() + atMostMs
  while (!until() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 100))
  // A second notification, if there were one, would come with the first or shortly after.
  await new Promise((resolve) => setTimeout(resolve, 2500))
}

describe('a new complaint', () => {
  it('arrives as one notification; ten at once arrive as one too, and nothing private is on it', async () => {
    const { page, sourceId } = await startWithSource()
    server.set('/feed', { body: commentFeed([complaint(1), quietOne]) })
    await call(page, 'source.check', { sourceId })
    await settled(() => daemon.summaries().length > 0)
    expect(daemon.summaries()).toEqual(['New complaint'])

    const ten = Array.from({ length: 10 }, (_, n) => complaint(n + 10))
    server.set('/feed', { body: commentFeed([...ten, complaint(1), quietOne]) })
    await call(page, 'source.check', { sourceId })
    await settled(() => daemon.summaries().length > 1)
    expect([daemon.summaries(), daemon.printed().includes('Customer')]).toEqual([
      ['New complaint', '10 new complaints'],
      false,
    ])

    await call(page, 'source.check', { sourceId })
    await settled(() => daemon.summaries().length > 2, 1000)
    expect(daemon.summaries().length).toBe(2)
  })

  it('is told with all others of its round, however long slow places draw the round out', async () => {
    server.set('/feed', { body: commentFeed([quietOne]) })
    remit = await startRemit({ env: daemon.env })
    const { page } = remit
    const places = [100, 2200, 4400, 6600]
    for (const delayMs of places) {
      server.set(`/slow/${delayMs}`, { body: commentFeed([{ ...quietOne, guid: `old ${delayMs}` }]) })
      await call(page, 'source.add', {
        address: `${server.origin}/slow/${delayMs}`,
        title: `Slow ${delayMs}`,
        kind: 'comments',
        intervalMinutes: 30,
        allowPrivate: true,
        opensFrom: null,
      })
    }
    await call(page, 'source.check', { sourceId: null })
    for (const delayMs of places)
      server.set(`/slow/${delayMs}`, { body: commentFeed([complaint(delayMs)]), delayMs })
    await call(page, 'source.check', { sourceId: null })
    await settled(() => daemon.summaries().length > 0)
    expect(daemon.summaries()).toEqual(['4 new complaints'])
  })

  it('opens its case when the notification is clicked', async () => {
    const { page, sourceId } = await startWithSource()
    server.set('/feed', { body: commentFeed([complaint(7), quietOne]) })
    await call(page, 'source.check', { sourceId })
    await settled(() => daemon.summaries().length > 0)
    const { rows } = await call<Output<'inbox.page'>>(page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 10,
    })
    const told = rows.find(({ who }) => who === 'Customer 7')
    // dunst offers the default action of the newest notification to its control program: a click without a mouse.
    spawnSync('dunstctl', ['action', '0'], { env: { ...process.env, ...daemon.env } })
    await page
      .getByRole('heading', { name: told?.title ?? '' })
      .first()
      .waitFor({ timeout: 15_000 })
  })

  it('is kept back in quiet hours, and told with all others in one notification when they end', async () => {
    const { page, sourceId } = await startWithSource()
    const { settings } = await call<Output<'desk.state'>>(page, 'desk.state', {})
    await call(page, 'settings.save', { ...settings, quietFrom: '00:00', quietTo: '23:59' })
    for (const n of [2, 3]) {
      server.set('/feed', { body: commentFeed([complaint(n), complaint(2), quietOne].slice(-n)) })
      await call(page, 'source.check', { sourceId })
    }
    await settled(() => daemon.summaries().length > 0, 4000)
    expect(daemon.summaries()).toEqual([])
    await call(page, 'settings.save', { ...settings, quietFrom: null, quietTo: null })
    await settled(() => daemon.summaries().length > 0)
    expect(daemon.summaries()).toEqual(['2 new complaints · while it was quiet'])
    // What was told is off the desktop once the owner looks.
    await remit?.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.emit('focus'))
    await expect.poll(shownNow).toBe('0')
  })

  it('waits while the desktop is not to be disturbed, and is told afterwards', async () => {
    const { page, sourceId } = await startWithSource()
    const dunst = (...words: string[]) =>
      spawnSync('dunstctl', words, { env: { ...process.env, ...daemon.env }, encoding: 'utf8' }).stdout.trim()
    dunst('set-paused', 'true')
    server.set('/feed', { body: commentFeed([complaint(8), quietOne]) })
    await call(page, 'source.check', { sourceId })
    await settled(() => dunst('count', 'waiting') !== '0', 4000)
    // It is Remit that waits: the daemon was given nothing.
    expect(dunst('count', 'waiting')).toBe('0')
    dunst('set-paused', 'false')
    await settled(() => daemon.summaries().length > 0, 45_000)
    expect(daemon.summaries()).toEqual(['New complaint · while it was quiet'])
  })
})
