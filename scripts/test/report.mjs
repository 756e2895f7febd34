// Counts one vitest run from its report, so that nothing that went wrong counts as a pass. Pure.

/**
 * @typedef {{ name: string, state: string, note: string | null }} ReportedTest
 * @typedef {{ tests: ReportedTest[], brokenModules: string[], unhandledErrors: string[] }} Report
 */

/**
 * @param {Report | null} report null when the run left none
 * @param {number} exitCode
 * @returns {{ passed: number, failed: number, skips: import('./outcome.mjs').Skip[], complaints: string[] }}
 */
export function countReport(report, exitCode) {
  if (report === null)
    return { passed: 0, failed: 1, skips: [], complaints: ['The run ended without a report.'] }
  const complaints = [
    ...report.brokenModules.map((name) => `Could not be run: ${name}`),
    ...report.unhandledErrors.map((error) => `Error outside of any test: ${error}`),
  ]
  const skips = []
  let passed = 0
  let failed = 0
  for (const { name, state, note } of report.tests) {
    if (state === 'passed') passed += 1
    else if (state === 'skipped' && note !== null && note !== '') skips.push({ name, reason: note })
    else {
      // Without a reason it was left out by mistake, by `.only` for example, or because its `beforeAll` failed.
      failed += 1
      if (state !== 'failed') complaints.push(`Did not run and gives no reason: ${name}`)
    }
  }
  if (report.tests.length === 0) complaints.push('There is not one test in it.')
  const unaccounted = complaints.length === 0 && failed === 0 && exitCode !== 0
  if (unaccounted) complaints.push(`The run ended with exit code ${exitCode}.`)
  const outside = complaints.filter((text) => !text.startsWith('Did not run')).length
  return { passed, failed: failed + outside, skips, complaints }
}
