// Danish: what nobody else says of a source, and how the list of sources shows them.
import type { notices as source } from '../en/notices.ts'
import type { Messages } from '../t.ts'

export const notices: Messages<typeof source> = {
  'notice.title': 'Værd at vide',
  'notice.count': '{n, plural, one {# meddelelse} other {# meddelelser}}',
  'notice.missed':
    'Nogle tekster kan være gået tabt mellem {from} og {to}. Der kom mere, end feedet viser ad gangen; det læses oftere nu.',
  'notice.silent': 'Intet nyt siden {when}. Normalt kommer der noget hver {gap}.',
  'notice.gone': 'Serveren har siden {when} sagt, at dette feed er væk for altid. Det læses ikke mere.',
  'notice.goneAlert':
    'Serveren har siden {when} sagt, at denne søgeadvisering er væk for altid. Opret den igen, og indsæt dens nye adresse her.',
  'notice.moved': 'Feedet er flyttet for altid, fra {from} til {to}. Remit følger med; der er intet at gøre.',
  'notice.alert_died':
    'Feedet til denne søgeadvisering har været væk siden {when}. Opret den igen der, hvor den kom fra, og indsæt dens nye adresse her.',
  'notice.openPage': 'Åbn siden',
  'notice.editAddress': 'Ret adressen',
  'notice.dismiss': 'Afvis',
  'foot.notices': '{n, plural, one {# meddelelse under Kilder} other {# meddelelser under Kilder}}',
  'sources.find': 'Find en kilde',
  'sources.noneFound': 'Ingen kilde passer.',
  'sources.show': 'Vis',
  'sources.show.all': 'Alle',
  'sources.show.trouble': 'Med problemer',
  'sources.show.muted': 'Uden besked',
  'sources.show.paused': 'På pause',
  'sources.sort': 'Rækkefølge',
  'sources.sort.title': 'Efter navn',
  'sources.sort.trouble': 'Problemer først',
  'sources.sort.busy': 'Travleste først',
  'sources.sort.oldest': 'Længst ulæst først',
  'source.week': '{n, plural, =0 {under én om ugen} one {# om ugen} other {# om ugen}}',
  'source.weekNone': 'intet i 8 uger',
  'source.mark.muted': 'uden besked',
  'source.mark.repaired': 'rettet til',
  'source.mark.rules': 'regler',
  'source.mark.next': 'næste {when}',
  'source.state.pausedByOwner': 'Sat på pause af dig.',
  'source.state.pausedByRemit': 'Sat på pause af Remit: serveren siger, at feedet er væk for altid.',
  'source.state.nextWhy': 'Læses næste gang {when}: {why}.',
  'source.state.ago': 'Læst {ago}.',
  'source.state.troubleSince': 'Sidst læst uden problemer {ago}.',
}
