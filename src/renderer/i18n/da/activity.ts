// Danish: the log of readings, and why the next one comes when it does.
import type { activity as source } from '../en/activity.ts'
import type { Messages } from '../t.ts'

export const activity: Messages<typeof source> = {
  'activity.title': 'Aktivitet',
  'activity.open': 'Aktivitet',
  'activity.of': 'Aktivitet for {title}',
  'activity.all': 'Alle læsninger af denne kilde',
  'activity.none': 'Intet er læst endnu',
  'activity.noneText': 'Hver læsning står her med udfaldet og med grunden til, hvornår den næste kommer.',
  'activity.noTrouble': 'Ingen problemer blandt de seneste læsninger.',
  'activity.onlyTrouble': 'Kun problemer',
  'activity.next': 'Næste {when}: {why}',
  'activity.status': 'svar {status}',
  'activity.kb': '{kb} KB',
  'why.offline': 'der var intet net',
  'why.retry_after': 'serveren bad om denne pause',
  'why.challenge': 'siden tjekker for robotter og lades i fred en tid',
  'why.gone': 'serveren siger, at det er væk; den spørges én gang til et døgn senere',
  'why.backoff': 'det kunne ikke læses; pausen vokser for hvert forsøg',
  'why.owner': 'dit eget interval',
  'why.minimum': 'intet feed læses oftere',
  'why.quiet': 'her kommer kun lidt, så der læses sjældnere',
  'why.full_window': 'der kom mere, end feedet viser ad gangen, så der læses oftere',
  'why.ttl': 'feedet beder om denne pause',
  'why.period': 'feedet siger, hvor ofte det ændrer sig',
  'why.cache': 'serveren siger, hvor længe svaret gælder',
  'why.skip': 'feedet beder om fred på det tidspunkt',
}
