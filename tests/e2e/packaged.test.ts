// Packs Remit as a user would get it, starts it outside the checkout, and reads a case from it.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { call, dropFolders, electronCommand, freshFolder, projectDir, startRemit } from './remit.ts'

const pack = (...flags: string[]): string => {
  const packed = spawnSync(process.execPath, ['scripts/package.mjs', ...flags], {
    cwd: projectDir,
    encoding: 'utf8',
  })
  const executable = packed.stdout.trim().split('\n').at(-1) ?? ''
  if (packed.status !== 0) throw new Error(packed.stderr)
  return executable
}

let release = ''
let inspectable = ''
beforeAll(() => {
  release = pack()
  inspectable = pack('--inspectable')
}, 300_000)
afterAll(dropFolders)

const everyOpen = { shelf: 'open', offset: 0, limit: 5 } as const

describe('the packaged program', () => {
  it('starts, fills the sample workspace and shows a case', async () => {
    const remit = await startRemit({ packaged: inspectable, flags: ['--demo'] })
    try {
      // While the sample grows, cases are opened and closed: the first row is another one until it is all there.
      const readsFirst = async (): Promise<boolean> => {
        const { rows } = await call<Output<'inbox.page'>>(remit.page, 'inbox.page', everyOpen)
        await remit.page.getByTestId('inbox-row').first().click()
        await remit.page.getByTestId('message').first().waitFor()
        const shown = (await remit.page.locator('main').first().textContent()) ?? ''
        const view = await call<Output<'case.get'>>(remit.page, 'case.get', { caseId: rows[0]?.caseId })
        return shown.includes(view.messages[0]?.text.slice(0, 30) ?? '?')
      }
      await expect.poll(readsFirst, { timeout: 20_000 }).toBe(true)
      expect(await remit.app.evaluate(({ app }) => app.isPackaged)).toBe(true)
    } finally {
      remit.kill()
    }
  })

  it('reads its sources once without a display', async () => {
    const child = spawn(
      release,
      [
        ...electronCommand().args,
        '--ozone-platform=headless',
        '--once',
        '--demo',
        '--json',
        `--data-dir=${freshFolder()}`,
      ],
      { stdio: ['ignore', 'pipe', 'ignore'], cwd: '/' },
    )
    const killer = setTimeout(() => child.kill('SIGKILL'), 60_000)
    let out = ''
    child.stdout.on('data', (chunk) => {
      out += String(chunk)
    })
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
    clearTimeout(killer)
    const last = JSON.parse(out.trim().split('\n').at(-1) ?? '{}')
    expect([code, last.sources, last.failed, last.newCases >= 55]).toEqual([0, 12, 0, true])
  })

  it('has its fuses set: no Node mode, no options from outside, no inspector, only its own archive', async () => {
    const wire = await getCurrentFuseWire(release)
    // The wire holds the characters 0 and 1.
    const isOn = (fuse: FuseV1Options) => wire[fuse] === 0x31
    expect({
      runAsNode: isOn(FuseV1Options.RunAsNode),
      nodeOptions: isOn(FuseV1Options.EnableNodeOptionsEnvironmentVariable),
      inspect: isOn(FuseV1Options.EnableNodeCliInspectArguments),
      onlyAsar: isOn(FuseV1Options.OnlyLoadAppFromAsar),
      fileExtras: isOn(FuseV1Options.GrantFileProtocolExtraPrivileges),
    }).toEqual({ runAsNode: false, nodeOptions: false, inspect: false, onlyAsar: true, fileExtras: false })
  })

  it('runs no script handed to it as if it were Node', () => {
    const run = spawnSync(
      release,
      [...electronCommand().args, '-e', 'console.log("ran as node")', '--version'],
      {
        env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
        encoding: 'utf8',
        timeout: 8000,
        killSignal: 'SIGKILL',
      },
    )
    expect(run.stdout.includes('ran as node')).toBe(false)
  })

  it('carries only what it needs', () => {
    const archive = join(dirname(release), 'resources', 'app.asar')
    expect([
      statSync(archive).size < 12 * 1024 * 1024,
      readFileSync(archive).includes('deps/sqlite3/sqlite3.c'),
    ]).toEqual([true, false])
  })
})
