// Holds how the steps of a test run are added up and worded.
import { expect, it } from 'vitest'
import { summary, total } from '../../scripts/test/outcome.mjs'

const unit = { name: 'unit', passed: 12, failed: 0, skips: [], seconds: 1.25 }
const e2e = {
  name: 'e2e',
  passed: 3,
  failed: 1,
  skips: [{ name: 'a.test.ts > sandbox', reason: 'the tests run as root' }],
  seconds: 60,
}

it('the steps are added up', () => {
  expect(total([unit, e2e])).toEqual({ passed: 15, failed: 1, skipped: 1 })
})

it('the summary has a line for each step, every reason for a skip, and the sum alone on the last line', () => {
  expect(summary([unit, e2e]).split('\n')).toEqual([
    '',
    'ok   unit 12 passed, 0 failed (1.3 s)',
    'FAIL e2e  3 passed, 1 failed, 1 skipped (60.0 s)',
    'skipped: a.test.ts > sandbox: the tests run as root',
    '',
    '15 passed, 1 failed, 1 skipped',
  ])
})

it('the last line names no skips when there are none', () => {
  expect(summary([unit]).split('\n').at(-1)).toBe('12 passed, 0 failed')
})
