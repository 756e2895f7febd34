// Says in one sentence what of a vector cannot be read, so that the others of its file are still answered.
import type { z } from 'zod'

/** A vector read, or a sentence about the first thing in it that cannot be. */
export function readVector<Shape extends z.ZodType>(
  shape: Shape,
  what: string,
  raw: unknown,
): z.output<Shape> {
  const read = shape.safeParse(raw)
  if (read.success) return read.data
  const [issue] = read.error.issues
  const where = issue === undefined || issue.path.length === 0 ? what : `${what}, ${issue.path.join('.')}`
  throw new Error(`${where} cannot be read: ${issue?.message ?? 'unknown shape'}`)
}

/** What a vector is called, also one that is hardly a vector: its id, else its place in the file, counted from 1. */
export function nameOf(raw: unknown, index: number): string {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : undefined
  return typeof id === 'string' || typeof id === 'number' ? String(id) : `number ${index + 1}`
}

/** The list of vectors in the text of a file; a sentence where there is none. */
export function vectorsIn(
  text: string,
): Readonly<Record<string, unknown>> & { readonly cases: readonly unknown[] } {
  const file = parsed(text)
  if (typeof file !== 'object' || file === null || !('cases' in file) || !Array.isArray(file.cases))
    throw new Error('The file has no list of "cases".')
  return { ...file, cases: file.cases }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`The file is not JSON: ${messageOf(error)}`)
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
