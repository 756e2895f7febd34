// Kills the real program at random points of its polls, again and again, and counts what was lost, doubled or told twice.
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from '../../../src/main/store/file/connect.ts'
import type { Db } from '../../../src/main/store/file/db.ts'
import { closeWorkspace, databasePath, openWorkspace } from '../../../src/main/store/file/open.ts'
import { readSettings, writeSettings } from '../../../src/main/store/owner/settings.ts'
import { addSource } from '../../../src/main/store/sources/sources.ts'
import { seededRandom } from '../../bench/measure/seeded-random.ts'
import { commentFeed, type Post } from '../../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from '../feed-server.ts'
import { electronCommand, projectDir } from '../remit.ts'
import { startDaemon } from './notification-daemon.ts'

const feedCount = 60
const startItems = 12
/** Feeds that have something new at each round, and how many of them bring a complaint. */
const changedPerRound = 8
const complaintsPerRound = 2

export type KillResult = {
  kills: number
  /** Items that were served and are not in the database, once the last poll has ended. */
  lost: number
  duplicateItems: number
  duplicateCases: number
  repeatedNotifications: number
  /** Complaints of which a notification told; those it did not tell of stand unread in the inbox. */
  told: number
  /** Whether the database was sound after every kill, and no source half stored. */
  sound: boolean
}

export async function killDuringPolls(options: {
  readonly kills: number
  readonly seed: number
  /** An empty folder for the workspace, and one for the notification daemon. */
  readonly dataDir: string
  readonly daemonDir: string
}): Promise<KillResult> {
  const { kills, dataDir } = options
  const random = seededRandom(options.seed)
  const server = await startFeedServer()
  const daemon = await startDaemon(options.daemonDir)
  const feeds = Array.from({ length: feedCount }, (_, feed) =>
    Array.from({ length: startItems }, (_, n) => request(feed, n)),
  )
  const serve = (feed: number) => serveFeed(server, feed, feeds[feed] ?? [])
  for (let feed = 0; feed < feedCount; feed++) serve(feed)
  seedWorkspace(dataDir, server.origin)
  let running: ChildProcess | null = null
  let sound = true
  try {
    for (let round = 0; round < kills; round++) {
      // The first quarter reads everything for the first time; afterwards some feeds have something new each time.
      if (round >= kills / 4) {
        for (let n = 0; n < changedPerRound; n++) {
          const feed = Math.floor(random() * feedCount)
          const posts = feeds[feed] ?? []
          posts.unshift(n < complaintsPerRound ? complaint(round, n) : request(feed, posts.length))
          serve(feed)
        }
      }
      const asked = server.requests.length
      running = startProgram(dataDir, daemon.env)
      await until(() => server.requests.length > asked)
      // Half of the kills fall into reading and storing, half into what follows up to the notification.
      await sleep(random() * (round % 2 === 0 ? 700 : 4500))
      await killGroup(running)
      sound = inspect(dataDir, isSound) && sound
    }
    const asked = server.requests.length
    running = startProgram(dataDir, daemon.env)
    await until(() => server.requests.length >= asked + feedCount)
    const served = feeds.flat().length
    await until(() => inspect(dataDir, (db) => itemCount(db) >= served && waiting(db) === 0))
    await sleep(3000)
    await killGroup(running)
    sound = inspect(dataDir, isSound) && sound
    const shown = daemon.shown().map(namesTold)
    return {
      kills,
      ...inspect(dataDir, (db) => ({
        lost: lostItems(db, feeds),
        duplicateItems: count(db, 'SELECT count(*) - count(DISTINCT source_id || guid) AS n FROM item'),
        duplicateCases: count(db, 'SELECT count(*) - count(DISTINCT item_id) AS n FROM message'),
        repeatedNotifications: repeats(shown, count(db, 'SELECT count(shown_at) AS n FROM notice')),
      })),
      told: shown.reduce((sum, { told }) => sum + told, 0),
      sound,
    }
  } finally {
    if (running) await killGroup(running)
    daemon.stop()
    await server.close()
  }
}

const request = (feed: number, n: number): Post => ({
  guid: `f${feed}-${n}`,
  author: `Client ${feed} ${n}`,
  text: `Could you please change the opening hours on page ${n} of our website ${feed} before Friday?`,
  at: new Date(Date.now() - (feedCount - n) * 60_000).toISOString(),
})

const complaint = (round: number, n: number): Post => ({
  guid: `complaint-${round}-${n}`,
  author: `Customer ${round} ${n}`,
  text: `Our shop number ${round} ${n} has been down again since this morning and nobody answers. This is unacceptable.`,
  at: new Date().toISOString(),
})

function serveFeed(server: FeedServer, feed: number, posts: readonly Post[]): void {
  const etag = `"${posts.length}"`
  const body = commentFeed(
    posts.map((post) => ({ ...post, link: `http://blog${feed}.example/post/#${post.guid}` })),
  )
  server.set(`/feed/${feed}`, (asked) =>
    asked.headers['if-none-match'] === etag
      ? { status: 304, headers: { etag } }
      : { headers: { etag }, body },
  )
}

function seedWorkspace(dataDir: string, origin: string): void {
  const opened = openWorkspace(dataDir, Date.now())
  if (opened.kind !== 'open') throw new Error('the workspace cannot be opened')
  const { db } = opened
  db.transaction(() => {
    // Names on the notification tell one complaint from another.
    writeSettings(db, { ...readSettings(db), language: 'en', notifyShowsText: true })
    for (let feed = 0; feed < feedCount; feed++) {
      addSource(
        db,
        {
          kind: 'comments',
          title: `Blog ${feed}`,
          titleGiven: true,
          address: `${origin}/feed/${feed}`,
          intervalMinutes: 30,
          allowPrivate: true,
          opensFrom: '2020-01-01',
          language: null,
        },
        Date.now(),
      )
    }
  })
  closeWorkspace(db, dataDir, Date.now())
}

/** Makes every source due, and starts the program as the session's start does: without a window, polling at once. */
function startProgram(dataDir: string, env: Readonly<Record<string, string>>): ChildProcess {
  inspect(dataDir, (db) => db.run('UPDATE source SET next_check_at = 0'))
  const { executable, args } = electronCommand()
  return spawn(executable, [...args, projectDir, '--background', `--data-dir=${dataDir}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ...env },
  })
}

async function killGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  process.kill(-child.pid, 'SIGKILL')
  await ended
  // Its children let go of the database a moment later.
  await sleep(50)
}

async function until(holds: () => boolean, atMostMs = 60_000): Promise<void> {
  const end = Date.now() + atMostMs
  while (!holds() && Date.now() < end) await sleep(20)
}

function inspect<T>(dataDir: string, look: (db: Db) => T): T {
  const db = connect(databasePath(dataDir))
  try {
    return look(db)
  } finally {
    db.close()
  }
}

const count = (db: Db, sql: string): number => db.one<{ n: number }>(sql)?.n ?? 0
const itemCount = (db: Db) => count(db, 'SELECT count(*) AS n FROM item')
const waiting = (db: Db) => count(db, 'SELECT count(*) AS n FROM notice WHERE shown_at IS NULL')

/** An answer is stored whole or not at all: no source has fewer items than its feed began with, unless it has none. */
const isSound = (db: Db): boolean =>
  db.pragma('integrity_check') === 'ok' &&
  count(
    db,
    `SELECT count(*) AS n FROM (SELECT count(*) AS items FROM item GROUP BY source_id) WHERE items < ${startItems}`,
  ) === 0 &&
  count(
    db,
    'SELECT count(*) AS n FROM item LEFT JOIN judgement ON item_id = item.id WHERE item_id IS NULL',
  ) === 0

function lostItems(db: Db, feeds: readonly (readonly Post[])[]): number {
  const stored = new Set(
    db
      .all<{ address: string; guid: string }>(
        'SELECT address, guid FROM item JOIN source ON source.id = source_id',
      )
      .map(({ address, guid }) => `${new URL(address).pathname} ${guid}`),
  )
  return feeds.flatMap((posts, feed) => posts.filter(({ guid }) => !stored.has(`/feed/${feed} ${guid}`)))
    .length
}

/** How many complaints a notification tells of, and those it names. */
function namesTold({ summary, body }: { summary: string; body: string }): { told: number; names: string[] } {
  const one = /^New complaint: (.+)$/.exec(summary)?.[1]
  if (one !== undefined) return { told: 1, names: [one] }
  const told = Number(/^(\d+) new complaints$/.exec(summary)?.[1] ?? 0)
  return { told, names: told === 0 ? [] : body.replace(/ and \d+ more$/, '').split(', ') }
}

/** A name that comes a second time, and what was told beyond the complaints that count as told. */
function repeats(shown: readonly { told: number; names: string[] }[], countedAsTold: number): number {
  const names = shown.flatMap((one) => one.names)
  const told = shown.reduce((sum, one) => sum + one.told, 0)
  return names.length - new Set(names).size + Math.max(0, told - countedAsTold)
}
