// Command line check of the scope engine: `node tests/eval/scope.ts FILE` prints one JSON line with what passed and failed.
import { readFileSync } from 'node:fs'
import { runScopeCase, type ScopeVectors } from './adapt/scope-adapter.ts'

const file = process.argv[2]
if (file === undefined) {
  console.error('Usage: node tests/eval/scope.ts FILE')
  process.exit(2)
}
const vectors: ScopeVectors = JSON.parse(readFileSync(file, 'utf8'))
const failed = vectors.cases.flatMap((vector) => {
  const { expected, got, passed } = runScopeCase(vectors, vector)
  return passed ? [] : [{ id: vector.id, expected, got }]
})
const cases = vectors.cases.length
console.log(JSON.stringify({ cases, passed: cases - failed.length, failed }))
