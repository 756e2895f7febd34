// Hungarian: printing a case, a client or an agreement.
import type { papers as source } from '../en/papers.ts'
import type { Messages } from '../t.ts'

export const papers: Messages<typeof source> = {
  'paper.print': 'Nyomtatás',
  'paper.save.pdf': 'Mentés PDF-ként',
  'paper.save.html': 'Mentés weblapként',
  'paper.save.text': 'Mentés szövegként',
  'paper.saved': 'Mentve: {path}',
  'command.case.print': 'Az ügy nyomtatása…',
  'command.client.print': 'Az ügyfél nyomtatása…',
}
