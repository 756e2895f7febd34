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
}
