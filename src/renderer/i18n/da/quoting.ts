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
  'quote.lineTax': 'Skat på linjen',
  'quote.lineMenu': 'Mere for linje {n}',
  'quote.optional': 'Tilvalg',
  'quote.ownTax': 'Egen skat',
  'quote.moveUp': 'Flyt op',
  'quote.moveDown': 'Flyt ned',
  'quote.lineKeys':
    'Enter tilføjer en linje, ↑ ↓ går fra linje til linje, Alt ↑ ↓ flytter linjen, Alt ⌫ fjerner den.',
  'quote.addRated': 'Tilføj fra prislisten',
  'quote.whole': 'Rabat, hast, forudbetaling, afrunding',
  'quote.discountWhole': 'Rabat på det hele, %',
  'quote.rush': 'Hasteopgave, %',
  'quote.rushUsual': 'Som sædvanligt: {n} %',
  'quote.minimum': 'Mindst',
  'quote.deposit': 'Forudbetaling, %',
  'quote.prices': 'Priser',
  'quote.pricesBefore': 'ekskl. skat',
  'quote.pricesWith': 'inkl. skat',
  'quote.roundingMode': 'Skat afrundes',
  'quote.rounding': 'Halve går',
  'roundingMode.line': 'for hver linje',
  'roundingMode.document': 'én gang, af summen',
  'rounding.half_up': 'opad',
  'rounding.half_even': 'til lige tal',
  'difficulty.simple': 'Let',
  'difficulty.normal': 'Almindelig',
  'difficulty.hard': 'Svær',
  'rates.perHour': '{price} pr. time',
  'quote.assumptions': 'Forudsætninger',
  'quote.notes': 'Bemærkninger',
  'quote.taxReversed': '{name}, betales af kunden (omvendt betalingspligt)',
  'quote.taxSmall': '{name}, opkræves ikke (Kleinunternehmer)',
  'field.unknown_variable': 'Sådan et ord i dobbelte tuborgparenteser findes ikke. De mulige står nedenfor.',
}
