// Command line check of the scope engine: `node tests/eval/scope.ts FILE` prints one JSON line with what passed and failed.
import { readFileSync } from 'node:fs'
import { runScopeCase } from './adapt/scope-adapter.ts'
import { messageOf, nameOf, vectorsIn } from './adapt/vector-problem.ts'

type Failed = { readonly id: string; readonly expected: unknown; readonly got: unknown }

/** A vector or an agreement that cannot be read fails with a sentence, and the others are still answered. */
export function countScope(text: string): { cases: number; passed: number; failed: readonly Failed[] } {
  const { agreements, cases } = vectorsIn(text)
  const known = typeof agreements === 'object' && agreements !== null ? Object.entries(agreements) : []
  const vectors = { agreements: Object.fromEntries(known) }
  const failed = cases.flatMap((vector, index): readonly Failed[] => {
    const { expected, got, passed } = runScopeCase(vectors, vector)
    return passed ? [] : [{ id: nameOf(vector, index), expected, got }]
  })
  return { cases: cases.length, passed: cases.length - failed.length, failed }
}

if (import.meta.main) {
  const file = process.argv[2]
  if (file === undefined) {
    console.error('Usage: node tests/eval/scope.ts FILE')
    process.exit(2)
  }
  try {
    console.log(JSON.stringify(countScope(readFileSync(file, 'utf8'))))
  } catch (error) {
    console.error(messageOf(error))
    process.exitCode = 2
  }
}
