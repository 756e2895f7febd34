// Takes a picture of every screen, of one language or some scenes if asked: npm run screenshots -- OUT [--language hu] [--scene '^case']
import './prepare/require-node.mjs'
import { mkdir } from 'node:fs/promises'
import process from 'node:process'
import { build } from './prepare/build.mjs'
import { typedPath } from './prepare/caller.mjs'
import { Failure } from './prepare/failure.mjs'
import { inProject } from './prepare/paths.mjs'
import { displayEnvironment, prepareElectron } from './prepare/prepare.mjs'
import { runTypescript } from './prepare/run-typescript.mjs'
import { script } from './prepare/script.mjs'
import { testEnvironment } from './prepare/test-environment.mjs'

await script(async () => {
  const [typed, ...choices] = process.argv.slice(2)
  if (typed === undefined || typed.startsWith('-'))
    throw new Failure(
      'A folder for the pictures is missing. Usage: npm run screenshots -- OUT [--language hu] [--scene REGEXP]',
    )
  const out = typedPath('screenshots', typed)
  const prepared = await prepareElectron()
  await build(prepared.node)
  const env = testEnvironment(await displayEnvironment(), prepared)
  await mkdir(out, { recursive: true })
  return runTypescript({
    node: prepared.node,
    file: inProject('tests', 'e2e', 'screenshots.ts'),
    args: [out, ...choices],
    env,
  })
})
