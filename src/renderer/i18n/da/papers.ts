// Danish: printing a case, a client or an agreement.
import type { papers as source } from '../en/papers.ts'
import type { Messages } from '../t.ts'

export const papers: Messages<typeof source> = {
  'paper.print': 'Udskriv',
  'paper.save.pdf': 'Gem som PDF',
  'paper.save.html': 'Gem som webside',
  'paper.save.text': 'Gem som ren tekst',
  'paper.saved': 'Gemt: {path}',
  'command.case.print': 'Udskriv sagen…',
  'command.client.print': 'Udskriv kunden…',
}
