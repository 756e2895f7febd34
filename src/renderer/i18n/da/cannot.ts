// Danish: why a key does nothing just now.
import type { cannot as source } from '../en/cannot.ts'
import type { Messages } from '../t.ts'

export const cannot: Messages<typeof source> = {
  'cannot.noCase': 'Vælg først en sag.',
  'cannot.quiet': 'Det er ingen sag. Tryk 1 til 5 for at sige, hvad det er.',
  'cannot.merged': 'Den er lagt sammen med en anden sag og fortsætter der.',
  'cannot.done': 'Den er færdig. Åbn den igen for at fortsætte med den.',
  'cannot.waits': 'Den venter allerede på kunden.',
  'cannot.noneBefore': 'Der er ikke svaret på noget lignende før.',
  'cannot.noAnswers': 'Der er endnu ikke gemt nogen svar. Efter et svar gemmer L det.',
  'cannot.noReply': 'Her er intet svar at gemme, eller det er gemt allerede.',
  'cannot.noClient': 'Sig først, hvis sag det er: tryk C.',
  'cannot.noDebit': 'Der er intet at bogføre for den.',
  'cannot.noVerdict': 'Der er ingen vurdering af den at afgøre anderledes.',
  'cannot.noMinutes': 'Minutter gør ingen forskel her.',
  'cannot.noCopy': 'Ingen anden åben sag siger næsten det samme.',
  'cannot.noLink': 'Den kom uden en adresse at åbne.',
}
