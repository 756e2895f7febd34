// Ends the processes a test run left behind. They are known by a mark in their environment that only this run gave out.
import { readdir, readFile } from 'node:fs/promises'
import process from 'node:process'

export const MARK = 'REMIT_TEST_RUN'

/**
 * @param {string} mark the value of REMIT_TEST_RUN
 * @returns {Promise<number>} how many were ended; 0 where there is no /proc
 */
export async function endLeftovers(mark) {
  const needle = `${MARK}=${mark}`
  let ended = 0
  for (const name of await readdir('/proc').catch(() => [])) {
    const pid = Number.parseInt(name, 10)
    if (!(pid > 1) || pid === process.pid) continue
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '')
    if (!environment.split('\0').includes(needle)) continue
    try {
      process.kill(pid, 'SIGKILL')
      ended += 1
    } catch {
      // It ended by itself in between.
    }
  }
  return ended
}
