// Packs Remit as a user would get it, starts it outside the checkout, and reads a case from it.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Output } from '../../src/contract/methods.ts'
import { spokenLocales } from '../../src/core/desktop/spoken-locale.ts'
import { languages } from '../../src/core/language/language.ts'
import { archivedFiles, filesBelow } from './harness/packed-files.ts'
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
      // By the second a desktop knows which program a window, a notification or a dialog belongs to.
      const known = await remit.app.evaluate(({ app }) => [app.isPackaged, process.env['CHROME_DESKTOP']])
      expect(known).toEqual([true, 'remit.desktop'])
    } finally {
      remit.kill()
    }
  })

  it('starts again by the file of its AppImage, whose content is gone by then', async () => {
    const folder = freshFolder()
    const image = join(folder, 'Remit.AppImage')
    const started = join(folder, 'started')
    writeFileSync(image, `#!/bin/sh\nprintf '%s\\n' "$@" > '${started}'\n`, { mode: 0o755 })
    const env = { APPIMAGE: image, APPDIR: dirname(inspectable) }
    const remit = await startRemit({ packaged: inspectable, env })
    try {
      await remit.page.getByRole('button', { name: 'Look around with sample data' }).click()
      const words = () => (existsSync(started) ? readFileSync(started, 'utf8').trim().split('\n') : [])
      await expect.poll(() => words().at(-1), { timeout: 20_000 }).toBe('--look-around')
      expect([words()[0], words().includes(`--data-dir=${remit.dataDir}`)]).toEqual([
        '--appimage-extract-and-run',
        true,
      ])
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

  it('carries what was built, and nothing else', () => {
    const folder = dirname(release)
    const archive = join(folder, 'resources', 'app.asar')
    const sqlite = 'node_modules/better-sqlite3'
    const built = [...filesBelow(projectDir, 'out'), ...filesBelow(projectDir, 'resources')]
    const files = archivedFiles(archive)
    const addons = files.filter((file) => file.endsWith('.node'))
    expect({
      files: files.filter((file) => !addons.includes(file)),
      addons: addons.length,
      isSmall: statSync(archive).size < 12 * 1024 * 1024,
      locales: readdirSync(join(folder, 'locales')).toSorted(),
    }).toEqual({
      files: [
        ...built.filter((file) => !/\/(?:licenses\.md|installer\.nsh|OFL\.txt)$/.test(file)),
        ...filesBelow(projectDir, `${sqlite}/lib`),
        `${sqlite}/package.json`,
        'package.json',
      ].toSorted(),
      addons: 1,
      isSmall: true,
      locales: spokenLocales.map((locale) => `${locale}.pak`).toSorted(),
    })
  })

  it('hands on the licence of each part it is made of', () => {
    const folder = join(dirname(release), 'resources', 'licenses')
    const said = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    )
    const { dependencies } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'))
    const bundled = Object.keys(dependencies).filter((name) => name !== 'better-sqlite3')
    const all = `${said['program.md']}${said['page.md']}`
    expect({
      files: Object.keys(said).toSorted(),
      unnamed: bundled.filter((name) => !all.includes(`## ${name} - `)),
      empty: Object.keys(said).filter((name) => (said[name] ?? '').length < 1000),
    }).toEqual({
      files: ['better-sqlite3.txt', 'inter.txt', 'page.md', 'program.md', 'remit.txt'],
      unnamed: [],
      empty: [],
    })
  })
})

/** What the packer tells the program that makes the .deb, which is fetched from where not everybody gets. */
function installed(): { words: string[]; entry: Record<string, string>; types: string } {
  const told = freshFolder()
  const flags = ['--linux', 'deb', '--prepackaged', dirname(release), '-c.directories.output', told]
  const made = spawnSync(
    process.execPath,
    [join('node_modules', 'electron-builder', 'cli.js'), ...flags, '--publish', 'never'],
    {
      cwd: projectDir,
      encoding: 'utf8',
      env: {
        ...process.env,
        REMIT_TOLD: told,
        REMIT_SQLITE_ADDON: '',
        CUSTOM_FPM_PATH: join(import.meta.dirname, 'harness', 'fpm-stand-in.mjs'),
      },
    },
  )
  if (made.status !== 0) throw new Error(made.stdout + made.stderr)
  const text = (name: string): string => readFileSync(join(told, name), 'utf8')
  const lines = text('remit.desktop').trim().split('\n').slice(1)
  return {
    words: JSON.parse(text('told.json')),
    entry: Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
    ),
    types: text('remit.xml'),
  }
}

describe.runIf(process.platform === 'linux')('the installed program', () => {
  it('stands in the desktop’s menu in each language, opens its links and files, and is told by its windows', () => {
    const { words, entry, types } = installed()
    const { Name, Exec, Icon, StartupWMClass, MimeType } = entry
    const said = ['GenericName', 'Comment', 'Keywords']
    const keys = said.flatMap((key) => languages.map((each) => (each === 'en' ? key : `${key}[${each}]`)))
    const program = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'))
    expect({
      entry: { Name, Exec, Icon, MimeType },
      window: `${StartupWMClass}.desktop`,
      file: words
        .find((word) => word.endsWith('.desktop'))
        ?.split('/')
        .at(-1),
      unsaid: keys.filter((key) => (entry[key] ?? '') === ''),
      types: [...types.matchAll(/<mime-type type="([^"]+)"/g)].map(([, type]) => type),
      icons: words.flatMap((word) => /hicolor\/(\d+)x\1\/apps\/remit\.png$/.exec(word)?.[1] ?? []),
      needs: ['libgbm1', 'libasound2'].filter((name) => !words.includes(name)),
    }).toEqual({
      entry: {
        Name: 'Remit',
        Exec: '/opt/Remit/remit %U',
        Icon: 'remit',
        MimeType:
          'text/x-opml+xml;message/rfc822;application/mbox;application/x-remit;x-scheme-handler/remit;',
      },
      window: program.desktopName,
      file: program.desktopName,
      unsaid: [],
      types: ['application/x-remit'],
      icons: ['16', '24', '32', '48', '64', '128', '256', '512', '1024'],
      needs: [],
    })
  }, 60_000)
})
