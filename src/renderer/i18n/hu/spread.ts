// Hungarian: how far a case has spread: its story, comments that come fast, reach and press, private messages before it.
import type { spread as source } from '../en/spread.ts'
import type { Messages } from '../t.ts'

export const spread: Messages<typeof source> = {
  'spread.alarm':
    '{comments, plural, other {# hozzászólás}} {hours, plural, one {egy óra} other {# óra}} alatt',
  'spread.seen': 'Láttam',
  'spread.privateBefore': '{n, plural, other {# privát üzenet maradt előtte válasz nélkül}}',
  'spread.mayGoPublic': '{n, plural, other {# megválaszolatlan privát üzenet}}: nyilvánosságra kerülhet',
  'spread.story': 'Történet: {n} említés {day} óta',
  'spread.people': '{people} embert ért el',
  'spread.perHour': '{n} hozzászólás óránként',
  'spread.this': 'ez az ügy',
  'spread.reach': 'Elérés és sajtó',
  'spread.reads': 'Olvasás',
  'spread.readsHint':
    'Megtekintések vagy látogatások, ahogy az oldal vagy a szerzője közli: 5000 vagy 3,5 millió.',
  'spread.followers': 'Követők',
  'spread.followersHint': 'A szerzőé vagy a helyé.',
  'spread.press': 'Átvette a sajtó',
  'spread.outlet': 'Sajtótermék',
  'spread.outletLink': 'A cikk címe',
  'spread.addOutlet': 'Sajtótermék hozzáadása',
  'spread.removeOutlet': '{n}. sajtótermék eltávolítása',
  'spread.save': 'Elérés mentése',
  'spread.readsIs': '{people} olvasás',
  'spread.followersIs': '{people} követő',
  'spread.pressIs': 'Sajtó:',
  'spread.byReach': 'Ügyek elérés szerint',
  'spread.byReachNone': 'Még nincs rögzített elérés. Egy ügyben a H billentyűvel adható meg.',
  'event.comment_alarm': '{comments} hozzászólás {hours} óra alatt',
  'event.reach_entered': 'Elérés rögzítve',
  'settings.alarmComments': 'Riasztást adó hozzászólások egy oldalon',
  'settings.alarmHours': 'Hány órán belül',
  'field.people': 'Emberek száma, például 5000 vagy 3,5 millió.',
  'field.alarm': '10 és 100 000 között.',
  'field.hours': '1 és 48 óra között.',
  'command.case.reach': 'Elérés és sajtó…',
  'command.go.reach': 'Ügyek elérés szerint',
}
