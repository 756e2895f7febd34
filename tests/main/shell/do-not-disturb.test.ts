// Checks over a real D-Bus, and with the settings of a desktop, whether it is known to want to be left alone.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLeftAlone } from '../../../src/main/shell/do-not-disturb.ts'
import { startBus, startDaemon } from '../../e2e/harness/notification-daemon.ts'
import { startSayingService } from '../../e2e/harness/saying-service.ts'

let dir = ''
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-dnd-'))
})
afterEach(() => rmSync(dir, { recursive: true, force: true }))

/** Puts a program of the system in the way that prints what it would print. */
function says(program: string, text: string): NodeJS.ProcessEnv {
  const folder = join(dir, 'bin')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, program), `#!/bin/sh\necho '${text}'\n`, { mode: 0o755 })
  return { PATH: folder }
}

describe.runIf(process.platform === 'linux')('a desktop', () => {
  it('that pauses its notifications is left alone until it goes on', async () => {
    const daemon = await startDaemon(dir)
    const env = { ...process.env, ...daemon.env }
    try {
      const before = await isLeftAlone(env)
      spawnSync('dunstctl', ['set-paused', 'true'], { env })
      const paused = await isLeftAlone(env)
      spawnSync('dunstctl', ['set-paused', 'false'], { env })
      expect([before, paused, await isLeftAlone(env)]).toEqual([false, true, false])
    } finally {
      daemon.stop()
    }
  })

  it('whose service is inhibited, as KDE’s is in its do-not-disturb, is left alone', async () => {
    const bus = startBus(dir)
    try {
      const service = await startSayingService(bus.address, 'org.freedesktop.Notifications')
      const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: bus.address }
      const before = await isLeftAlone(env)
      service.isTrue = true
      expect([before, await isLeftAlone(env)]).toEqual([false, true])
      service.stop()
    } finally {
      bus.stop()
    }
  })

  it.each([
    ['dbus-send', '   variant       boolean true', '', true],
    ['dbus-send', '   variant       boolean false', '', false],
    ['gdbus', '(<true>,)', '', true],
    ['gdbus', '(<false>,)', '', false],
    ['gsettings', 'false', 'ubuntu:GNOME', true],
    ['gsettings', 'true', 'GNOME', false],
    ['gsettings', 'false', 'KDE', false],
    ['gsettings', 'false', 'X-Cinnamon', true],
    ['xfconf-query', 'true', 'XFCE', true],
  ])('of which %s says %j on "%s" is left alone: %s', async (program, text, desktop, isAlone) => {
    expect(await isLeftAlone({ ...says(program, text), XDG_CURRENT_DESKTOP: desktop })).toBe(isAlone)
  })

  it('that says nothing at all is told', async () => {
    expect(await isLeftAlone({ PATH: dir, DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere' })).toBe(false)
  })
})
