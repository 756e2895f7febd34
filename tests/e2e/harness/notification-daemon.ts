// Runs a notification daemon on a D-Bus of its own: what it prints is what a person would have seen.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A session bus that starts nothing by itself: the only daemon on it is the one whose output is read. */
const busConfig = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=${tmpdir()}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`

export type NotificationDaemon = {
  /** What makes a program speak to this daemon. */
  readonly env: Readonly<Record<string, string>>
  readonly summaries: () => string[]
  /** Title and body of every notification, in order. */
  readonly shown: () => { summary: string; body: string }[]
  readonly printed: () => string
  readonly stop: () => void
}

/** A session bus of its own, with nobody on it. */
export function startBus(folder: string): { address: string; stop: () => void } {
  const configFile = join(folder, 'bus.conf')
  writeFileSync(configFile, busConfig)
  const bus = spawnSync(
    'dbus-daemon',
    [`--config-file=${configFile}`, '--fork', '--print-address=1', '--print-pid=1'],
    { encoding: 'utf8' },
  )
  const [address = '', pid = ''] = bus.stdout.trim().split('\n')
  if (bus.status !== 0 || address === '') throw new Error(`no session bus: ${bus.stderr}`)
  return { address, stop: () => process.kill(Number(pid), 'SIGKILL') }
}

/** A notification daemon on a bus of its own: what it prints is what a person would have seen. */
export async function startDaemon(folder: string): Promise<NotificationDaemon> {
  const { address, stop: stopBus } = startBus(folder)
  const env = { ...process.env, DBUS_SESSION_BUS_ADDRESS: address }
  let printed = ''
  let complained = ''
  const start = (): ChildProcess => {
    const started = spawn('dunst', ['-print'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
    started.stdout.on('data', (chunk) => {
      printed += String(chunk)
    })
    started.stderr.on('data', (chunk) => {
      complained += String(chunk)
    })
    return started
  }
  let daemon = start()
  const stop = (): void => {
    daemon.kill('SIGKILL')
    stopBus()
  }
  // It answers once it has its name on the bus; where it could not have it on a busy machine, it ends, and is started again.
  const end = Date.now() + 20_000
  while (spawnSync('dunstctl', ['is-paused'], { env }).status !== 0) {
    if (Date.now() > end) {
      stop()
      throw new Error(`the notification daemon does not answer: ${complained}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
    if (daemon.exitCode !== null || daemon.signalCode !== null) daemon = start()
  }
  return {
    env: { DBUS_SESSION_BUS_ADDRESS: address },
    summaries: () => [...printed.matchAll(/summary: '([^']*)'/g)].map(([, summary]) => summary ?? ''),
    shown: () =>
      [...printed.matchAll(/summary: '([^']*)'[\s\S]*?body: '([^']*)'/g)].map(([, summary, body]) => ({
        summary: summary ?? '',
        body: body ?? '',
      })),
    printed: () => printed,
    stop,
  }
}
