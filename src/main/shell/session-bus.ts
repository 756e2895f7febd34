// Asks services of a Linux session for what they say of themselves, by the small programs every D-Bus comes with.
import { execFile } from 'node:child_process'

export type Env = Readonly<Record<string, string | undefined>>

/** A service that does not answer by then is taken to say nothing. */
const longestMs = 2000

/** What a small program of the system prints; '' where it is missing, fails or is too slow. */
export function printed(program: string, args: readonly string[], env: Env): Promise<string> {
  // An AppImage's own libraries are none of theirs.
  const { LD_LIBRARY_PATH: _, ...theirs } = env
  return new Promise((resolve) => {
    execFile(program, [...args], { env: theirs, timeout: longestMs }, (error, output) =>
      resolve(error ? '' : output),
    )
  })
}

export type BusObject = { readonly service: string; readonly path: string }

const getter = 'org.freedesktop.DBus.Properties.Get'

/** Whether a property of a service is true; either of the two programs is there wherever D-Bus is. */
export async function isTrueOnBus(
  { service, path }: BusObject,
  face: string,
  property: string,
  env: Env,
): Promise<boolean> {
  const named = [`string:${face}`, `string:${property}`]
  const sent = ['--session', '--print-reply', `--dest=${service}`, path, getter, ...named]
  const answer = await printed('dbus-send', sent, env)
  if (answer !== '') return /boolean true/.test(answer)
  const called = ['--session', '--dest', service, '--object-path', path, '--method', getter, face, property]
  return /<true>/.test(await printed('gdbus', ['call', ...called], env))
}
