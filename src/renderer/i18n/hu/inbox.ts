// Hungarian: the inbox, its shelves, the quiet place.
import type { inbox as source } from '../en/inbox.ts'
import type { Messages } from '../t.ts'

export const inbox: Messages<typeof source> = {
  'inbox.label': 'Beérkezett',
  'inbox.list': 'Ügyek',
  'inbox.find': 'Keresés vagy parancs',
  'inbox.shelves': 'Polcok',
  'inbox.group.needs_you': 'Önre vár',
  'inbox.group.waiting': 'Az ügyfélre vár',
  'inbox.group.rest': 'Minden más',
  'inbox.shelf.open': 'Nyitott',
  'inbox.shelf.snoozed': 'Elhalasztott',
  'inbox.shelf.done': 'Kész',
  'inbox.shelf.quiet': 'Csendes',
  'inbox.arrived': '{n, plural, one {# új ügy} other {# új ügy}}',
  'inbox.arrivedKept': '{n, plural, other {# új ügy}}, a lista nem mozdult el',
  'inbox.arrivedMore': '{n} új',
  'inbox.noneSelected': 'Nincs kiválasztva semmi',
  'inbox.noneSelectedText': 'A J az első ügyet nyitja meg, vagy válasszon a listából.',
  'inbox.clear': 'Semmi nem vár Önre',
  'inbox.clearText': 'Az új panaszok, kérések és kérdések itt jelennek meg.',
  'inbox.clearNoSources': 'A Remit még semmit sem figyel',
  'inbox.clearNoSourcesText':
    'Itt jelenik meg, amit az ügyfelek a figyelt helyeken írnak. Adja meg egy oldal, fórum vagy hírcsatorna címét.',
  'inbox.addSource': 'Forrás hozzáadása',
  'inbox.checkNow': 'Olvasás most',
  'inbox.snoozedNone': 'Nincs elhalasztott ügy',
  'inbox.snoozedNoneText': 'Az S billentyűvel elhalasztott ügy itt várja meg a napját.',
  'inbox.doneNone': 'Még nincs kész ügy',
  'inbox.doneNoneText': 'Az E billentyűvel lezárt ügy itt marad meg.',
  'inbox.quietNone': 'Itt még nincs semmi',
  'inbox.quietNoneText':
    'A dicséret, a zaj és amit egy forrás szabályai kihagytak, itt marad. Sosem kér semmit.',
  'inbox.quietFind': 'Csendes szöveg keresése',
  'inbox.quietTitle': 'Csendes hely',
  'inbox.quietText':
    'Dicséret, zaj, és amit egy forrás szabályai kihagytak. Mondja meg, mi egy szöveg valójában, és ügy lesz belőle.',
  'inbox.itIs': 'Ez …',
  'inbox.alarm': 'Sok hozzászólás',
  'inbox.unread': 'olvasatlan',
  'inbox.caseNo': '{no}. ügy',
}
