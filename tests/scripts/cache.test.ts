// Holds that what is kept in the cache is whole, made once, and survives killed runs.
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, madeOnce, withLock } from '../../scripts/prepare/cache.mjs'

/** Above the largest process number Linux gives out (4 194 304): nobody has it. */
const NOBODY = 5_000_000

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'remit-cache-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('a folder in the cache', () => {
  const make = (text: string) => (folder: string) => writeFile(path.join(folder, 'proof'), text)
  const proofOf = (folder: string) => readFile(path.join(folder, 'proof'), 'utf8')

  it('is made once', async () => {
    const folder = path.join(root, 'thing')
    await madeOnce(folder, 'proof', make('first'))
    await madeOnce(folder, 'proof', make('second'))
    expect([await proofOf(folder), await readdir(root)]).toEqual(['first', ['thing']])
  })

  it('is made once by two at the same time', async () => {
    const folder = path.join(root, 'thing')
    let made = 0
    const count = async (temporary: string) => {
      made += 1
      await make('x')(temporary)
    }
    await Promise.all([madeOnce(folder, 'proof', count), madeOnce(folder, 'proof', count)])
    expect([made, await readdir(root)]).toEqual([1, ['thing']])
  })

  it('is not there when making it failed, and can be made afterwards', async () => {
    const folder = path.join(root, 'thing')
    const failing = async (temporary: string) => {
      await make('half')(temporary)
      throw new Error('no more space')
    }
    await expect(madeOnce(folder, 'proof', failing)).rejects.toThrow('no more space')
    expect(await readdir(root)).toEqual([])
    await madeOnce(folder, 'proof', make('whole'))
    expect(await proofOf(folder)).toBe('whole')
  })

  it('is made anew when the file that proves it is gone', async () => {
    const folder = path.join(root, 'thing')
    await mkdir(folder)
    await writeFile(path.join(folder, 'other'), '')
    await madeOnce(folder, 'proof', make('whole'))
    expect(await readdir(folder)).toEqual(['proof'])
  })

  it('replaces what a killed run left behind', async () => {
    const folder = path.join(root, 'thing')
    await mkdir(`${folder}.making-${NOBODY}`)
    await writeFile(`${folder}.lock`, String(NOBODY))
    await madeOnce(folder, 'proof', make('whole'))
    expect(await readdir(root)).toEqual(['thing'])
  })
})

describe('a lock', () => {
  it('lets one after the other work', async () => {
    const steps: string[] = []
    const work = (name: string) => async () => {
      steps.push(`${name} in`)
      await new Promise((resolve) => setTimeout(resolve, 20))
      steps.push(`${name} out`)
    }
    await Promise.all([
      withLock(path.join(root, 'a'), work('one')),
      withLock(path.join(root, 'a'), work('two')),
    ])
    expect([steps[0]?.slice(0, 3), steps[2]?.slice(0, 3)]).toEqual([
      steps[1]?.slice(0, 3),
      steps[3]?.slice(0, 3),
    ])
  })

  it('is given back when the work fails', async () => {
    const name = path.join(root, 'a')
    await expect(withLock(name, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
    expect(existsSync(`${name}.lock`)).toBe(false)
  })
})

it.each([
  ['this one', process.pid, true],
  ['one that nobody has', NOBODY, false],
  ['none', Number.NaN, false],
])('the process with the number of %s is alive or not', (_, pid, answer) => {
  expect(isAlive(pid)).toBe(answer)
})
