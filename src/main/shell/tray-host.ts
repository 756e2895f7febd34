// Knows whether this desktop shows a tray at all: GNOME has none by itself, and a window that closes into nothing is lost.
import { type Env, isTrueOnBus } from './session-bus.ts'

const watcher = { service: 'org.kde.StatusNotifierWatcher', path: '/StatusNotifierWatcher' }

/** They have nothing beside the watcher, whatever they run on. */
const withoutOldTray = /gnome|unity|pantheon/i

/**
 * A panel says on the bus that it shows trays. Panels that only know X11's older way say nothing anywhere a program can ask:
 * on a named X11 desktop other than those known to have no such panel, a tray is taken to be there.
 */
export async function hasTrayHost(
  env: Env = process.env,
  platform: string = process.platform,
): Promise<boolean> {
  if (platform !== 'linux') return true
  if (await isTrueOnBus(watcher, watcher.service, 'IsStatusNotifierHostRegistered', env)) return true
  const desktop = env['XDG_CURRENT_DESKTOP'] ?? ''
  return env['XDG_SESSION_TYPE'] === 'x11' && desktop !== '' && !withoutOldTray.test(desktop)
}

/** Asking costs a process or two, and windows get the focus many times a minute. */
const goodForMs = 30_000

export type TrayHost = {
  /** As it was when last asked; nothing is taken to be there before the first answer. */
  isThere(): boolean
  /** Panels come and go with the session. Settles once it is known, from now or from a moment ago. */
  look(): Promise<void>
}

export function createTrayHost(
  nowMs: () => number,
  onChanged: () => void,
  ask: () => Promise<boolean> = hasTrayHost,
): TrayHost {
  let isThere = false
  let asked: { readonly atMs: number; readonly answer: Promise<void> } | null = null

  async function answer(): Promise<void> {
    const wasThere = isThere
    isThere = await ask()
    if (isThere !== wasThere) onChanged()
  }

  return {
    isThere: () => isThere,
    look() {
      const atMs = nowMs()
      if (asked === null || Math.abs(atMs - asked.atMs) >= goodForMs) asked = { atMs, answer: answer() }
      return asked.answer
    },
  }
}
