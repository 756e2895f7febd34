// Says whether a name fits what is typed to find it: a part of each word, with or without its accents.
import { rememberedPlainForm, spellingsOf } from './plain-word.ts'

/** Whether the text holds every word typed, somewhere and in any spelling; whatever is not typed yet fits everything. */
export function holdsTyped(text: string, typed: string): boolean {
  const plain = rememberedPlainForm(text)
  return typed
    .split(/\s+/u)
    .filter(Boolean)
    .every((word) => spellingsOf(word).some((spelling) => plain.includes(spelling)))
}
