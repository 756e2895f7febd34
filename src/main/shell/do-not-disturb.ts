// Asks a Linux desktop whether it wants to be left alone. macOS and Windows hold notifications back themselves.
import { execFile } from 'node:child_process'

type Env = Readonly<Record<string, string | undefined>>

/** A desktop that does not answer by then is taken not to mind. */
const longestMs = 2000

/** What a small program of the system prints; '' where it is missing, fails or is too slow. */
function printed(program: string, args: readonly string[], env: Env): Promise<string> {
  // An AppImage's own libraries are none of theirs.
  const { LD_LIBRARY_PATH: _, ...theirs } = env
  return new Promise((resolve) => {
    execFile(program, [...args], { env: theirs, timeout: longestMs }, (error, output) =>
      resolve(error ? '' : output),
    )
  })
}

const service = 'org.freedesktop.Notifications'
const path = '/org/freedesktop/Notifications'
const getter = 'org.freedesktop.DBus.Properties.Get'

/** Whether a property of the notification service is true; either of the two programs is there wherever D-Bus is. */
async function isTrueOnBus(face: string, property: string, env: Env): Promise<boolean> {
  const named = [`string:${face}`, `string:${property}`]
  const sent = ['--session', '--print-reply', `--dest=${service}`, path, getter, ...named]
  const answer = await printed('dbus-send', sent, env)
  if (answer !== '') return /boolean true/.test(answer)
  const called = ['--session', '--dest', service, '--object-path', path, '--method', getter, face, property]
  return /<true>/.test(await printed('gdbus', ['call', ...called], env))
}

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
    isTrueOnBus(service, 'Inhibited', env),
    isTrueOnBus('org.dunstproject.cmd0', 'paused', env),
    ...desktops
      .filter(([name]) => name.test(desktop))
      .map(async ([, program, args, says]) => says.test(await printed(program, args, env))),
  ])
  return answers.includes(true)
}
