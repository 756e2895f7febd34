// Hungarian: the catalogue of packages, their limits, and two of them side by side.
import type { packages as source } from '../en/packages.ts'
import type { Messages } from '../t.ts'

export const packages: Messages<typeof source> = {
  'package.title': 'Csomagok',
  'package.new': 'Új csomag',
  'package.none': 'Még nincs csomag',
  'package.noneText': 'Itt áll, amit kínál, árral és korlátokkal. Ebből készülnek a szerződések.',
  'package.add': 'Csomag hozzáadása ebből',
  'package.save': 'Csomag mentése',
  'package.remove': 'Eltávolítás',
  'package.months': 'Időtartam, hónap',
  'package.textsIn': 'Szövegek nyelve',
  'package.version': '{no}. változat',
  'package.used': '{n, plural, =0 {még nincs szerződés} other {# szerződés}}',
  'package.from': 'Alapja: {name}, {no}. változat',
  'package.compare': 'Összehasonlítás',
  'package.one': 'Egyik',
  'package.other': 'Másik',
  'package.gives': 'Tartalom',
  'package.factor': 'Hányszoros',
  'package.times': '{n} ×',
  'package.yearly': 'Ár évente',
  'limit.title': 'Korlátok',
  'limit.kind': 'Miből',
  'limit.disk': 'Tárhely',
  'limit.bandwidth': 'Havi adatforgalom',
  'limit.other': 'Más',
  'limit.megabytes': 'Megabájt',
  'limit.emptyHint': 'Üres: korlátlan.',
  'limit.unlimited': 'korlátlan',
  'limit.add': 'Korlát hozzáadása',
}
