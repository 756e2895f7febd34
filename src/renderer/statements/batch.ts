// Issues what is not issued yet and saves all of it into one folder, client by client, under one undo.
import type { StatementMonthRow } from '../../contract/statement.ts'
import { failed, ok } from '../../core/problem.ts'
import { call } from '../program/ask.ts'
import { type DoneMany, doMany, type Watch } from '../program/do-many.ts'
import type { Format } from './file-actions.ts'

/** A number of its own for each row, as two of them may be one client's. */
export const rowKey = ({ clientId, statement }: StatementMonthRow): number =>
  statement === null ? -clientId : statement.statementId

export type Batch = DoneMany<StatementMonthRow> & { readonly issued: number; readonly undoId: number | null }

export async function issueAndSave(
  rows: readonly StatementMonthRow[],
  month: string,
  format: Format,
  watch: Watch,
): Promise<Batch> {
  let undoId: number | null = null
  let issued = 0
  const one = async ({ clientId, statement }: StatementMonthRow) => {
    let statementId = statement?.statementId
    if (statementId === undefined) {
      const answer = await call('statement.issue', { clientId, month, replaces: null, reason: '', undoId })
      if (!answer.ok) return failed(answer.problem)
      undoId = answer.value.undoId
      issued += 1
      statementId = answer.value.statementId
    }
    const saved = await call('statement.exportInto', { statementId, format })
    return saved.ok ? ok(null) : failed(saved.problem)
  }
  const done = await doMany(rows, one, watch)
  return { ...done, issued, undoId }
}
