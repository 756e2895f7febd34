// Holds where the cache is and where a typed file is looked for.
import { expect, it } from 'vitest'
import { callerFolder } from '../../scripts/prepare/caller.mjs'
import { cacheFolder } from '../../scripts/prepare/paths.mjs'

it.each([
  ['in the home folder', {}, '/home/a/.cache/remit'],
  ['where XDG_CACHE_HOME says', { XDG_CACHE_HOME: '/var/c' }, '/var/c/remit'],
  [
    'in the home folder when XDG_CACHE_HOME is relative, as its specification asks',
    { XDG_CACHE_HOME: 'c' },
    '/home/a/.cache/remit',
  ],
  ['where REMIT_CACHE_DIR says above all', { REMIT_CACHE_DIR: '/r', XDG_CACHE_HOME: '/var/c' }, '/r'],
])('the cache is %s', (_, env, folder) => {
  expect(cacheFolder(env, '/home/a')).toBe(folder)
})

it.each([
  ['where npm was called', { npm_lifecycle_event: 'eval', INIT_CWD: '/somewhere' }, '/somewhere'],
  [
    'the current folder when another npm script called',
    { npm_lifecycle_event: 'test', INIT_CWD: '/somewhere' },
    process.cwd(),
  ],
  ['the current folder without npm', {}, process.cwd()],
])('a typed file is looked for %s', (_, env, folder) => {
  expect(callerFolder('eval', env)).toBe(folder)
})
