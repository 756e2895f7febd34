// Checks in the real program that faults of feeds, files and processes harm nothing and are said plainly.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { callChannel } from '../../src/contract/names.ts'
import { connect } from '../../src/main/store/file/connect.ts'
import { databasePath } from '../../src/main/store/file/open.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import {
  call,
  dropFolders,
  electronCommand,
  freshFolder,
  projectDir,
  type Remit,
  startRemit,
} from './remit.ts'

let server: FeedServer
let remit: Remit | null = null
beforeAll(async () => {
  server = await startFeedServer()
})
afterEach(() => {
  remit?.kill()
  remit = null
})
afterAll(async () => {
  await server.close()
  dropFolders()
})

const post = (n: number) => ({
  guid: `p${n}`,
  author: `Customer ${n}`,
  text: `Could you please change the opening hours on page ${n} of our website before Friday?`,
  at: new Date(Date.now() - n * 60_000).toISOString(),
})
const feed = (count: number) => commentFeed(Array.from({ length: count }, (_, index) => post(index + 1)))

const addSource = (page: Remit['page'], path: string) =>
  call<{ sourceId: number }>(page, 'source.add', {
    address: `${server.origin}${path}`,
    title: path,
    kind: 'forum',
    intervalMinutes: 30,
    allowPrivate: true,
    opensFrom: null,
  })

describe('feeds with faults', () => {
  it('each gets its typed problem at the source, and no other source waits for it', async () => {
    const faults: Record<string, [Parameters<FeedServer['set']>[1], string]> = {
      '/html': [
        {
          body: '<!doctype html><html><body>Welcome</body></html>',
          headers: { 'content-type': 'text/html' },
        },
        'not_a_feed',
      ],
      '/empty': [{ body: '' }, 'empty'],
      '/gone': [{ status: 404 }, 'http_404'],
      '/away': [{ status: 410 }, 'http_410'],
      '/broken': [{ status: 500 }, 'http_5xx'],
      '/loop': [{ status: 302, headers: { location: '/loop' } }, 'redirect_loop'],
      '/torn': [{ body: '<rss version="2.0"><channel><title>' }, 'malformed_feed'],
      '/large': [
        {
          body: `<rss version="2.0"><channel><title>x</title>${' '.repeat(16 * 1024 * 1024)}</channel></rss>`,
        },
        'too_large',
      ],
      '/slow': [{ hangs: true }, 'timeout'],
    }
    for (const [path, [answer]] of Object.entries(faults)) server.set(path, answer)
    server.set('/good', { body: feed(2) })
    remit = await startRemit()
    const { page } = remit
    for (const path of Object.keys(faults)) await addSource(page, path)
    await addSource(page, '/good')
    // One host is asked one thing at a time, so the good source waits its turn but not for the slow one's deadline.
    await call(page, 'source.check', { sourceId: null })
    const { rows } = await call<Output<'source.list'>>(page, 'source.list', {})
    const problems = Object.fromEntries(rows.map(({ title, problem }) => [title, problem?.code ?? null]))
    const expected = Object.fromEntries(Object.entries(faults).map(([path, [, code]]) => [path, code]))
    expect(problems).toEqual({ ...expected, '/good': null })
    expect(
      (await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'open', offset: 0, limit: 10 })).total,
    ).toBe(2)
  })
})

describe('files with faults', () => {
  it('a damaged database is set aside, the newest backup restored, and a screen says so', async () => {
    server.set('/feed', { body: feed(3) })
    remit = await startRemit()
    const { dataDir } = remit
    const { sourceId } = await addSource(remit.page, '/feed')
    await call(remit.page, 'source.check', { sourceId })
    await remit.quit()
    expect(readdirSync(join(dataDir, 'backups')).length).toBe(1)
    for (const ending of ['', '-wal', '-shm']) {
      if (existsSync(databasePath(dataDir) + ending))
        writeFileSync(databasePath(dataDir) + ending, 'scrambled'.repeat(999))
    }
    remit = await startRemit({ dataDir })
    const state = await call<Output<'shell.state'>>(remit.page, 'shell.state', {})
    const { total } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', {
      shelf: 'open',
      offset: 0,
      limit: 10,
    })
    expect([
      state.recovery?.kind,
      total,
      readdirSync(dataDir).some((name) => name.includes('.bad-')),
    ]).toEqual(['restored', 3, true])
    await remit.page
      .getByText(/damaged/i)
      .first()
      .waitFor()
  })

  it('a newer database is refused with a screen that says so, and left as it is', async () => {
    const dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    await remit.quit()
    const db = connect(databasePath(dataDir))
    db.pragma('user_version = 999')
    db.close()
    remit = await startRemit({ dataDir })
    await remit.page.getByText(/newer/i).first().waitFor()
    remit.kill()
    const after = connect(databasePath(dataDir))
    expect(after.pragma('user_version')).toBe(999)
    after.close()
  })
})

describe('a screen that breaks', () => {
  it('leaves the others usable, and gives a report that names nobody', async () => {
    remit = await startRemit({ flags: ['--demo'] })
    const { page, app } = remit
    // An answer that the screen of quotes cannot draw.
    await app.evaluate(({ ipcMain }, channel) => {
      type Handler = (event: unknown, name: string, input: unknown) => Promise<unknown>
      const handlers: Map<string, Handler> = Reflect.get(ipcMain, '_invokeHandlers')
      const usual = handlers.get(channel)
      handlers.set(channel, async (event, name, input) =>
        name === 'quote.list'
          ? { ok: true, value: { rows: [null] }, rev: 0, undo: null }
          : usual?.(event, name, input),
      )
    }, callChannel)
    await page.reload()
    await page.getByTestId('inbox-row').first().waitFor()
    await page.keyboard.press('g')
    await page.keyboard.press('q')
    await page.getByText('This screen could not be shown.').waitFor()
    await page.getByRole('button', { name: 'Copy report' }).click()

    await page.getByText(/^Copied: what broke/).waitFor()
    const report = await app.evaluate(({ clipboard }) => clipboard.readText())
    expect(report).toMatch(/^Remit \d+\.\d+\.\d+\n.+\nquotes\n\nTypeError: .+ null .+\nat .+\.js:\d+:\d+/)
    expect(report).not.toMatch(/[a-z]+:\/\//)
    await page.keyboard.press('g')
    await page.keyboard.press('i')
    await page.getByTestId('inbox-row').first().waitFor()
  })
})

describe('a killed process', () => {
  it('loses nothing that was committed and doubles nothing, whenever it is killed in a poll', async () => {
    const feeds = 12
    const perFeed = 8
    for (let n = 0; n < feeds; n++) {
      const posts = Array.from({ length: perFeed }, (_, index) => ({
        ...post(n * 100 + index + 1),
        guid: `f${n}-${index}`,
      }))
      server.set(`/many/${n}`, { body: commentFeed(posts) })
    }
    const dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    for (let n = 0; n < feeds; n++) await addSource(remit.page, `/many/${n}`)
    await remit.quit()
    const { executable, args } = electronCommand()
    const seen: number[] = []
    for (let round = 0; round < 6; round++) {
      const child = spawn(executable, [...args, projectDir, '--once', '--json', `--data-dir=${dataDir}`], {
        stdio: 'ignore',
      })
      const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
      const killer = setTimeout(() => child.kill('SIGKILL'), 350 + round * 130)
      await ended
      clearTimeout(killer)
      const db = connect(databasePath(dataDir))
      const torn = db.one<{ n: number }>(
        `SELECT count(*) AS n FROM (SELECT source_id, count(*) AS items FROM item GROUP BY source_id) WHERE items <> ${perFeed}`,
      )
      expect([db.pragma('quick_check'), torn?.n]).toEqual(['ok', 0])
      seen.push(db.one<{ n: number }>('SELECT count(*) AS n FROM item')?.n ?? 0)
      db.run('UPDATE source SET next_check_at = 0')
      db.close()
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    remit = await startRemit({ dataDir })
    await call(remit.page, 'source.check', { sourceId: null })
    remit.kill()
    const db = connect(databasePath(dataDir))
    const counts = db.one(
      'SELECT (SELECT count(*) FROM item) AS items, (SELECT count(*) FROM case_file) AS cases',
    )
    expect(counts).toEqual({ items: feeds * perFeed, cases: feeds * perFeed })
    db.close()
  })
})
