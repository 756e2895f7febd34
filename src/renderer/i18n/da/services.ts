// Danish: the owner’s own services.
import type { services as english } from '../en/services.ts'
import type { Messages } from '../t.ts'

export const services: Messages<typeof english> = {
  'settings.intro.services':
    'Det, du sælger ud over det sædvanlige. Tekster gennemsøges for disse ord som for Remits egne, og aftaler, sager og tilbud kan nævne ydelsen.',
  'services.none': 'Ingen egne ydelser endnu.',
  'services.add': 'Tilføj ydelse',
  'services.new': 'Ny ydelse',
  'services.name': 'Navn',
  'services.words': 'Ord og vendinger, {language}',
  'services.wordsHint': 'Ét pr. linje eller adskilt af komma. Endelser findes af sig selv.',
  'services.price': 'Sædvanlig pris',
  'services.leadDays': 'Arbejdsdage',
  'services.save': 'Gem ydelse',
  'services.remove': 'Fjern {name}',
  'services.agreements':
    '{n, plural, one {nævnt i # aftale, som beholder den} other {nævnt i # aftaler, som beholder den}}',
  'services.removedName': '{name} (tilbydes ikke mere)',
}
