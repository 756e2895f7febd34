// Hungarian: the watched places, how they are, and the log of their readings.
import type { sources as source } from '../en/sources.ts'
import type { Messages } from '../t.ts'

export const sources: Messages<typeof source> = {
  'sources.title': 'Források',
  'sources.add': 'Forrás hozzáadása',
  'sources.addShort': 'Hozzáadás',
  'sources.none': 'Még nincs forrás',
  'sources.noneText':
    'Helyek, ahol az ügyfelek írnak: hozzászólások, fórumok, blogok, keresési értesítők. Illessze be egy oldal címét.',
  'sources.choose': 'Válasszon forrást',
  'sources.chooseText': 'Itt látható, hogyan olvasható, és mi lett a legutóbbi olvasásokból.',
  'sources.checkAll': 'Mind olvasása most',
  'sources.checked':
    '{checked, plural, one {# forrás olvasva} other {# forrás olvasva}}, {newCases, plural, =0 {semmi új} one {# új ügy} other {# új ügy}}.',
  'sources.checkedFailed':
    '{checked, plural, one {# forrás olvasva} other {# forrás olvasva}}, {newCases, plural, =0 {semmi új} one {# új ügy} other {# új ügy}}; {failed, plural, one {# nem volt olvasható} other {# nem volt olvasható}}.',
  'sources.checkedNone': 'Nincs olvasható forrás.',
  'sources.waiting':
    '{waiting, plural, one {# forrás megvárja, amíg a kiszolgálója újra kérdezhető} other {# forrás megvárja, amíg a kiszolgálója újra kérdezhető}}.',
  'source.new': 'Új forrás',
  'source.address': 'Cím',
  'source.addressHint': 'Egy hírcsatorna webcíme (RSS vagy Atom).',
  'source.find': 'Hírcsatorna keresése',
  'source.finding': 'Keresés…',
  'source.found':
    '{n, plural, one {Egy hírcsatorna található itt} other {# hírcsatorna található itt. Válasszon egyet}}',
  'source.previewTexts': '{n, plural, =0 {még nincs szöveg} one {# szöveg} other {# szöveg}}',
  'source.previewComments':
    '{n, plural, =0 {még nincs hozzászólás} one {# hozzászólás} other {# hozzászólás}}',
  'source.previewNewest': 'legújabb: {what}',
  'source.saveAnyway': 'A cím így is menthető.',
  'source.name': 'Név',
  'source.nameHint': 'Üresen: a hírcsatorna saját címe.',
  'source.kind': 'Micsoda',
  'source.interval': 'Olvasás ennyi percenként',
  'source.opensFrom': 'Ügy nyílik az ennél újabb szövegekre',
  'source.opensFromHint': 'A régebbi szövegek megmaradnak, de nem nyitnak ügyet.',
  'source.allowPrivate': 'Magánhálózati cím engedélyezése',
  'source.allowPrivateHint': 'Csak saját kiszolgálóhoz, például localhost vagy 192.168.0.10.',
  'source.muted': 'Ne értesítsen erről a forrásról',
  'source.paused': 'Egyelőre ne olvassa ezt a forrást',
  'source.save': 'Forrás mentése',
  'source.remove': 'Forrás eltávolítása',
  'source.check': 'Olvasás most',
  'source.checking': 'Olvasás…',
  'source.state.never': 'Még nem volt sikeres olvasás.',
  'source.state.muted': 'Nem értesít.',
  'source.state.repaired': 'A hírcsatornában kisebb hibák vannak, így is olvasható volt.',
  'source.state.tried': '{n, plural, one {Egy próbálkozás.} other {# próbálkozás.}}',
  'source.state.next': 'Következő olvasás: {when}.',
  'source.counts':
    '{items, plural, one {# szöveg} other {# szöveg}}, {cases, plural, one {# ügy} other {# ügy}}',
  'source.checks': 'Olvasások',
  'source.checksNone': 'Még nem volt olvasás.',
  'check.unchanged': 'változatlan',
  'check.read': 'olvasva',
  'check.problem': 'hiba',
  'check.new':
    '{items, plural, =0 {semmi új} one {# új szöveg} other {# új szöveg}}{cases, plural, =0 {} one {, # ügy} other {, # ügy}}',
  'check.tookMs': '{ms} ms',
  'link.refused': 'Ez a cím innen nem nyitható meg.',
}
