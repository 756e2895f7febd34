// Asks a Linux desktop whether it wants to be left alone. macOS and Windows hold notifications back themselves.
import { type Env, isTrueOnBus, printed } from './session-bus.ts'

const notifications = { service: 'org.freedesktop.Notifications', path: '/org/freedesktop/Notifications' }

/** Settings that are only asked on the desktop they belong to: elsewhere a left-over value would silence for good. */
const desktops: readonly (readonly [RegExp, string, readonly string[], RegExp])[] = [
  [/gnome|unity|budgie/i, 'gsettings', ['get', 'org.gnome.desktop.notifications', 'show-banners'], /^false/],
  [
    /cinnamon/i,
    'gsettings',
    ['get', 'org.cinnamon.desktop.notifications', 'display-notifications'],
    /^false/,
  ],
  [/xfce/i, 'xfconf-query', ['-c', 'xfce4-notifyd', '-p', '/do-not-disturb'], /^true/],
]

/** KDE and others say it by the service's `Inhibited`, dunst by its own `paused`, GNOME and its kin by a setting. */
export async function isLeftAlone(env: Env = process.env): Promise<boolean> {
  if (process.platform !== 'linux') return false
  const desktop = env['XDG_CURRENT_DESKTOP'] ?? ''
  const answers = await Promise.all([
    isTrueOnBus(notifications, notifications.service, 'Inhibited', env),
    isTrueOnBus(notifications, 'org.dunstproject.cmd0', 'paused', env),
    ...desktops
      .filter(([name]) => name.test(desktop))
      .map(async ([, program, args, says]) => says.test(await printed(program, args, env))),
  ])
  return answers.includes(true)
}
