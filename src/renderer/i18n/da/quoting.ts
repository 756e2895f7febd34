// Danish: making quotes: the rate card, taxes, numbers and templates.
import type { quoting as source } from '../en/quoting.ts'
import type { Messages } from '../t.ts'

export const quoting: Messages<typeof source> = {
  'quote.lineSum': 'Linjerne i alt',
  'quote.discountOff': 'Rabat {percent}',
  'quote.rushOn': 'Hasteopgave {percent}',
  'quote.gap': 'Op til mindstepris',
  'field.pattern_missing': 'Skriv et mønster af tekst og ordene YYYY, MM og SEQ, hvert i tuborgparentes.',
  'field.pattern_too_long': 'Højst 60 tegn.',
  'field.pattern_unknown_token': 'I tuborgparenteser kan kun stå YYYY, YY, MM, SEQ, CLIENT_SEQ og CLIENT.',
  'field.pattern_without_sequence':
    'Intet i det tæller op, så to tilbud ville få samme nummer. Tilføj SEQ i tuborgparentes, eller CLIENT sammen med CLIENT_SEQ.',
  'field.pattern_repeats':
    'To tilbud ville få samme nummer: det, der begynder forfra hvert år, skal indeholde året, hver måned også måneden.',
  'field.open_variable':
    'Her står stadig ord i dobbelte tuborgparenteser for noget, der ikke er kendt. Skriv det ind.',
  'field.number_used':
    'Et tilbud har allerede dette nummer eller et højere, og numre bruges aldrig to gange.',
  'field.percent': 'En procent som 25 eller 12,5.',
}
