// Danish: what the scope panel says beside the verdict: estimate, cover, debit, decision.
import type { scopeTexts as source } from '../en/scope.ts'
import type { Messages } from '../t.ts'

export const scopeTexts: Messages<typeof source> = {
  'usage.workedOn': 'arbejde den {date}',
  'scope.doneOn': 'Udført den',
  'scope.covered': 'Dækket',
  'scope.billed': 'Faktureres',
  'scope.earlier': 'Tidligere vurderinger',
  'scope.until': 'indtil {when}',
  'scope.was': 'Vurderingen: {verdict}.',
  'scope.others': '{n, plural, one {# anden aftale} other {# andre aftaler}}',
  'scope.takeBack': 'Tag tilbage',
  'scope.takeBackTitle': 'Tag bogføringen tilbage',
  'scope.forClient': 'Kopier til kunden',
  'scope.copied': 'Kopieret på kundens sprog',
  'scope.notCopied': 'Udklipsholderen tog ikke imod det.',
  'scope.guide': 'Svar med vejledningen',
  'flag.WRONG_CONTACT.known': 'Ikke skrevet af den ansvarlige kontakt, {name}.',
  'flag.ALREADY_ANSWERED.known': 'Besvaret før den {date}: sag {no}, til {to}.',
  'flag.BACKDATED.known': 'Opgørelsen for arbejdsdagen er udstedt; det bogføres den {date}.',
  'decide.given': '{price} står derefter i bogen som givet væk.',
  'decide.follow': 'Følg vurderingen igen',
  'command.case.estimate': 'Angiv minutters arbejde',
  'command.case.outage': 'Skyldes et nedbrud hos mig',
  'scope.byOutage': 'Skyldes et nedbrud hos mig',
  'scope.byOutageHint': 'Så koster det ikke kunden noget.',
  'fact.version': 'tekst fra',
}
