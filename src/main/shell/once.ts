// Reads what is due one time, without a window, and says what came: a table for people, JSON lines for programs.
import type { IngestResult } from '../desk/protocol.ts'
import type { CaseLine } from '../store/cases/case-lines.ts'

export type OnceRow = {
  readonly sourceId: number
  readonly address: string
  readonly result: IngestResult
  readonly newCases: readonly CaseLine[]
}

/** One line for each new case and each failure, then one with the sums. */
export function onceJson(rows: readonly OnceRow[]): string[] {
  const lines = rows.flatMap(({ sourceId, address, result, newCases }) => [
    ...newCases.map((found) => ({ event: 'case', sourceId, source: result.sourceTitle, ...found })),
    ...(result.problem
      ? [
          {
            event: 'failure',
            sourceId,
            source: result.sourceTitle,
            address,
            problem: result.problem.code,
            detail: result.problem.detail ?? null,
          },
        ]
      : []),
  ])
  return [...lines, { event: 'done', ...sums(rows) }].map((line) => JSON.stringify(line))
}

const sums = (rows: readonly OnceRow[]) => ({
  sources: rows.length,
  newItems: rows.reduce((sum, { result }) => sum + result.newItems, 0),
  newCases: rows.reduce((sum, row) => sum + row.newCases.length, 0),
  failed: failures(rows),
})

export const failures = (rows: readonly OnceRow[]): number =>
  rows.filter(({ result }) => result.problem !== null).length

const column = (text: string, width: number): string => {
  const letters = [...text.replaceAll(/\s+/g, ' ')]
  return letters.length > width ? `${letters.slice(0, width - 1).join('')}…` : letters.join('').padEnd(width)
}

/** Columns a terminal of 100 characters holds. */
export function onceTable(rows: readonly OnceRow[]): string[] {
  const cases = rows.flatMap((row) => row.newCases)
  const failed = rows.filter(({ result }) => result.problem !== null)
  const { sources, newItems, newCases } = sums(rows)
  return [
    ...(cases.length === 0
      ? []
      : [`${column('No.', 6)}${column('Kind', 11)}${column('Verdict', 13)}${column('Who', 22)}What`]),
    ...cases.map(
      ({ no, kind, verdict, who, title }) =>
        `${column(String(no), 6)}${column(kind, 11)}${column((verdict ?? '').replaceAll('_', ' '), 13)}${column(who, 22)}${title}`,
    ),
    ...failed.map(
      ({ result, address }) => `Failed: ${result.sourceTitle} (${address}): ${result.problem?.code ?? ''}`,
    ),
    `${sources} sources read, ${newItems} new items, ${newCases} new cases, ${failed.length} failed.`,
  ]
}
