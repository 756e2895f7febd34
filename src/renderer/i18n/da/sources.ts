// Danish: the watched places, how they are, and the log of their readings.
import type { sources as source } from '../en/sources.ts'
import type { Messages } from '../t.ts'

export const sources: Messages<typeof source> = {
  'sources.title': 'Kilder',
  'sources.add': 'Tilføj kilde',
  'sources.addShort': 'Tilføj',
  'sources.none': 'Ingen kilder endnu',
  'sources.noneText':
    'Steder, hvor kunder skriver: kommentarer, fora, blogs, søgeadviseringer. Indsæt adressen på en side.',
  'sources.choose': 'Vælg en kilde',
  'sources.chooseText': 'Her vises, hvordan den læses, og hvad der kom ud af de seneste læsninger.',
  'sources.checkAll': 'Læs alle nu',
  'sources.checked':
    '{checked, plural, one {# kilde læst} other {# kilder læst}}, {newCases, plural, =0 {intet nyt} one {# ny sag} other {# nye sager}}.',
  'sources.checkedFailed':
    '{checked, plural, one {# kilde læst} other {# kilder læst}}, {newCases, plural, =0 {intet nyt} one {# ny sag} other {# nye sager}}; {failed, plural, one {# kunne ikke læses} other {# kunne ikke læses}}.',
  'sources.checkedNone': 'Der er ingen kilde at læse.',
  'sources.waiting':
    '{waiting, plural, one {# kilde venter, til dens server må spørges igen} other {# kilder venter, til deres servere må spørges igen}}.',
  'source.new': 'Ny kilde',
  'source.address': 'Adresse',
  'source.addressHint': 'Webadressen på et feed (RSS eller Atom).',
  'source.find': 'Find feedet',
  'source.finding': 'Leder…',
  'source.found': '{n, plural, one {Der blev fundet ét feed} other {Der blev fundet # feeds. Vælg et}}',
  'source.previewTexts': '{n, plural, =0 {ingen tekster endnu} one {# tekst} other {# tekster}}',
  'source.previewComments':
    '{n, plural, =0 {ingen kommentarer endnu} one {# kommentar} other {# kommentarer}}',
  'source.previewNewest': 'nyeste: {what}',
  'source.saveAnyway': 'Adressen kan gemmes alligevel.',
  'source.name': 'Navn',
  'source.nameHint': 'Tomt: feedets egen titel.',
  'source.kind': 'Hvad det er',
  'source.interval': 'Læses hver, minutter',
  'source.opensFrom': 'Åbn sager for tekster siden',
  'source.opensFromHint': 'Ældre tekster gemmes og åbner ingen sager.',
  'source.allowPrivate': 'Tillad en adresse i et privat net',
  'source.allowPrivateHint': 'Kun til din egen server, for eksempel localhost eller 192.168.0.10.',
  'source.muted': 'Giv ikke besked om denne kilde',
  'source.paused': 'Læs ikke denne kilde foreløbig',
  'source.save': 'Gem kilde',
  'source.remove': 'Fjern kilde',
  'source.check': 'Læs nu',
  'source.checking': 'Læser…',
  'source.state.never': 'Ikke læst endnu.',
  'source.state.muted': 'Giver ikke besked.',
  'source.state.repaired': 'Feedet har små fejl og blev læst alligevel.',
  'source.state.tried': '{n, plural, one {Prøvet én gang.} other {Prøvet # gange.}}',
  'source.state.next': 'Læses næste gang {when}.',
  'source.counts':
    '{items, plural, one {# tekst} other {# tekster}}, {cases, plural, one {# sag} other {# sager}}',
  'source.checks': 'Læsninger',
  'source.checksNone': 'Ingen læsning endnu.',
  'check.unchanged': 'uændret',
  'check.read': 'læst',
  'check.problem': 'problem',
  'check.new':
    '{items, plural, =0 {intet nyt} one {# ny tekst} other {# nye tekster}}{cases, plural, =0 {} one {, # sag} other {, # sager}}',
  'check.tookMs': '{ms} ms',
  'link.refused': 'Den adresse åbnes ikke herfra.',
}
