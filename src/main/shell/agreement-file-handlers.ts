// Saves the summary of an agreement as a file.
import { ok } from '../../core/problem.ts'
import { callDesk } from './call-desk.ts'
import type { DeskLine } from './desk-line.ts'
import type { Exporter } from './export-dialog.ts'
import { sheetContent, sheetEndings, sheetName } from './sheet-file.ts'
import type { ShellHandlers } from './shell-answer.ts'

export const agreementFileHandlers = (
  desk: DeskLine,
  save: Exporter,
): Pick<ShellHandlers, 'agreement.export'> => ({
  'agreement.export': async ({ agreementId, format }) => {
    const summary = await callDesk(desk, 'agreement.summary', { agreementId })
    if (!summary.ok) return summary
    const path = await save({
      name: sheetName(summary.value.document),
      ending: sheetEndings[format],
      content: async () => ok(await sheetContent(summary.value, format)),
    })
    return path.ok ? ok({ path: path.value }) : path
  },
})
