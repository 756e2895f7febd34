// Says whether a name fits what is typed to find it: a part of each word, with or without its accents.
import { rememberedPlainForm, spellingsOf } from './plain-word.ts'

/** Reads what is typed once, for many texts: whether one, in its plain form, holds every word of it somewhere and in any spelling. */
export function typedFinder(typed: string): (plain: string) => boolean {
  const words = typed.split(/\s+/u).filter(Boolean).map(spellingsOf)
  return (plain) => words.every((spellings) => spellings.some((spelling) => plain.includes(spelling)))
}

/** Whether the text holds every word typed; whatever is not typed yet fits everything. For texts that are looked through again. */
export const holdsTyped = (text: string, typed: string): boolean =>
  typedFinder(typed)(rememberedPlainForm(text))
