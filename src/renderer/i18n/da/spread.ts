// Danish: how far a case has spread: its story, comments that come fast, reach and press, private messages before it.
import type { spread as source } from '../en/spread.ts'
import type { Messages } from '../t.ts'

export const spread: Messages<typeof source> = {
  'spread.alarm':
    '{comments, plural, one {# kommentar} other {# kommentarer}} på {hours, plural, one {en time} other {# timer}}',
  'spread.seen': 'Set',
  'spread.privateBefore':
    '{n, plural, one {# privat besked blev ikke besvaret inden dette} other {# private beskeder blev ikke besvaret inden dette}}',
  'spread.mayGoPublic':
    '{n, plural, one {# ubesvaret privat besked} other {# ubesvarede private beskeder}}: kan ende i offentligheden',
  'spread.story': 'Historie: {n} omtaler siden {day}',
  'spread.people': 'nåede {people} mennesker',
  'spread.perHour': '{n} kommentarer i timen',
  'spread.this': 'denne sag',
  'spread.reach': 'Rækkevidde og presse',
  'spread.reads': 'Læsninger',
  'spread.readsHint': 'Visninger eller besøg, som siden eller forfatteren oplyser: 5.000 eller 3,5 mio.',
  'spread.followers': 'Følgere',
  'spread.followersHint': 'Forfatterens eller stedets.',
  'spread.press': 'Omtalt i pressen',
  'spread.outlet': 'Medie',
  'spread.outletLink': 'Artiklens adresse',
  'spread.addOutlet': 'Tilføj medie',
  'spread.removeOutlet': 'Fjern medie {n}',
  'spread.save': 'Gem rækkevidde',
  'spread.readsIs': '{people} læsninger',
  'spread.followersIs': '{people} følgere',
  'spread.pressIs': 'Presse:',
  'spread.byReach': 'Sager efter rækkevidde',
  'spread.byReachNone': 'Der er ikke noteret nogen rækkevidde endnu. Tryk H i en sag.',
  'event.comment_alarm': '{comments} kommentarer på {hours, plural, one {en time} other {# timer}}',
  'event.reach_entered': 'Rækkevidde noteret',
  'settings.alarmComments': 'Kommentarer på en side, der giver alarm',
  'settings.alarmHours': 'Inden for hvor mange timer',
  'field.people': 'Et antal mennesker, for eksempel 5.000 eller 3,5 mio.',
  'field.alarm': 'Mellem 10 og 100.000.',
  'field.hours': 'Mellem 1 og 48 timer.',
  'command.case.reach': 'Rækkevidde og presse…',
  'command.go.reach': 'Sager efter rækkevidde',
}
