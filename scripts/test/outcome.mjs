// Adds up what the steps found and words the closing lines. Pure.

/**
 * @typedef {{ name: string, reason: string }} Skip
 * @typedef {{ name: string, passed: number, failed: number, skips: Skip[], seconds: number }} Outcome
 */

/**
 * @param {Outcome[]} outcomes
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function total(outcomes) {
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const { passed, failed, skips } of outcomes) {
    sum.passed += passed
    sum.failed += failed
    sum.skipped += skips.length
  }
  return sum
}

/**
 * @param {Outcome[]} outcomes
 * @returns {string} one line a step, every reason for a skip, and the closing line alone at the end
 */
export function summary(outcomes) {
  const width = Math.max(0, ...outcomes.map(({ name }) => name.length))
  const steps = outcomes.map(
    ({ name, passed, failed, skips, seconds }) =>
      `${failed === 0 ? 'ok  ' : 'FAIL'} ${name.padEnd(width)} ${counts(passed, failed, skips.length)} (${seconds.toFixed(1)} s)`,
  )
  const reasons = outcomes.flatMap(({ skips }) =>
    skips.map(({ name, reason }) => `skipped: ${name}: ${reason}`),
  )
  const { passed, failed, skipped } = total(outcomes)
  return ['', ...steps, ...reasons, '', counts(passed, failed, skipped)].join('\n')
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 */
function counts(passed, failed, skipped) {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
