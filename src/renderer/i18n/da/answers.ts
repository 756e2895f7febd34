// Danish: what was answered before, and the answer library.
import type { answers as english } from '../en/answers.ts'
import type { Messages } from '../t.ts'

export const answers: Messages<typeof english> = {
  'before.title': 'Besvaret før',
  'before.case': 'Besvaret {when} til {to}, sag {no}',
  'before.other': 'Besvaret {when} til {to} ({client}), sag {no}',
  'before.kept': 'Fra dine svar: »{question}«',
  'before.use': 'Svar med det',
  'before.noDebit': 'Intet bogføres.',
  'before.notRepeat': 'Ikke en gentagelse',
  'before.show': 'Vis svaret',
  'before.possibly': 'Måske spurgt om før ({n})',
  'before.keep': 'Gem svaret i samlingen',
  'before.passOn': 'Kopier til videresendelse',
  'before.passOnCopied': 'Kopieret med sagsnummer og den ansvarlige.',
  'settings.intro.answers':
    'Svar, der er værd at give igen. Når nogen spørger om det samme, tilbydes svaret ved siden af sagen; med I kommer et hvilket som helst af dem ind i et svar.',
  'answers.none': 'Ingen svar endnu. L gemmer en sags nyeste svar her.',
  'answers.add': 'Tilføj et svar',
  'answers.new': 'Nyt svar',
  'answers.question': 'Spørgsmål',
  'answers.questionHint': 'Som nogen ville stille det. På ord og mening findes svaret igen.',
  'answers.text': 'Svar',
  'answers.language': 'Sprog',
  'answers.service': 'Ydelse',
  'answers.save': 'Gem svar',
  'answers.remove': 'Fjern svaret »{question}«',
  'answers.uses':
    '{n, plural, =0 {endnu ikke brugt} one {svaret med det én gang} other {svaret med det # gange}}',
  'answers.total':
    '{n, plural, =0 {Der er endnu ikke lavet svar af dem.} one {Der er lavet ét svar af dem.} other {Der er lavet # svar af dem.}}',
  'answers.insert': 'Indsæt et svar',
  'answers.find': 'Find et svar',
  'answers.foundNone': 'Intet svar indeholder »{text}«.',
  'event.answered_before': 'Besvaret som i sag {no}, uden bogføring',
  'event.answered_from_library': 'Besvaret fra dine svar',
  'conflict.answer_kept': 'Dette svar er allerede blandt dine svar.',
}
