// Danish: the catalogue of packages, their limits, and two of them side by side.
import type { packages as source } from '../en/packages.ts'
import type { Messages } from '../t.ts'

export const packages: Messages<typeof source> = {
  'package.title': 'Pakker',
  'package.new': 'Ny pakke',
  'package.none': 'Ingen pakker endnu',
  'package.noneText': 'Det, du sælger, står her med pris og grænser. Aftaler laves ud fra det.',
  'package.add': 'Tilføj en pakke ud fra',
  'package.save': 'Gem pakke',
  'package.remove': 'Fjern',
  'package.months': 'Løber i, måneder',
  'package.textsIn': 'Tekster på',
  'package.version': 'Version {no}',
  'package.used': '{n, plural, =0 {ingen aftaler endnu} one {# aftale} other {# aftaler}}',
  'package.from': 'Ud fra {name}, version {no}',
  'package.compare': 'Side om side',
  'package.one': 'Den ene',
  'package.other': 'Den anden',
  'package.gives': 'Indhold',
  'package.factor': 'Hvor mange gange',
  'package.times': '{n} ×',
  'package.yearly': 'Pris pr. år',
  'limit.title': 'Grænser',
  'limit.kind': 'Af',
  'limit.disk': 'Diskplads',
  'limit.bandwidth': 'Båndbredde pr. måned',
  'limit.other': 'Noget andet',
  'limit.megabytes': 'Megabyte',
  'limit.emptyHint': 'Tom: ubegrænset.',
  'limit.unlimited': 'ubegrænset',
  'limit.add': 'Tilføj en grænse',
}
