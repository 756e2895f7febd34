// Goes into the sample from the first run and out of it again: a start of the program each way, and the owner's own data apart.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { AGAIN, flagsAgain } from '../../scripts/prepare/again.mjs'
import { dropFolders, freshFolder, type Remit, startRemit } from './remit.ts'

/** The programs that run over a folder, the newest last; their children are not among them. */
function runningOver(dataDir: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        // Chromium writes its own command line as one text.
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
        return words.includes(`--data-dir=${dataDir}`) && !words.includes('--type=')
      } catch {
        return false
      }
    })
    .map(Number)
}

let remit: Remit
let dataDir = ''
afterEach(() => {
  remit.kill()
  for (const pid of runningOver(dataDir)) process.kill(pid, 'SIGKILL')
  dropFolders()
})

describe.runIf(process.platform === 'linux')('the sample', () => {
  it('opens from the first run in a folder of its own, by a new start of the program', async () => {
    dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    await remit.page.getByRole('button', { name: 'Look around with sample data' }).click()
    await expect.poll(() => existsSync(join(dataDir, 'sample', 'remit.db')), { timeout: 60_000 }).toBe(true)
    await expect.poll(() => runningOver(dataDir).length, { timeout: 60_000 }).toBeGreaterThan(0)
  })

  it('is asked for by the exit code where somebody waits for the program, as npm start does', async () => {
    dataDir = freshFolder()
    remit = await startRemit({ dataDir, env: { [AGAIN]: '1' } })
    const ended = new Promise<number | null>((resolve) => remit.app.process().once('exit', resolve))
    await remit.page.getByRole('button', { name: 'Look around with sample data' }).click()
    expect(flagsAgain(['--demo', '--data-dir=x'], await ended)).toEqual(['--data-dir=x', '--look-around'])
    expect(runningOver(dataDir)).toEqual([])
  })

  it('is removed when it is left, and the own workspace is what it was', async () => {
    dataDir = freshFolder()
    remit = await startRemit({ dataDir })
    await remit.quit()
    remit = await startRemit({ dataDir, flags: ['--look-around'] })
    await remit.page.getByTestId('inbox-row').first().waitFor({ timeout: 60_000 })
    await remit.page.getByRole('button', { name: 'Leave the sample' }).first().click()
    await remit.page.getByRole('button', { name: 'Remove the sample' }).click()
    await expect.poll(() => existsSync(join(dataDir, 'sample')), { timeout: 60_000 }).toBe(false)
    expect(existsSync(join(dataDir, 'remit.db'))).toBe(true)
  })
})
