// Holds when the packages count as installed.
import { describe, expect, it } from 'vitest'
import { dependencyStamp, holdsLocked } from '../../scripts/prepare/dependencies.mjs'

const lock = (packages: object): string => JSON.stringify({ packages })
const wanted = lock({
  '': { version: '0.1.0' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-win32-x64': { version: '1.0.0', optional: true },
})

describe('installed packages', () => {
  it.each([
    ['are what the lock file asks for', lock({ 'node_modules/a': { version: '1.0.0' } }), true],
    ['are of another version', lock({ 'node_modules/a': { version: '1.0.1' } }), false],
    ['lack one', lock({}), false],
    [
      'have an optional one of another version',
      lock({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/a-win32-x64': { version: '2.0.0' } }),
      false,
    ],
    ['cannot be read', '{', false],
  ])('%s', (_, installed, answer) => {
    expect(holdsLocked(wanted, installed)).toBe(answer)
  })
})

it('the stamp changes with the lock file, the system and the processor', () => {
  const stamps = [
    dependencyStamp('a', 'linux', 'x64'),
    dependencyStamp('b', 'linux', 'x64'),
    dependencyStamp('a', 'darwin', 'x64'),
    dependencyStamp('a', 'linux', 'arm64'),
  ]
  expect(new Set(stamps).size).toBe(4)
  expect(dependencyStamp('a', 'linux', 'x64')).toBe(stamps[0])
})
