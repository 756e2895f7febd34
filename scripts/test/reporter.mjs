// Lets vitest write down what became of each test, for the script that adds the steps up.
import { writeFileSync } from 'node:fs'
import process from 'node:process'

export default class Reporter {
  /**
   * @param {ReadonlyArray<import('vitest/node').TestModule>} modules
   * @param {ReadonlyArray<import('vitest').SerializedError>} unhandledErrors
   */
  onTestRunEnd(modules, unhandledErrors) {
    const file = process.env['REMIT_TEST_REPORT']
    if (file === undefined) return
    /** @type {import('./report.mjs').Report} */
    const report = {
      tests: [],
      brokenModules: [],
      unhandledErrors: unhandledErrors.map((error) => error.message),
    }
    for (const module of modules) {
      if (module.errors().length > 0) report.brokenModules.push(module.relativeModuleId)
      for (const test of module.children.allTests()) {
        const result = test.result()
        const note = 'note' in result ? (result.note ?? null) : null
        report.tests.push({
          name: `${module.relativeModuleId} > ${test.fullName}`,
          state: result.state,
          note,
        })
      }
    }
    writeFileSync(file, JSON.stringify(report))
  }
}
