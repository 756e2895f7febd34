// Starts an Electron program and says when its first row was painted, read from outside over its debugging port.
import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'

export type Painted = { readonly ms: number; readonly process: ChildProcess }

type Target = { type: string; webSocketDebuggerUrl: string; url: string }

async function evaluate(target: string, expression: string): Promise<unknown> {
  const socket = new WebSocket(target)
  try {
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true })
      socket.addEventListener('error', reject, { once: true })
    })
    const answer = new Promise<unknown>((resolve) => {
      socket.addEventListener('message', ({ data }) => resolve(JSON.parse(String(data))), { once: true })
    })
    socket.send(
      JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }),
    )
    const { result } = (await answer) as { result?: { result?: { value?: unknown } } }
    return result?.result?.value
  } finally {
    socket.close()
  }
}

/**
 * Spawns the program and waits for the performance mark `mark`; `ms` is from just before the spawn to that mark. Page
 * and test share the machine's clock: the mark's instant is the page's time origin plus the mark's own time.
 */
export async function spawnUntilPainted(
  executable: string,
  args: readonly string[],
  mark: string,
): Promise<Painted> {
  const spawnedAt = performance.timeOrigin + performance.now()
  const child = spawn(executable, [...args, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  child.stderr.on('data', (chunk) => {
    log += String(chunk)
  })
  const give = Date.now() + 60_000
  // The mark keeps its own time, so nothing is gained by asking early, and asking would slow what is measured.
  await sleep(2000)
  const expression = `(() => { const entry = performance.getEntriesByName('${mark}')[0]; return entry ? performance.timeOrigin + entry.startTime : null })()`
  while (Date.now() < give) {
    await sleep(100)
    const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(log)?.[1]
    if (port === undefined) continue
    const targets = (await fetch(`http://127.0.0.1:${port}/json/list`)
      .then((r) => r.json())
      .catch(() => [])) as Target[]
    const page = targets.find(({ type }) => type === 'page')
    if (!page) continue
    const at = await evaluate(page.webSocketDebuggerUrl, expression).catch(() => null)
    if (typeof at === 'number') return { ms: at - spawnedAt, process: child }
  }
  child.kill('SIGKILL')
  throw new Error(`nothing was painted in 60 s: ${log.slice(-2000)}`)
}

/** Ends a program as a session ending would, so that the next start is a usual one; what does not listen is killed. */
export async function end(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const grace = setTimeout(() => child.kill('SIGKILL'), 10_000)
  await ended
  clearTimeout(grace)
}
