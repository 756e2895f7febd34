// Holds that nothing that went wrong in a test run counts as a pass.
import { describe, expect, it } from 'vitest'
import { countReport } from '../../scripts/test/report.mjs'

const passed = { name: 'a', state: 'passed', note: null }
const failed = { name: 'b', state: 'failed', note: null }
const clean = { brokenModules: [], unhandledErrors: [] }

describe('a test run', () => {
  it('counts what passed, failed and was skipped with a reason', () => {
    const skipped = { name: 'c', state: 'skipped', note: 'no display' }
    expect(countReport({ tests: [passed, failed, skipped], ...clean }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skips: [{ name: 'c', reason: 'no display' }],
      complaints: [],
    })
  })

  it.each([
    ['without a report', null, 0, { passed: 0, failed: 1 }],
    ['without a test', { tests: [], ...clean }, 0, { passed: 0, failed: 1 }],
    [
      'with a file that could not be run',
      { tests: [passed], brokenModules: ['x'], unhandledErrors: [] },
      1,
      { passed: 1, failed: 1 },
    ],
    [
      'with an error outside of any test',
      { tests: [passed], brokenModules: [], unhandledErrors: ['x'] },
      1,
      { passed: 1, failed: 1 },
    ],
    ['that ended badly although all passed', { tests: [passed], ...clean }, 1, { passed: 1, failed: 1 }],
    [
      'with a skip that gives no reason',
      { tests: [passed, { name: 'c', state: 'skipped', note: null }], ...clean },
      0,
      { passed: 1, failed: 1 },
    ],
    [
      'with a test that never ended',
      { tests: [{ name: 'c', state: 'pending', note: null }], ...clean },
      1,
      { passed: 0, failed: 1 },
    ],
  ])('%s has failed', (_, report, exitCode, counts) => {
    const { passed: right, failed: wrong, complaints } = countReport(report, exitCode)
    expect({ passed: right, failed: wrong }).toEqual(counts)
    expect(complaints).toHaveLength(1)
  })
})
