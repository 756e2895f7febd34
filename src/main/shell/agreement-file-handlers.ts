// Saves the summary of an agreement as a file, made by the same machinery as quotes.

import type { Input, Output } from '../../contract/methods.ts'
import { summaryHtml, summaryText } from '../../core/agreement/summary-page.ts'
import { failed, ok, type Result } from '../../core/problem.ts'
import { safePart } from '../../core/quote/file-name.ts'
import { quotePrintOptions } from '../../core/quote/print-options.ts'
import type { DeskLine } from './desk-line.ts'
import type { Exporter } from './export-dialog.ts'
import type { ShellHandlers } from './shell-answer.ts'

const endings = { pdf: 'pdf', html: 'html', text: 'txt' } as const
type Format = Input<'agreement.export'>['format']

async function contentOf(
  { document, letterhead }: Output<'agreement.summary'>,
  format: Format,
): Promise<Uint8Array | string> {
  if (format === 'text') return summaryText(document)
  const { interFaces } = await import('./quote-page.ts')
  const fonts = interFaces()
  const html = summaryHtml(document, letterhead, fonts)
  if (format === 'html') return html
  const { quotePdf } = await import('./printer.ts')
  const label = { title: document.title, number: document.subtitle, draftNotice: '' }
  return quotePdf({ html, print: quotePrintOptions(label, fonts) })
}

export const agreementFileHandlers = (
  desk: DeskLine,
  save: Exporter,
): Pick<ShellHandlers, 'agreement.export'> => ({
  'agreement.export': async ({ agreementId, format }) => {
    const answer = await desk.ask('call', { name: 'agreement.summary', input: { agreementId } })
    const summary: Result<Output<'agreement.summary'>> = answer.ok
      ? ok(answer.value as Output<'agreement.summary'>)
      : failed(answer.problem)
    if (!summary.ok) return summary
    const { title, subtitle, client } = summary.value.document
    const path = await save({
      name: [title, subtitle, client.name].map(safePart).filter(Boolean).join('-'),
      ending: endings[format],
      content: async () => ok(await contentOf(summary.value, format)),
    })
    return path.ok ? ok({ path: path.value }) : path
  },
})
