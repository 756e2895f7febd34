// Danish: the tour, the sample data, help in place.
import type { help as source } from '../en/help.ts'
import type { Messages } from '../t.ts'

export const help: Messages<typeof source> = {
  'tour.offer': 'Ny her? Fem steder, én sætning til hver.',
  'tour.notNow': 'Ikke nu',
  'tour.skip': 'Forlad rundturen',
  'tour.next': 'Næste',
  'tour.end': 'Færdig',
  'tour.inbox': 'Hvad der kræver dig',
  'tour.inboxText':
    'Alt, hvad kunder skriver, lander her: først det, der kræver dig, så det, der venter på dem. J og K går ned og op, E gør færdig.',
  'tour.case': 'En sag',
  'tour.caseText':
    'Hvad de skrev, med de forståede ord understreget. W siger hvorfor; tasterne 1 til 5 retter det, og Remit lærer.',
  'tour.scope': 'Hvad aftalen dækker',
  'tour.scopeText':
    'Vurderingen med sit punkt, hvad der er brugt, og de to eller tre næste skridt: gør det, giv tilbud, afgør anderledes.',
  'tour.rail': 'Kunder, tilbud, kilder',
  'tour.railText':
    'Kunder har aftaler, tilbud laves ud fra sager, kilder er de steder, der læses. G og et bogstav går dertil.',
  'tour.keys': 'Alt ved navn',
  'tour.keysText':
    'Ctrl K finder hver kommando, sag og kunde; spørgsmålstegnet viser alle taster. Z tager tilbage, hvad der blev gjort.',
  'sample.open': 'Se dig om med eksempeldata',
  'sample.openText':
    'Seks opdigtede kunder og deres post. Dine egne data holdes for sig, og én handling fjerner eksemplet igen.',
  'sample.leave': 'Forlad eksemplet',
  'sample.leaveTitle': 'Forlad eksempeldata',
  'sample.leaveText': 'Eksemplet og det, du prøvede i det, fjernes. Dine egne data røres ikke.',
  'sample.stay': 'Bliv',
  'sample.remove': 'Fjern eksemplet',
  'conflict.no_sample': 'Eksemplet vises ikke.',
  'help.what': 'Hvad er det?',
  'help.verdict':
    'Om arbejdet hører til det aftalte (I aftalen), koster ekstra (Ekstra mod betaling) eller er op til dig (Din afgørelse).',
  'help.quiet': 'Ros, småsnak og det, dine regler lader ude. Intet her beder om noget, og intet er tabt.',
  'help.packages': 'Hvad du sælger, med dets grænser. En aftale laves ud fra en pakke og kan afvige fra den.',
  'help.lot': 'Enheder købt på forhånd eller givet som en venlighed, ved siden af det, aftalen omfatter.',
  'help.learning':
    'Hver rettelse flytter, hvordan lignende tekster bedømmes. Den kan ses, tages tilbage og flyttes til en anden computer.',
  'help.reach':
    'Hvor mange der kan have læst det, som siden eller forfatteren oplyser. Det afgør, hvad der kommer først.',
  'command.help.tour': 'Tag den korte rundtur',
  'command.sample.open': 'Se dig om med eksempeldata',
  'command.sample.leave': 'Forlad eksempeldata…',
}
