// Holds that package-lock.json is complete on every platform.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { completed, unlockedOptional } from '../../scripts/prepare/lockfile.mjs'
import { inProject } from '../../scripts/prepare/paths.mjs'

describe('package-lock.json', () => {
  it('knows every optional package, so that `npm ci` accepts it everywhere', () => {
    const lockfile = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8'))
    expect(unlockedOptional(lockfile).map(({ name }) => name)).toEqual([])
  })

  it('gets the platform packages that the registry did not carry', () => {
    const tool = {
      version: '1.0.0',
      dev: true,
      license: 'MIT',
      optionalDependencies: { '@t/tool-linux-x64-musl': '1.0.0', '@t/tool-win32-arm64-msvc': '1.0.0' },
    }
    const { lockfile, added } = completed({
      packages: { 'node_modules/z': {}, 'node_modules/@t/tool': tool },
    })
    expect(added).toEqual(['@t/tool-linux-x64-musl', '@t/tool-win32-arm64-msvc'])
    expect(Object.entries(lockfile.packages)).toEqual([
      ['node_modules/@t/tool', tool],
      [
        'node_modules/@t/tool-linux-x64-musl',
        {
          version: '1.0.0',
          cpu: ['x64'],
          dev: true,
          libc: ['musl'],
          license: 'MIT',
          optional: true,
          os: ['linux'],
        },
      ],
      [
        'node_modules/@t/tool-win32-arm64-msvc',
        { version: '1.0.0', cpu: ['arm64'], dev: true, license: 'MIT', optional: true, os: ['win32'] },
      ],
      ['node_modules/z', {}],
    ])
  })

  it('keeps an optional package that lies inside its parent', () => {
    const packages = {
      'node_modules/a': { optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { version: '1' },
    }
    expect(unlockedOptional({ packages })).toEqual([])
  })
})
