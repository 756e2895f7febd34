// Makes a folder once and keeps it: a killed run leaves nothing that looks finished, and two runs do not disturb each other.
import { existsSync } from 'node:fs'
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { progress } from './progress.mjs'

/**
 * @param {string} folder the finished folder; its parent is made when missing
 * @param {string} proof a file inside that must be there for the folder to count as finished
 * @param {(temporary: string) => Promise<void>} make fills an empty folder
 * @returns {Promise<string>} the finished folder
 */
export async function madeOnce(folder, proof, make) {
  const isFinished = () => existsSync(path.join(folder, proof))
  if (isFinished()) return folder
  return withLock(folder, async () => {
    if (isFinished()) return folder
    await removeAbandoned(folder)
    const temporary = `${folder}.making-${process.pid}`
    await mkdir(temporary, { recursive: true })
    try {
      await make(temporary)
      if (!isFinished()) {
        await rm(folder, { recursive: true, force: true })
        await rename(temporary, folder)
      }
    } finally {
      await rm(temporary, { recursive: true, force: true })
    }
    return folder
  })
}

/**
 * Lets one process at a time do `work`; the others wait. The lock of a process that died is taken over.
 * @template T
 * @param {string} name an absolute path; the lock is `name`.lock
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const lock = `${name}.lock`
  await mkdir(path.dirname(lock), { recursive: true })
  let announced = false
  while (!(await tookLock(lock))) {
    if (!announced) progress(`Waiting for another run that is making ${path.basename(name)}`)
    announced = true
    await sleep(300)
  }
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}

/** Longer than any step takes: after a restart the number in a left-over lock may belong to some other process. */
const LONGEST_HOLD_MS = 30 * 60_000

/** @param {string} lock */
async function tookLock(lock) {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const holder = await readFile(lock, 'utf8').catch(() => '')
  const heldMs = await stat(lock).then(
    (found) => Date.now() - found.mtimeMs,
    () => 0,
  )
  if (isAlive(Number.parseInt(holder, 10)) && heldMs < LONGEST_HOLD_MS) return false
  // Between its creation and the writing of the number the file is empty for an instant.
  if (holder === '' && heldMs < 2_000) return false
  await dropStale(lock, holder)
  return false
}

/**
 * Of two processes that both saw the same dead holder, the slower one may find the lock of the faster one: it puts it back.
 * @param {string} lock
 * @param {string} holder
 */
async function dropStale(lock, holder) {
  const aside = `${lock}.stale-${process.pid}`
  await rename(lock, aside).catch(() => undefined)
  if ((await readFile(aside, 'utf8').catch(() => holder)) !== holder)
    await link(aside, lock).catch(() => undefined)
  await rm(aside, { force: true })
}

/** @param {string} folder */
async function removeAbandoned(folder) {
  const parent = path.dirname(folder)
  const prefix = `${path.basename(folder)}.making-`
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    if (!isAlive(Number.parseInt(name.slice(prefix.length), 10))) {
      await rm(path.join(parent, name), { recursive: true, force: true })
    }
  }
}

/** @param {number} pid */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
