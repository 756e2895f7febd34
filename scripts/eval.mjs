// Measures one part of Remit against a file of worked examples: npm run eval -- SUITE FILE
import './prepare/require-node.mjs'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { typedPath } from './prepare/caller.mjs'
import { Failure } from './prepare/failure.mjs'
import { prepareTools } from './prepare/prepare.mjs'
import { programNamed, runTypescript } from './prepare/run-typescript.mjs'
import { script } from './prepare/script.mjs'

const USAGE = 'npm run eval -- SUITE FILE'

await script(async () => {
  const [suite, typed, ...rest] = process.argv.slice(2)
  const file = programNamed('tests/eval', suite, USAGE)
  if (typed === undefined) throw new Failure(`A file of examples is missing. Usage: ${USAGE}`)
  const examples = typedPath('eval', typed)
  if (!existsSync(examples)) throw new Failure(`There is no file ${examples}.`)
  const node = await prepareTools()
  return runTypescript({ node, file, args: [examples, ...rest], env: process.env })
})
