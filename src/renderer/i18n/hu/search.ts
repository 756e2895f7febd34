// Hungarian: the search, its operators and the searches that are kept.
import type { search as source } from '../en/search.ts'
import type { Messages } from '../t.ts'

export const search: Messages<typeof source> = {
  'search.narrow': 'Szűkítés',
  'search.saved': 'Mentett keresések',
  'search.quotes': 'Ajánlatok',
  'search.answers': 'Válaszok',
  'search.keep': 'Keresés mentése',
  'search.name': 'A keresés neve',
  'search.save': 'Mentés',
  'search.removeHint': '{note} · a Delete eltávolítja',
  'search.ask': 'Keresés szavakra, vagy szűkítés: client:, is:late …',
  'search.more': 'Továbbiak mutatása',
  'search.first': 'Az első {n} látszik. Még egy szó vagy művelet szűkíti.',
  'search.corrected': 'Nincs találat erre: „{text}”. Találatok erre: „{corrected}”.',
  'search.inQuiet': '„{text}” keresése a csendes helyen',
  'search.unknown': '„{written}” ismeretlen, ezért kimaradt. Ismert: {values}.',
  'search.unknownDay':
    '„{written}” nem nap, ezért kimaradt. A nap így írható: 2026-03-15, 2026-03, today vagy 7d.',
  'search.operator.client': 'Ügyfél neve',
  'search.operator.is': 'Az ügy állapota',
  'search.operator.kind': 'Az ügy fajtája',
  'search.operator.verdict': 'Megítélés',
  'search.operator.before': 'Egy nap előtt érkezett',
  'search.operator.after': 'Egy napon vagy később érkezett',
  'search.operator.source': 'Ahol írták',
  'search.operator.from': 'Aki írta',
}
