// Every word by which the contract says what is wrong with a field has a sentence, so that nobody reads a bare "does not fit".
import { expect, it } from 'vitest'
import type { z } from 'zod'
import { methods } from '../../../src/contract/methods.ts'
import { isKey } from '../../../src/renderer/i18n/t.ts'

const isSchema = (value: unknown): value is z.core.$ZodType =>
  typeof value === 'object' && value !== null && '_zod' in value

/** The words of a schema and of all within it. */
function wordsOf(schema: z.core.$ZodType): string[] {
  const def = schema._zod.def as Partial<z.core.$ZodTypeDef> & Record<string, unknown>
  const checks: readonly { _zod: { def: { error?: ((issue: never) => unknown) | undefined } } }[] =
    def.checks ?? []
  const words = [def.error, ...checks.map(({ _zod }) => _zod.def.error)].map((say) => say?.({} as never))
  const parts = Object.values(def).flatMap((part) =>
    isSchema(part) ? [part] : Object.values(part ?? {}).filter(isSchema),
  )
  return [...words.filter((word) => typeof word === 'string'), ...parts.flatMap(wordsOf)]
}

it('every word has a sentence', () => {
  const words = new Set(Object.values(methods).flatMap(({ input }) => wordsOf(input)))
  expect([words.size > 10, [...words].filter((word) => !isKey(`field.${word}`))]).toEqual([true, []])
})
