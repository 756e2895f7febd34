// Hungarian: the owner’s own services.
import type { services as english } from '../en/services.ts'
import type { Messages } from '../t.ts'

export const services: Messages<typeof english> = {
  'settings.intro.services':
    'Amit a szokásoson túl árul. A szövegekben a Remit saját szavaihoz hasonlóan ezeket is keresi, és szerződés, ügy, árajánlat is megnevezheti a szolgáltatást.',
  'services.none': 'Még nincs saját szolgáltatás.',
  'services.add': 'Szolgáltatás hozzáadása',
  'services.new': 'Új szolgáltatás',
  'services.name': 'Név',
  'services.words': 'Szavak és kifejezések, {language}',
  'services.wordsHint': 'Soronként egy, vagy vesszővel elválasztva. A toldalékokat magától felismeri.',
  'services.price': 'Szokásos ár',
  'services.leadDays': 'Munkanap',
  'services.save': 'Szolgáltatás mentése',
  'services.remove': '{name} eltávolítása',
  'services.agreements': '{n, plural, other {# szerződés nevezi meg, és meg is tartja}}',
  'services.removedName': '{name} (már nem kínált)',
}
