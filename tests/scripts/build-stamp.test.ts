// Holds which changes ask for a new build.
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { sourceStamp } from '../../scripts/prepare/build.mjs'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'remit-stamp-'))
  await mkdir(path.join(root, 'src', 'core'), { recursive: true })
  await writeFile(path.join(root, 'src', 'core', 'a.ts'), 'one')
  await writeFile(path.join(root, 'package.json'), '{}')
})
afterEach(() => rm(root, { recursive: true, force: true }))

it.each([
  ['a changed file', () => writeFile(path.join(root, 'src', 'core', 'a.ts'), 'two')],
  ['a new file', () => writeFile(path.join(root, 'src', 'b.ts'), '')],
  ['a removed file', () => rm(path.join(root, 'src', 'core', 'a.ts'))],
  ['a changed configuration', () => writeFile(path.join(root, 'tsconfig.base.json'), '{}')],
])('%s asks for a new build', async (_, change) => {
  const before = await sourceStamp(root)
  await change()
  expect(await sourceStamp(root)).not.toBe(before)
})

it.each([
  [
    'a file that is only touched',
    () => utimes(path.join(root, 'src', 'core', 'a.ts'), new Date(0), new Date(0)),
  ],
  [
    'a test',
    () => mkdir(path.join(root, 'tests')).then(() => writeFile(path.join(root, 'tests', 'a.test.ts'), '')),
  ],
  ['a page of the manual', () => writeFile(path.join(root, 'README.md'), '')],
])('%s does not', async (_, change) => {
  const before = await sourceStamp(root)
  await change()
  expect(await sourceStamp(root)).toBe(before)
})
