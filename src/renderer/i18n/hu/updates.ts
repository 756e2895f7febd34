// Hungarian: what became of an author's words: edits, what is gone, the page looked at again.
import type { updates as source } from '../en/updates.ts'
import type { Messages } from '../t.ts'

export const updates: Messages<typeof source> = {
  'update.edited': 'módosítva',
  'update.author': 'A szerző ezt módosította: {day}',
  'update.pageGone': 'Az oldal már nincs meg: {day}',
  'update.wordsGone': 'Ezek a szavak már nincsenek az oldalon: {day}',
  'update.added': 'hozzáadva:',
  'update.removed': 'törölve:',
  'update.earlier': 'Korábbi szöveg',
  'update.row': 'A szerző módosította',
  'watch.until': 'Figyelve eddig: {day}',
  'watch.last': 'Utoljára: {when}',
  'watch.failed': 'Nem volt olvasható ({when}); később újabb próba következik',
  'watch.missing': 'A szavak nem találhatók az oldalon ({when})',
  'watch.lookNow': 'Megnézés most',
  'watch.looking': 'Megnézés folyamatban…',
  'watch.stop': 'Leállítás',
  'watch.nothing': 'Az oldalon semmi sem változott.',
  'watch.changed': 'Valami megváltozott; az ügyben látható.',
  'watch.offline': 'Az oldal most nem kérdezhető le: nincs hálózat, vagy a forrása szünetel.',
  'event.author_updated': 'A szerző módosította a szöveget',
  'event.page_gone': 'Az oldal már nincs meg',
  'event.words_gone': 'A szavak már nincsenek az oldalon',
}
