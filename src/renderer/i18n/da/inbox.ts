// Danish: the inbox, its shelves, the quiet place.
import type { inbox as source } from '../en/inbox.ts'
import type { Messages } from '../t.ts'

export const inbox: Messages<typeof source> = {
  'inbox.label': 'Indbakke',
  'inbox.list': 'Sager',
  'inbox.find': 'Søg, eller kør en kommando',
  'inbox.shelves': 'Hylder',
  'inbox.group.needs_you': 'Venter på dig',
  'inbox.group.waiting': 'Venter på kunden',
  'inbox.group.rest': 'Alt det andet',
  'inbox.shelf.open': 'Åbne',
  'inbox.shelf.snoozed': 'Udsat',
  'inbox.shelf.done': 'Færdige',
  'inbox.shelf.quiet': 'Stille',
  'inbox.arrived': '{n, plural, one {# ny sag} other {# nye sager}}',
  'inbox.arrivedKept': '{n, plural, one {# ny sag} other {# nye sager}}, listen har ikke flyttet sig',
  'inbox.arrivedMore': '{n} nye',
  'inbox.noneSelected': 'Intet valgt',
  'inbox.noneSelectedText': 'Tryk J for den første sag, eller vælg en på listen.',
  'inbox.clear': 'Intet venter på dig',
  'inbox.clearText': 'Nye klager, ønsker og spørgsmål kommer her.',
  'inbox.clearNoSources': 'Intet følges endnu',
  'inbox.clearNoSourcesText':
    'Det, kunderne skriver de steder, du følger, kommer her. Tilføj adressen på en side, et forum eller et feed.',
  'inbox.addSource': 'Tilføj kilde',
  'inbox.checkNow': 'Læs nu',
  'inbox.snoozedNone': 'Intet er udsat',
  'inbox.snoozedNoneText': 'En sag, du udsætter med S, venter her til dagen kommer.',
  'inbox.doneNone': 'Intet er færdigt endnu',
  'inbox.doneNoneText': 'En sag, du afslutter med E, bliver her.',
  'inbox.quietNone': 'Her er intet endnu',
  'inbox.quietNoneText':
    'Ros, støj og det, en kildes regler har udeladt, bliver her. Det beder aldrig om noget.',
  'inbox.quietFind': 'Find en stille tekst',
  'inbox.quietTitle': 'Det stille sted',
  'inbox.quietText':
    'Ros, støj og det, en kildes regler har udeladt. Sig, hvad en tekst egentlig er, så bliver den til en sag.',
  'inbox.itIs': 'Det er …',
  'inbox.alarm': 'Mange kommentarer',
  'inbox.unread': 'ulæst',
  'inbox.caseNo': 'sag {no}',
}
