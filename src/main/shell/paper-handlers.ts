// Prints a case, a client or an agreement, or saves it as a file, by the same printer as quotes.
import { ok } from '../../core/problem.ts'
import { sheetHtml } from '../../core/sheet/sheet-html.ts'
import { callDesk } from './call-desk.ts'
import type { DeskLine } from './desk-line.ts'
import type { Exporter } from './export-dialog.ts'
import { sheetContent, sheetEndings, sheetName } from './sheet-file.ts'
import type { ShellHandlers } from './shell-answer.ts'

export const paperHandlers = (
  desk: DeskLine,
  save: Exporter,
): Pick<ShellHandlers, 'paper.print' | 'paper.export'> => ({
  'paper.print': async (input) => {
    const paper = await callDesk(desk, 'paper.sheet', input)
    if (!paper.ok) return paper
    const [{ interFaces }, { printQuote }] = await Promise.all([
      import('./quote-page.ts'),
      import('./printer.ts'),
    ])
    const { document, letterhead } = paper.value
    const printed = await printQuote(sheetHtml(document, letterhead, interFaces()))
    return printed.ok ? ok({ printed: printed.value }) : printed
  },

  'paper.export': async ({ of, id, format }) => {
    const paper = await callDesk(desk, 'paper.sheet', { of, id })
    if (!paper.ok) return paper
    const path = await save({
      name: sheetName(paper.value.document),
      ending: sheetEndings[format],
      content: async () => ok(await sheetContent(paper.value, format)),
    })
    return path.ok ? ok({ path: path.value }) : path
  },
})
