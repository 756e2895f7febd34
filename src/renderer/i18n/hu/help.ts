// Hungarian: the tour, the sample data, help in place.
import type { help as source } from '../en/help.ts'
import type { Messages } from '../t.ts'

export const help: Messages<typeof source> = {
  'tour.offer': 'Új itt? Öt hely, mindegyikhez egy mondat.',
  'tour.notNow': 'Most nem',
  'tour.skip': 'A bejárás elhagyása',
  'tour.next': 'Tovább',
  'tour.end': 'Kész',
  'tour.inbox': 'Ami Önre vár',
  'tour.inboxText':
    'Amit az ügyfelek írnak, ide érkezik: előbb, ami Önre vár, aztán, ami rájuk. J és K lép, E: kész.',
  'tour.case': 'Egy ügy',
  'tour.caseText':
    'Amit írtak, a megértett szavakat aláhúzva. W megmondja, miért; az 1–5 billentyű javít, és a Remit tanul belőle.',
  'tour.scope': 'Mire terjed ki a szerződés',
  'tour.scopeText':
    'A megítélés a pontjával, a felhasznált keret, és a két-három következő lépés: elvégezni, ajánlatot adni, másként dönteni.',
  'tour.rail': 'Ügyfelek, ajánlatok, források',
  'tour.railText':
    'Az ügyfelekhez szerződések tartoznak, az ajánlatok ügyekből készülnek, a források az olvasott helyek. G és egy betű odavisz.',
  'tour.keys': 'Minden név szerint',
  'tour.keysText':
    'Ctrl K minden parancsot, ügyet és ügyfelet megtalál; a kérdőjel megmutatja az összes billentyűt. Z visszavon bármit.',
  'sample.open': 'Körülnézés mintaadatokkal',
  'sample.openText':
    'Hat kitalált ügyfél a leveleivel. Az Ön adatai külön maradnak, és a minta egyetlen művelettel eltávolítható.',
  'sample.leave': 'A minta elhagyása',
  'sample.leaveTitle': 'A mintaadatok elhagyása',
  'sample.leaveText': 'A minta és amit benne kipróbált, törlődik. Az Ön adatai érintetlenek maradnak.',
  'sample.stay': 'Maradok',
  'sample.remove': 'A minta eltávolítása',
  'conflict.no_sample': 'Nem a mintaadatok láthatók.',
  'help.what': 'Mi ez?',
  'help.verdict':
    'A munka része-e a megállapodásnak (Szerződés szerint), külön fizetendő (Fizetős külön munka), vagy Ön dönt róla (Ön dönt).',
  'help.quiet':
    'Dicséret, csevegés és amit a szabályai kihagynak. Itt semmi sem kér semmit, és semmi sem vész el.',
  'help.packages': 'Amit Ön elad, a korlátaival. A szerződés csomagból készül, és eltérhet tőle.',
  'help.lot': 'Előre megvett vagy ajándékba adott egységek a szerződésben foglaltak mellett.',
  'help.learning':
    'Minden javítás módosítja a hasonló szövegek megítélését. Megnézhető, visszavonható és átvihető másik gépre.',
  'help.reach': 'Hányan olvashatták, ahogy az oldal vagy a szerző közli. Ez dönti el, mi jön előbb.',
  'command.help.tour': 'Rövid bejárás',
  'command.sample.open': 'Körülnézés mintaadatokkal',
  'command.sample.leave': 'A mintaadatok elhagyása…',
}
