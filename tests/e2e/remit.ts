// Starts the real program in the real Electron with a data folder of its own, and ends it for certain.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, errors, type Page } from 'playwright'
import type { RemitEvent } from '../../src/contract/events.ts'
import type { Output } from '../../src/contract/methods.ts'
import { eventChannel } from '../../src/contract/names.ts'

const executable = process.env['REMIT_ELECTRON']
const electronArgs: string[] = JSON.parse(process.env['REMIT_ELECTRON_ARGS'] ?? '[]')

/** The project's folder, whichever file of it runs the tests. */
export const projectDir = join(import.meta.dirname, '..', '..')

export type Remit = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly dataDir: string
  /** What the program wrote to its standard output and error. */
  readonly log: string[]
  /** Quits as the owner would, with a backup; the folder stays. */
  quit(): Promise<void>
  /** Ends the process at once, as a crash or a power cut would. */
  kill(): void
}

export type StartOptions = {
  readonly dataDir?: string
  readonly flags?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Another folder than the checkout's, laid out as it is. */
  readonly project?: string
  /** Another program than the checkout's: a packaged one. */
  readonly packaged?: string
  readonly size?: { width: number; height: number }
}

const folders: string[] = []

const faults: string[] = []

/** Gives what programs started here said of faults of their own since it was last asked; each is given once. */
export const takeFaults = (): string[] => faults.splice(0)

function noteFaults(text: string): void {
  if (/^fault: /m.test(text)) faults.push(text)
}

export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'remit-e2e-'))
  folders.push(folder)
  return folder
}

/** What a killed program's last child still writes for a moment is waited for. */
export function dropFolders(): void {
  for (const folder of folders.splice(0)) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
}

export function electronCommand(): { executable: string; args: string[] } {
  if (executable === undefined)
    throw new Error('REMIT_ELECTRON is not set: run the end-to-end suite through npm test')
  return { executable, args: electronArgs }
}

/** Starts the program in a folder of its own and waits until the first useful thing is on the screen. */
export function startRemit(options: StartOptions = {}): Promise<Remit> {
  const dataDir = options.dataDir ?? freshFolder()
  return again(
    [1, 2],
    (error) => error instanceof MutePage,
    () => startOnce({ ...options, dataDir }),
  )
}

/** A page Playwright never learns of, or never sees as it is, although the program shows it. */
class MutePage extends Error {}

/** What a page that never got ready shows instead, whether it is drawn at all, and what the program said. */
async function standing(page: Page, log: readonly string[]): Promise<string> {
  const drawn = await Promise.race([
    page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve('it is drawn')))),
    new Promise((resolve) => setTimeout(() => resolve('no frame of it is drawn'), 5000)),
  ])
  const shown = await page.evaluate(
    () => `${document.visibilityState}: ${document.body.innerHTML.slice(0, 2000)}`,
  )
  const told = await Promise.race([
    Promise.all(['shell.state', 'desk.state'].map((name) => call<unknown>(page, name, {}))).catch(String),
    new Promise((resolve) => setTimeout(() => resolve('no answer'), 5000)),
  ])
  return [drawn, shown, JSON.stringify(told), log.join('').slice(-2000)].join('\n')
}

/** Asked of the page's own scripts: Playwright looks for elements from a world beside theirs, which it may have lost. Null where nothing answers. */
const isReady = (page: Page): Promise<boolean | null> =>
  Promise.race([
    page.evaluate(() => document.documentElement.dataset['ready'] === 'true'),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), 5000)),
  ])

async function startOnce(options: StartOptions & { readonly dataDir: string }): Promise<Remit> {
  const { dataDir } = options
  const command = electronCommand()
  const app = await launch({
    executablePath: options.packaged ?? command.executable,
    args: [
      ...command.args,
      ...(options.packaged === undefined ? [options.project ?? projectDir] : []),
      `--data-dir=${dataDir}`,
      ...(options.flags ?? []),
    ],
    cwd: projectDir,
    env: { ...cleanEnv(), ...options.env },
  })
  // Once the program has ended, Playwright no longer knows its process.
  const process = app.process()
  const log: string[] = []
  process.stdout?.on('data', (chunk) => log.push(String(chunk)))
  process.stderr?.on('data', (chunk) => {
    log.push(String(chunk))
    noteFaults(String(chunk))
  })
  const page = await app.firstWindow({ timeout: 60_000 })
  if (options.size) {
    const { width, height } = options.size
    const resized = () =>
      app.evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      )
    // A program that is still starting may drop a question.
    await again([1, 2, 3, 4, 5], (error) => String(error).includes('garbage collected'), resized)
  }
  await page
    .waitForSelector('html[data-ready]', { state: 'attached', timeout: 40_000 })
    .catch(async (error) => {
      if ((await isReady(page)) === false) throw new Error(`${String(error)}\n${await standing(page, log)}`)
      process.kill('SIGKILL')
      throw new MutePage('Playwright does not see the page')
    })
  return {
    app,
    page,
    dataDir,
    log,
    async quit() {
      const ended = new Promise<void>((resolve) => process.once('exit', () => resolve()))
      await app.evaluate(({ app: program }) => program.quit()).catch(() => undefined)
      const grace = setTimeout(() => process.kill('SIGKILL'), 20_000)
      await ended
      clearTimeout(grace)
    },
    kill() {
      process.kill('SIGKILL')
    },
  }
}

/** How long each start may take: it takes a second or two, on a machine with three times the work it can do five. */
const launchTimeoutsMs = [10_000, 10_000, 15_000, 20_000, 30_000] as const

/**
 * On a busy machine Playwright never learns of one start in ten that the program is up, although it is ready and its page
 * loaded; such a start is ended by Playwright's own timeout and made once more. A program that does not start fails each time.
 */
const launch = (options: Parameters<typeof _electron.launch>[0]): Promise<ElectronApplication> =>
  again(
    launchTimeoutsMs,
    (error) => error instanceof errors.TimeoutError,
    (timeout) => _electron.launch({ ...options, timeout }),
  )

/** Tries once for each of `tries`, as long as it fails by what is Playwright's doing and not the program's. */
async function again<Try, Value>(
  [first, ...others]: readonly [Try, ...Try[]],
  isSlip: (error: unknown) => boolean,
  attempt: (one: Try) => Promise<Value>,
): Promise<Value> {
  const [next, ...rest] = others
  try {
    return await attempt(first)
  } catch (error) {
    if (next === undefined || !isSlip(error)) throw error
    console.error(`Playwright missed an answer, it is asked again: ${String(error).split('\n')[0]}`)
    return again([next, ...rest], isSlip, attempt)
  }
}

function cleanEnv(): Record<string, string> {
  const { ELECTRON_RUN_AS_NODE: _, NODE_OPTIONS: __, ...env } = process.env
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

/** Tells the page something, as the menus, the tray and links do. */
export const tell = (app: ElectronApplication, event: RemitEvent): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [channel, sent]) => BrowserWindow.getAllWindows()[0]?.webContents.send(channel, sent),
    [eventChannel, event] as const,
  )

/** Calls the program the way the page does, for setting a scene that is not itself under test. */
export async function call<T>(page: Page, name: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(
    ([method, given]) =>
      (
        globalThis as unknown as { remit: { call(name: unknown, input: unknown): Promise<unknown> } }
      ).remit.call(method, given),
    [name, input] as const,
  )
  const { ok, value, problem } = answer as { ok: boolean; value: T; problem: unknown }
  if (!ok) throw new Error(`${name}: ${JSON.stringify(problem)}`)
  return value
}

/** The sample workspace in a window of usual size, read and settled. */
export async function startSample(): Promise<Remit> {
  const remit = await startRemit({ flags: ['--demo'], size: { width: 1440, height: 900 } })
  await inboxAtRest(remit.page)
  return remit
}

/**
 * Waits until the rows of the inbox stand still: the sample is read while the page is already there, and what its owner
 * answered and closed comes after all of it at once. On a busy machine the rows stand still between the two.
 */
export async function inboxAtRest(page: Page): Promise<void> {
  const standMs = 700
  await page.locator('[data-testid=inbox-row]').first().waitFor({ timeout: 60_000 })
  const { sample } = await call<Output<'desk.state'>>(page, 'desk.state', {})
  while (sample && !(await hasDone(page))) await page.waitForTimeout(100)
  await page.evaluate(async (longMs) => {
    const drawn = (): string =>
      [...document.querySelectorAll('[data-testid=inbox-row]')].map((row) => row.textContent).join('\n')
    for (let before = ''; drawn() !== before; ) {
      before = drawn()
      await new Promise((later) => setTimeout(later, longMs))
    }
  }, standMs)
}

async function hasDone(page: Page): Promise<boolean> {
  const done = await call<Output<'inbox.page'>>(page, 'inbox.page', { shelf: 'done', offset: 0, limit: 1 })
  return done.rows.length > 0
}
