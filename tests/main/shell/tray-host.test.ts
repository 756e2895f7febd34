// Checks over a real D-Bus whether a desktop is known to show trays, so that a window closes into one only where there is one.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTrayHost, hasTrayHost } from '../../../src/main/shell/tray-host.ts'
import { startBus } from '../../e2e/harness/notification-daemon.ts'
import { startSayingService } from '../../e2e/harness/saying-service.ts'

let dir = ''
let bus: { address: string; stop: () => void }
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'remit-tray-'))
  bus = startBus(dir)
})
afterEach(() => {
  bus.stop()
  rmSync(dir, { recursive: true, force: true })
})

const env = (more: Record<string, string> = {}) => ({
  PATH: process.env['PATH'],
  DBUS_SESSION_BUS_ADDRESS: bus.address,
  ...more,
})

describe.runIf(process.platform === 'linux')('a tray', () => {
  it('is there once a panel says on the bus that it shows one', async () => {
    const before = await hasTrayHost(env({ XDG_CURRENT_DESKTOP: 'KDE', XDG_SESSION_TYPE: 'wayland' }))
    const watcher = await startSayingService(bus.address, 'org.kde.StatusNotifierWatcher')
    const nobody = await hasTrayHost(env())
    watcher.isTrue = true
    expect([before, nobody, await hasTrayHost(env())]).toEqual([false, false, true])
    watcher.stop()
  })

  it.each([
    ['GNOME', 'x11', false],
    ['ubuntu:GNOME', 'wayland', false],
    ['Pantheon', 'x11', false],
    ['i3', 'x11', true],
    ['sway', 'wayland', false],
    ['', 'x11', false],
  ])('of "%s" on %s without such a panel is there: %s', async (desktop, session, isThere) => {
    expect(await hasTrayHost(env({ XDG_CURRENT_DESKTOP: desktop, XDG_SESSION_TYPE: session }))).toBe(isThere)
  })

  it.each(['darwin', 'win32'])('of %s is always there', async (platform) => {
    expect(await hasTrayHost({}, platform)).toBe(true)
  })
})

describe('the answer', () => {
  it('is good for half a minute, is waited for by all who ask meanwhile, and a change is told', async () => {
    const answers = [true, true, false]
    let asked = 0
    let told = 0
    let nowMs = 0
    const host = createTrayHost(
      () => nowMs,
      () => {
        told += 1
      },
      async () => answers[asked++] ?? false,
    )
    const seen: unknown[] = [host.isThere()]
    void host.look()
    for (const atMs of [10, 29_999, 30_000, 30_001, 60_000]) {
      nowMs = atMs
      await host.look()
      seen.push([asked, told, host.isThere()])
    }
    expect(seen).toEqual([false, [1, 1, true], [1, 1, true], [2, 1, true], [2, 1, true], [3, 2, false]])
  })
})
