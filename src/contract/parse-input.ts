// Reads what a method is asked with by its schema, whatever it is.
import type { z } from 'zod'
import { type MethodName, methods } from './methods.ts'

export type ParsedInput =
  | { readonly ok: true; readonly data: unknown }
  /** `error` is null for what cannot be looked at: zod compares what should be a text with its greatest length first. */
  | { readonly ok: false; readonly error: z.ZodError | null }

/** Never throws. */
export function parseInput(name: MethodName, input: unknown): ParsedInput {
  try {
    const parsed = methods[name].input.safeParse(input)
    return parsed.success ? { ok: true, data: parsed.data } : { ok: false, error: parsed.error }
  } catch {
    return { ok: false, error: null }
  }
}
