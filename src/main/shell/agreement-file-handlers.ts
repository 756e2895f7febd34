// Saves the summary of an agreement as a file.
import type { Output } from '../../contract/methods.ts'
import { failed, ok } from '../../core/problem.ts'
import type { DeskLine } from './desk-line.ts'
import type { Exporter } from './export-dialog.ts'
import { sheetContent, sheetEndings, sheetName } from './sheet-file.ts'
import type { ShellHandlers } from './shell-answer.ts'

export const agreementFileHandlers = (
  desk: DeskLine,
  save: Exporter,
): Pick<ShellHandlers, 'agreement.export'> => ({
  'agreement.export': async ({ agreementId, format }) => {
    const answer = await desk.ask('call', { name: 'agreement.summary', input: { agreementId } })
    if (!answer.ok) return failed(answer.problem)
    const summary = answer.value as Output<'agreement.summary'>
    const path = await save({
      name: sheetName(summary.document),
      ending: sheetEndings[format],
      content: async () => ok(await sheetContent(summary, format)),
    })
    return path.ok ? ok({ path: path.value }) : path
  },
})
