// Checks `--once` in the real Electron, without a display: what it prints, what it leaves, how it ends.
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorkspace } from '../../src/main/store/file/open.ts'
import { addSource } from '../../src/main/store/sources/sources.ts'
import { commentFeed } from '../main/desk/workspace.ts'
import { type FeedServer, startFeedServer } from './feed-server.ts'
import { dropFolders, electronCommand, freshFolder, projectDir } from './remit.ts'

let server: FeedServer
beforeAll(async () => {
  server = await startFeedServer()
  server.set('/good', {
    body: commentFeed([
      {
        guid: '1',
        author: 'Sari',
        text: 'Situs kami mati lagi sejak pagi dan belum ada yang membalas.',
        at: new Date().toISOString(),
      },
      {
        guid: '2',
        author: 'Mette',
        text: 'Kan du lige skifte billedet på forsiden til det nye?',
        at: new Date().toISOString(),
      },
    ]),
  })
  server.set('/bad', { status: 500 })
})
afterAll(async () => {
  await server.close()
  dropFolders()
})

function workspaceWith(...paths: string[]): string {
  const dataDir = freshFolder()
  const opened = openWorkspace(dataDir, Date.now())
  if (opened.kind !== 'open') throw new Error('not open')
  for (const path of paths) {
    const source = {
      kind: 'forum' as const,
      title: path,
      titleGiven: true,
      address: server.origin + path,
      intervalMinutes: 30,
      allowPrivate: true,
      opensFrom: '2020-01-01',
      language: null,
    }
    addSource(opened.db, source, Date.now() - 1000)
  }
  opened.db.close()
  return dataDir
}

const once = (dataDir: string, ...flags: string[]) => started(dataDir, '--once', ...flags)

/** Without a display, as a timer or somebody at a terminal far away starts it. */
async function started(dataDir: string | null, ...flags: string[]) {
  const { executable, args } = electronCommand()
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const child = spawn(
    executable,
    [...args, projectDir, ...flags, ...(dataDir === null ? [] : [`--data-dir=${dataDir}`])],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const killer = setTimeout(() => child.kill('SIGKILL'), 60_000)
  let out = ''
  let said = ''
  child.stdout.on('data', (chunk) => {
    out += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    said += String(chunk)
  })
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  clearTimeout(killer)
  return { code, out, said }
}

describe('--once', () => {
  it('prints new cases as JSON lines and ends with 0; a second run finds nothing due', async () => {
    const dataDir = workspaceWith('/good')
    const first = await once(dataDir, '--json')
    const lines = first.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect({
      code: first.code,
      cases: lines
        .filter(({ event }) => event === 'case')
        .map(({ kind, who }) => [kind, who])
        .toSorted(),
      done: lines.at(-1),
    }).toEqual({
      code: 0,
      cases: [
        ['complaint', 'Sari'],
        ['request', 'Mette'],
      ],
      done: { event: 'done', sources: 1, newItems: 2, newCases: 2, failed: 0 },
    })
    const second = await once(dataDir, '--json')
    expect([second.code, JSON.parse(second.out)]).toEqual([
      0,
      { event: 'done', sources: 0, newItems: 0, newCases: 0, failed: 0 },
    ])
  })

  it('says why a folder cannot be used, and ends with 1', async () => {
    const file = join(freshFolder(), 'a-file')
    writeFileSync(file, '')
    const { code, said } = await once(join(file, 'data'))
    expect([code, said.match(/Remit cannot keep.*/)?.[0]]).toEqual([
      1,
      `Remit cannot keep its data in ${join(file, 'data')}: there is a file in its place. Start it with --data-dir and another folder.`,
    ])
  })

  it('asks nothing of its engine that it does not know', async () => {
    const { code, said } = await once(workspaceWith('/good'), '--json')
    expect([code, /unrecognized flag/i.test(said)], said).toEqual([0, false])
  })

  it('prints a table and ends with 2 when a source failed', async () => {
    const { code, out } = await once(workspaceWith('/good', '/bad'))
    expect([
      code,
      out.includes('Sari'),
      /Failed: \/bad .*http_5xx/.test(out),
      /2 sources read, 2 new items, 2 new cases, 1 failed\./.test(out),
    ]).toEqual([2, true, true, true])
  })
})

describe('a start without a display', () => {
  it('says what is missing and what works without', async () => {
    const { code, out, said } = await started(freshFolder())
    expect([code, out, said.match(/Remit found no display.*/)?.[0]]).toEqual([
      1,
      '',
      'Remit found no display to open its window on. Without one, start it with --once, which only reads the sources.',
    ])
  })

  it('tells how it can be started, and refuses what cannot be meant before anything is made', async () => {
    const help = await started(null, '--help')
    const dataDir = join(freshFolder(), 'not-made')
    const slip = await started(dataDir, '--onec')
    expect([
      [help.code, help.out.includes('--data-dir DIR')],
      [slip.code, slip.out, slip.said.match(/Remit knows.*/)?.[0], existsSync(dataDir)],
    ]).toEqual([
      [0, true],
      [64, '', 'Remit knows no --onec. Did you mean --once? See --help.', false],
    ])
  })
})
