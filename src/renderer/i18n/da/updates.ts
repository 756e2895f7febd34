// Danish: what became of an author's words: edits, what is gone, the page looked at again.
import type { updates as source } from '../en/updates.ts'
import type { Messages } from '../t.ts'

export const updates: Messages<typeof source> = {
  'update.edited': 'ændret',
  'update.author': 'Forfatteren ændrede dette den {day}',
  'update.pageGone': 'Siden var der ikke længere den {day}',
  'update.wordsGone': 'Disse ord stod ikke længere på siden den {day}',
  'update.added': 'tilføjet:',
  'update.removed': 'fjernet:',
  'update.earlier': 'Tidligere ordlyd',
  'update.row': 'Ændret af forfatteren',
  'watch.until': 'Ses efter igen indtil {day}',
  'watch.last': 'Senest set efter {when}',
  'watch.failed': 'Den kunne ikke læses {when}; der prøves igen',
  'watch.missing': 'Ordene blev ikke fundet på siden {when}',
  'watch.lookNow': 'Se efter nu',
  'watch.looking': 'Ser efter…',
  'watch.stop': 'Stop',
  'watch.nothing': 'Intet er ændret på siden.',
  'watch.changed': 'Noget er ændret; sagen viser det.',
  'watch.offline': 'Siden kan ikke spørges nu: der er intet netværk, eller dens kilde holder pause.',
  'event.author_updated': 'Forfatteren ændrede teksten',
  'event.page_gone': 'Siden var der ikke længere',
  'event.words_gone': 'Ordene stod ikke længere på siden',
}
