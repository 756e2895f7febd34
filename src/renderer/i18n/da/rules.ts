// Danish: what of a source may open a case, and what was left out by that.
import type { rules as source } from '../en/rules.ts'
import type { Messages } from '../t.ts'

export const rules: Messages<typeof source> = {
  'rules.title': 'Hvad der bliver en sag',
  'rules.take': 'Tag',
  'rules.take.everything': 'Alt, der beder om noget',
  'rules.take.complaints': 'Kun klager',
  'rules.take.keywords': 'Tekster med bestemte ord',
  'rules.words': 'Ord, der ledes efter',
  'rules.wordsHint':
    'Ét pr. linje eller med komma imellem. Flere ord i træk er en frase; server* finder alle endelser.',
  'rules.ignore': 'Ord, der udelades',
  'rules.ignoreHint': 'En tekst med et af disse åbner ingen sag, uanset hvad den ellers siger.',
  'rules.hint':
    'Gælder nye tekster. Det, der udelades, bliver på det stille sted og kan søges frem; svar i en åben sag kommer altid igennem.',
  'rules.tryUnread': 'Her er ikke læst noget endnu.',
  'rules.tryNone':
    'Af {looked, plural, one {den seneste tekst} other {de seneste # tekster}} beder ingen om noget.',
  'rules.try':
    'Af {looked, plural, one {den seneste tekst} other {de seneste # tekster}} beder {asking} om noget; disse regler ville tage {taken}.',
  'rules.save': 'Gem regler',
  'rules.left.kind': 'Udeladt af kildens regler: ikke en klage.',
  'rules.left.words': 'Udeladt af kildens regler: ingen af ordene er i den.',
  'rules.left.ignored': 'Udeladt af kildens regler: der er et ord i den, som udelades.',
  'rules.left.short': 'Udeladt',
  'rules.openCase': 'Åbn en sag',
}
