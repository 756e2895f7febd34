// Hungarian: making quotes: the rate card, taxes, numbers and templates.
import type { quoting as source } from '../en/quoting.ts'
import type { Messages } from '../t.ts'

export const quoting: Messages<typeof source> = {
  'quote.lineSum': 'Tételek összesen',
  'quote.discountOff': 'Kedvezmény {percent}',
  'quote.rushOn': 'Sürgősségi felár {percent}',
  'quote.gap': 'Kiegészítés a legkisebb díjig',
  'field.pattern_missing':
    'Írjon be egy mintát szövegből és a YYYY, MM és SEQ szavakból, mindegyiket kapcsos zárójelben.',
  'field.pattern_too_long': 'Legfeljebb 60 karakter.',
  'field.pattern_unknown_token':
    'Kapcsos zárójelben csak ez állhat: YYYY, YY, MM, SEQ, CLIENT_SEQ és CLIENT.',
  'field.pattern_without_sequence':
    'Semmi nem számlál benne, ezért két ajánlat ugyanazt a számot kapná. Tegye hozzá a SEQ szót kapcsos zárójelben, vagy a CLIENT és a CLIENT_SEQ szót együtt.',
  'field.pattern_repeats':
    'Két ajánlat ugyanazt a számot kapná: ami évente újrakezdődik, abban benne kell lennie az évnek, ami havonta, abban a hónapnak is.',
  'field.open_variable': 'Itt még dupla kapcsos zárójelben áll valami, ami nem ismert. Írja be.',
  'field.number_used': 'Van már ajánlat ezzel vagy nagyobb számmal, és egy szám sosem használható kétszer.',
  'field.percent': 'Százalék, például 25 vagy 12,5.',
  'quote.lineTax': 'A tétel adója',
  'quote.lineMenu': 'Egyebek: {n}. tétel',
  'quote.optional': 'Választható',
  'quote.ownTax': 'Saját adó',
  'quote.moveUp': 'Feljebb',
  'quote.moveDown': 'Lejjebb',
  'quote.lineKeys': 'Enter: új tétel, ↑ ↓: lépés a tételek közt, Alt ↑ ↓: áthelyezés, Alt ⌫: törlés.',
  'quote.addRated': 'Hozzáadás a díjszabásból',
  'quote.whole': 'Kedvezmény, sürgősség, előleg, kerekítés',
  'quote.discountWhole': 'Kedvezmény az egészből, %',
  'quote.rush': 'Sürgősségi felár, %',
  'quote.rushUsual': 'A szokásos: {n} %',
  'quote.minimum': 'Legalább',
  'quote.deposit': 'Előleg, %',
  'quote.prices': 'Árak',
  'quote.pricesBefore': 'adó nélkül',
  'quote.pricesWith': 'adóval együtt',
  'quote.roundingMode': 'Az adó kerekítése',
  'quote.rounding': 'A felek',
  'roundingMode.line': 'tételenként',
  'roundingMode.document': 'egyszer, az összegből',
  'rounding.half_up': 'felfelé',
  'rounding.half_even': 'a páros szám felé',
  'difficulty.simple': 'Egyszerű',
  'difficulty.normal': 'Szokásos',
  'difficulty.hard': 'Nehéz',
  'rates.perHour': '{price} / óra',
  'quote.assumptions': 'Feltételezések',
  'quote.notes': 'Megjegyzések',
  'quote.taxReversed': '{name}, a vevő fizeti (fordított adózás)',
  'quote.taxSmall': '{name}, nem számítandó fel (Kleinunternehmer)',
  'field.unknown_variable': 'Ilyen szó nincs a dupla kapcsos zárójelben. A lehetségesek lent olvashatók.',
}
