// Danish: silence in public, the price that was asked for, and how a public complaint is closed.
import type { publicTexts as source } from '../en/public.ts'
import type { Messages } from '../t.ts'

export const publicTexts: Messages<typeof source> = {
  'command.case.holding': 'Forbered et foreløbigt svar',
  'since.hours': '{n, plural, one {i # time} other {i # timer}}',
  'since.days': '{n, plural, one {i # dag} other {i # dage}}',
  'silence.line': 'Offentligt {ago} og endnu ikke besvaret.',
  'silence.prepare': 'Forbered et foreløbigt svar',
  'silence.prepared': 'Et svar er forberedt nedenfor. Læs det, ret det, send det selv.',
  'silence.noPhone': 'Din profil har ingen telefon, så svaret tilbyder ikke et opkald.',
  'silence.noOwner': 'Der er endnu ingen til at underskrive det. Udfyld din profil først.',
  'price.hint': 'De spurgte om prisen. Kladden nævner hverken et beløb eller en dag, hvor det kommer.',
  'closing.title': 'Luk en offentlig klage',
  'closing.level': 'Hvor langt det nåede',
  'closing.level.1': 'Det er løst',
  'closing.level.2': 'Årsagen er også løst',
  'closing.level.3': 'Det lærte er fortalt',
  'closing.answered': 'Der er svaret på det, der blev spurgt om',
  'closing.link': 'Hvor andre kan læse svaret',
  'closing.reason': 'Eller hvorfor der ikke er et offentligt svar',
  'closing.close': 'Luk sagen',
  'closing.done': 'Besvaret offentligt, niveau {level}.',
  'closing.doneWithout': 'Intet offentligt svar: {reason}',
  'conflict.public_answer':
    'En offentlig klage lukkes med linket til det offentlige svar eller grunden til, at der ikke er noget.',
  'field.answer_or_reason': 'Sig, at den er besvaret, eller hvorfor ikke.',
}
