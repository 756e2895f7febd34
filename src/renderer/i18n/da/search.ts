// Danish: the search, its operators and the searches that are kept.
import type { search as source } from '../en/search.ts'
import type { Messages } from '../t.ts'

export const search: Messages<typeof source> = {
  'search.narrow': 'Afgræns',
  'search.saved': 'Gemte søgninger',
  'search.quotes': 'Tilbud',
  'search.answers': 'Svar',
  'search.keep': 'Gem denne søgning',
  'search.name': 'Søgningens navn',
  'search.save': 'Gem',
  'search.removeHint': '{note} · Delete fjerner den',
  'search.ask': 'Søg efter ord, eller afgræns med client:, is:late …',
  'search.more': 'Vis flere',
  'search.first': 'De første {n} vises. Et ord eller en operator mere indsnævrer dem.',
  'search.corrected': 'Intet fundet for »{text}«. Viser resultater for »{corrected}«.',
  'search.inQuiet': 'Led efter »{text}« på det stille sted',
  'search.unknown': '»{written}« er ukendt og følges ikke. Kendte: {values}.',
  'search.unknownDay':
    '»{written}« er ikke en dag og følges ikke. En dag skrives 2026-03-15, 2026-03, today eller 7d.',
  'search.operator.client': 'Kundens navn',
  'search.operator.is': 'Sagens tilstand',
  'search.operator.kind': 'Sagens art',
  'search.operator.verdict': 'Vurdering',
  'search.operator.before': 'Kom før en dag',
  'search.operator.after': 'Kom på en dag eller senere',
  'search.operator.source': 'Hvor det blev skrevet',
  'search.operator.from': 'Hvem der skrev',
}
