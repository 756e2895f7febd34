// Puts Hungarian verbs together again that a sentence has taken apart: "hozom át" is "áthozom", "be tudjátok tenni" is "betenni".
import type { Item } from '../classify/items.ts'

const preverbs: ReadonlySet<string> = new Set(
  'be ki le fel meg el at ra ossze vissza hozza oda ide szet ujra tovabb'.split(' '),
)
/** What may stand between a preverb and its verb, by its beginning. */
const auxiliaries = ['tud', 'lehet', 'kell', 'kene', 'szeret', 'akar', 'fog', 'bir', 'szabad', 'kivan']

/** The joined verbs alone, each a sentence of its own, so that no cue runs from one into another. */
export function joinedVerbs(items: readonly Item[]): Item[] {
  const joined: Item[] = []
  items.forEach((item, at) => {
    if (!preverbs.has(item.word)) return
    const put = (verb: Item | undefined): void => {
      if (verb === undefined || verb.sentence !== item.sentence || verb.word.length < 3) return
      joined.push({ ...item, word: item.word + verb.word, sentence: items.length + joined.length })
    }
    put(items[at - 1])
    const next = items[at + 1]
    if (next !== undefined && auxiliaries.some((word) => next.word.startsWith(word))) put(items[at + 2])
  })
  return joined
}
