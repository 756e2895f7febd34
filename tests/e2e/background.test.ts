// Checks `--background`: no window until it is wanted, and the kernel's sandbox around the page when it is.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'
import { treeOf } from '../bench/measure/process-memory.ts'
import { dropFolders, electronCommand, freshFolder, projectDir } from './remit.ts'

afterAll(dropFolders)

const kindOf = (pid: number): string => {
  try {
    return /--type=(\w+)/.exec(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))?.[1] ?? 'main'
  } catch {
    return 'gone'
  }
}
const renderers = (child: ChildProcess) => treeOf(child.pid ?? 0).filter((pid) => kindOf(pid) === 'renderer')

async function until(holds: () => boolean, atMostMs = 30_000): Promise<void> {
  const end = Date.now() + atMostMs
  while (!holds() && Date.now() < end) await sleep(100)
}

async function endOf(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGTERM')
  const grace = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(grace)
}

describe('--background', () => {
  it('opens no window, until a second start asks for it', async () => {
    const { executable, args } = electronCommand()
    const dataDir = freshFolder()
    const start = (...flags: string[]) =>
      spawn(executable, [...args, projectDir, `--data-dir=${dataDir}`, ...flags], { stdio: 'ignore' })
    const first = start('--background')
    try {
      await until(() => existsSync(join(dataDir, 'remit.db')))
      await sleep(2500)
      const before = renderers(first).length
      const second = start()
      await new Promise((resolve) => second.once('exit', resolve))
      await until(() => renderers(first).length > 0)
      // Chromium may keep a spare page process beside the window's own.
      expect([before, renderers(first).length > 0]).toEqual([0, true])
    } finally {
      await endOf(first)
    }
    // It ended as asked, with everything written.
    expect(readdirSync(dataDir).includes('remit.db')).toBe(true)
  })
})

/** What the kernel says is around a process: seccomp's mode, and whether it can ever be more than it is. */
function barriersOf(pid: number) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return {
    seccomp: /^Seccomp:\s+(\d)/m.exec(status)?.[1],
    noNewPrivileges: /^NoNewPrivs:\s+(\d)/m.exec(status)?.[1],
  }
}

describe('the sandbox', () => {
  it('of the kernel is around the page for everybody but root', async (context) => {
    if (process.platform !== 'linux') context.skip('the check reads /proc')
    const isRoot = process.getuid?.() === 0
    const { executable, args } = electronCommand()
    const folder = freshFolder()
    const nobody = 65_534
    let program = executable
    if (isRoot) {
      // Root has no sandbox: a copy that somebody else may run is started as somebody else.
      const copied = join(folder, 'electron')
      const linked = spawnSync('cp', ['-al', dirname(executable), copied])
      if (linked.status !== 0) cpSync(dirname(executable), copied, { recursive: true })
      program = join(copied, executable.slice(dirname(executable).length + 1))
      spawnSync('chmod', ['755', folder])
    }
    const dataDir = join(folder, 'data')
    mkdirSync(dataDir)
    if (isRoot) chownSync(dataDir, nobody, nobody)
    const child = spawn(
      program,
      [...args.filter((flag) => flag !== '--no-sandbox'), projectDir, `--data-dir=${dataDir}`],
      {
        stdio: 'ignore',
        env: { ...process.env, HOME: dataDir, XDG_CONFIG_HOME: dataDir },
        ...(isRoot ? { uid: nobody, gid: nobody } : {}),
      },
    )
    try {
      await until(() => renderers(child).length > 0, 15_000)
      const [renderer = 0] = renderers(child)
      if (renderer === 0) context.skip('this machine allows no user namespaces, which the sandbox is made of')
      // A process that was just begun puts the sandbox around itself before it loads anything.
      await expect.poll(() => barriersOf(renderer)).toEqual({ seccomp: '2', noNewPrivileges: '1' })
    } finally {
      await endOf(child)
    }
  })
})
