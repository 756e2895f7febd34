// Hungarian: what nobody else says of a source, and how the list of sources shows them.
import type { notices as source } from '../en/notices.ts'
import type { Messages } from '../t.ts'

export const notices: Messages<typeof source> = {
  'notice.title': 'Jó tudni',
  'notice.count': '{n, plural, one {# értesítés} other {# értesítés}}',
  'notice.missed':
    'Néhány szöveg kimaradhatott {from} és {to} között. Több jött, mint amennyit a hírcsatorna egyszerre mutat; mostantól sűrűbben kerül sorra.',
  'notice.silent': 'Semmi új ezóta: {when}. Máskor ennyi időnként jön valami: {gap}.',
  'notice.gone':
    'A kiszolgáló ezóta azt mondja, hogy ez a hírcsatorna végleg megszűnt: {when}. A program már nem olvassa.',
  'notice.goneAlert':
    'A kiszolgáló ezóta azt mondja, hogy ez a keresési értesítő végleg megszűnt: {when}. Hozza létre újra, és illessze be ide az új címét.',
  'notice.moved': 'A hírcsatorna végleg elköltözött innen: {from}, ide: {to}. A Remit követi; nincs teendő.',
  'notice.alert_died':
    'Ennek a keresési értesítőnek a hírcsatornája ezóta hiányzik: {when}. Hozza létre újra ott, ahonnan jött, és illessze be ide az új címét.',
  'notice.openPage': 'Oldal megnyitása',
  'notice.editAddress': 'Cím módosítása',
  'notice.dismiss': 'Elvetés',
  'foot.notices': '{n, plural, one {# értesítés a Forrásoknál} other {# értesítés a Forrásoknál}}',
  'sources.find': 'Forrás keresése',
  'sources.noneFound': 'Nincs ilyen forrás.',
  'sources.show': 'Mutat',
  'sources.show.all': 'Mind',
  'sources.show.trouble': 'Gond van vele',
  'sources.show.muted': 'Nem értesít',
  'sources.show.paused': 'Szünetel',
  'sources.sort': 'Sorrend',
  'sources.sort.title': 'Név szerint',
  'sources.sort.trouble': 'Elöl a gondok',
  'sources.sort.busy': 'Elöl a legforgalmasabb',
  'sources.sort.oldest': 'Elöl a legrégebben olvasott',
  'source.week': '{n, plural, =0 {hetente egynél kevesebb} other {hetente #}}',
  'source.weekNone': '8 hete semmi',
  'source.mark.muted': 'nem értesít',
  'source.mark.repaired': 'javítva',
  'source.mark.rules': 'szabályok',
  'source.mark.next': 'következő: {when}',
  'source.state.pausedByOwner': 'Ön szüneteltette.',
  'source.state.pausedByRemit': 'A Remit szüneteltette: a kiszolgáló szerint a hírcsatorna végleg megszűnt.',
  'source.state.nextWhy': 'Következő olvasás: {when}; {why}.',
  'source.state.ago': 'Olvasva: {ago}.',
  'source.state.troubleSince': 'Utoljára rendben olvasva: {ago}.',
}
