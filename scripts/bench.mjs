// Measures the running app: npm run bench -- NAME [flags]
import './prepare/require-node.mjs'
import process from 'node:process'
import { build } from './prepare/build.mjs'
import { displayEnvironment, prepareElectron } from './prepare/prepare.mjs'
import { programNamed, runTypescript } from './prepare/run-typescript.mjs'
import { script } from './prepare/script.mjs'
import { testEnvironment } from './prepare/test-environment.mjs'

await script(async () => {
  const [name, ...flags] = process.argv.slice(2)
  const file = programNamed('tests/bench', name, 'npm run bench -- NAME [flags]')
  const prepared = await prepareElectron()
  await build(prepared.node)
  const env = testEnvironment(await displayEnvironment(), prepared)
  return runTypescript({ node: prepared.node, file, args: flags, env })
})
