// Checks the autostart file on a real disk, and by GLib's own launcher that a session starts what it names.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { autostartFile } from '../../../src/main/shell/autostart-file.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-autostart-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const entryPath = () => join(dir, 'autostart', 'remit.desktop')
const command = ['/opt/Remit/remit', '--background']

describe('starting at login on Linux', () => {
  it('is one file in the folder of the session, taken away without a trace', async () => {
    const item = autostartFile(dir, command)
    expect([await item.set(true), readdirSync(join(dir, 'autostart'))]).toEqual([
      { ok: true, value: null },
      ['remit.desktop'],
    ])
    expect(readFileSync(entryPath(), 'utf8')).toContain('\nExec=/opt/Remit/remit --background\n')
    expect([await item.set(false), await item.set(false), existsSync(entryPath())]).toEqual([
      { ok: true, value: null },
      { ok: true, value: null },
      false,
    ])
  })

  it('follows the program when it has moved, and stays off when the session switched it off', async () => {
    await autostartFile(dir, ['/old/remit', '--background']).set(true)
    await autostartFile(dir, command).keep()
    expect(readFileSync(entryPath(), 'utf8')).toContain('Exec=/opt/Remit/remit')
    const off = '[Desktop Entry]\nExec=/old/remit\nHidden=true\n'
    writeFileSync(entryPath(), off)
    await autostartFile(dir, command).keep()
    expect(readFileSync(entryPath(), 'utf8')).toBe(off)
  })

  it('that cannot be arranged is said with the path', async () => {
    writeFileSync(join(dir, 'autostart'), 'a file where the folder should be')
    expect(await autostartFile(dir, command).set(true)).toEqual({
      ok: false,
      problem: { code: 'login_start', detail: entryPath(), retryable: false },
    })
  })

  it('starts the program with its words, however awkward its path is', async (context) => {
    if (spawnSync('gio', ['version']).status !== 0) context.skip('this machine has no GLib launcher')
    const folder = join(dir, 'a b "c" $HOME `id` \\ d')
    mkdirSync(folder)
    const program = join(folder, 'remit')
    const told = join(dir, 'told')
    writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$@" > '${told}.new' && mv '${told}.new' '${told}'\n`, {
      mode: 0o755,
    })
    await autostartFile(dir, [program, '--background', `--data-dir=${folder}/100%u`]).set(true)
    spawnSync('gio', ['launch', entryPath()])
    for (let tries = 0; tries < 100 && !existsSync(told); tries++) await sleep(50)
    expect(readFileSync(told, 'utf8')).toBe(`--background\n--data-dir=${folder}/100%u\n`)
  })
})
