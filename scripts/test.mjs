// Runs every check and every test, or the steps named as arguments, and ends with "N passed, N failed".
import './prepare/require-node.mjs'
import process from 'node:process'
import { build } from './prepare/build.mjs'
import { describeFailure, Failure } from './prepare/failure.mjs'
import { projectFolder } from './prepare/paths.mjs'
import { displayEnvironment, prepareElectron, prepareTools } from './prepare/prepare.mjs'
import { run } from './prepare/run.mjs'
import { script } from './prepare/script.mjs'
import { testEnvironment } from './prepare/test-environment.mjs'
import { summary, total } from './test/outcome.mjs'
import { staticChecks } from './test/static-checks.mjs'
import { vitestStep } from './test/vitest-step.mjs'

/** The suites that may start Electron; for the others no Electron and no display are prepared. */
const WITH_ELECTRON = ['integration', 'security', 'e2e', 'scenes']
const WITH_OWN_BUS = ['security', 'e2e', 'scenes']
/** One after the other; those of one row side by side, because they wait more than they work. */
const SUITES = [['unit'], ['integration'], ['security'], ['e2e', 'scenes']]
const STEPS = [...new Set(staticChecks.map(({ step }) => step)), ...SUITES.flat()]

/** The machines this runs on have two cores or more. */
const AT_ONCE = 2

await script(async () => {
  const named = process.argv.slice(2)
  const unknown = named.filter((name) => !STEPS.includes(name))
  if (unknown.length > 0)
    throw new Failure(`There is no step ${unknown.join(', ')}. The steps are: ${STEPS.join(', ')}.`)
  const chosen = named.length === 0 ? STEPS : STEPS.filter((step) => named.includes(step))

  /** @type {import('./test/outcome.mjs').Outcome[]} */
  const outcomes = []
  const node = await prepareTools()
  const withElectron = chosen.some((step) => WITH_ELECTRON.includes(step))
  const prepared = withElectron ? await prepareElectron({ forTests: true }) : null
  outcomes.push(...(await runStaticChecks(node, chosen)))
  const built = prepared === null ? null : await runBuild(node)
  if (built !== null) outcomes.push(built)

  for (const row of SUITES) {
    const suites = row.filter((suite) => chosen.includes(suite))
    outcomes.push(...(await Promise.all(suites.map((project) => runSuite(node, project, prepared)))))
  }
  process.stdout.write(`${summary(outcomes)}\n`)
  return total(outcomes).failed === 0 ? 0 : 1
})

/**
 * Each suite that starts Electron has a display of its own where one has to be started: windows side by side would take the focus from
 * each other.
 * @param {string} node
 * @param {string} project
 * @param {Awaited<ReturnType<typeof prepareElectron>> | null} prepared
 */
async function runSuite(node, project, prepared) {
  const env =
    prepared !== null && WITH_ELECTRON.includes(project)
      ? testEnvironment(await displayEnvironment(), prepared)
      : process.env
  return vitestStep({ project, node, env, ownBus: WITH_OWN_BUS.includes(project) })
}

/**
 * @param {string} node
 * @param {string[]} chosen
 */
async function runStaticChecks(node, chosen) {
  const waiting = staticChecks.filter(({ step }) => chosen.includes(step))
  /** @type {Map<string, import('./test/outcome.mjs').Outcome>} */
  const done = new Map()
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const startedAtMs = Date.now()
      const ended = await run(node, check.args, { cwd: projectFolder })
      const failed = ended.code === 0 ? 0 : 1
      if (failed > 0) process.stdout.write(`\n--- ${check.name}\n${ended.output.trimEnd()}\n`)
      const seconds = (Date.now() - startedAtMs) / 1000
      done.set(check.name, { name: check.name, passed: 1 - failed, failed, skips: [], seconds })
    }
  }
  const order = waiting.map(({ name }) => name)
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return order.flatMap((name) => done.get(name) ?? [])
}

/** @param {string} node @returns {Promise<import('./test/outcome.mjs').Outcome>} */
async function runBuild(node) {
  const startedAtMs = Date.now()
  let failed = 0
  try {
    await build(node)
  } catch (error) {
    failed = 1
    process.stdout.write(`\n--- build\n${describeFailure(error)}\n`)
  }
  return { name: 'build', passed: 1 - failed, failed, skips: [], seconds: (Date.now() - startedAtMs) / 1000 }
}
