// Checks that flags npm kept for itself are noticed, and nothing of npm's own.
import { expect, it } from 'vitest'
import { keptByNpm } from '../../scripts/prepare/kept-by-npm.mjs'

it.each([
  [{ npm_config_demo: 'true' }, ['--demo']],
  [{ npm_config_data_dir: 'x', npm_config_once: 'true' }, ['--once', '--data-dir']],
  [{ npm_config_json: 'true', npm_config_cache: '/c', npm_lifecycle_event: 'start' }, []],
])('%j has %j', (env, kept) => {
  expect(keptByNpm(env)).toEqual(kept)
})
