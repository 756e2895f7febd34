// Checks that the Electron users get is no more than two major versions behind the newest.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const projectDir = join(import.meta.dirname, '..', '..')
const major = (version: string): number => Number(version.split('.')[0])

describe('Electron', () => {
  it('is current', (context) => {
    const asked = spawnSync('npm', ['view', 'electron', 'version', '--loglevel=error'], {
      cwd: projectDir,
      encoding: 'utf8',
      timeout: 20_000,
      shell: process.platform === 'win32',
    })
    const newest = /^\d+\.\d+\.\d+/m.exec(asked.stdout ?? '')?.[0]
    if (newest === undefined) {
      context.skip('the package registry is out of reach, so the newest version is not known')
      return
    }
    const { devDependencies } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8'))
    expect(major(newest) - major(devDependencies.electron)).toBeLessThanOrEqual(2)
  })
})
