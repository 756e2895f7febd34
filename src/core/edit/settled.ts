// Tells whether what an author added only says that all is well, so that nobody has to come back for it.
import type { CaseKind } from '../classify/kinds.ts'
import { fold } from '../text/fold.ts'

/** Folded words of thanks and of things in order, in the four languages. */
const contentment =
  /\b(?:solved|resolved|fixed|sorted|works? (?:now|again)|working (?:now|again)|back online|up again|thanks?|thank you|thx|beres|selesai|teratasi|normal lagi|sudah (?:bisa|normal|hidup|jalan|oke|ok)|(?:terima ?kasih|makasih|trims)|loest|virker (?:nu|igen|nu igen)|i orden|tak|megold(?:va|odott|ottak)|rendben|mukodik|megy mar|mar megy|koszon\w*|koszi)\b/

/** Words that take it back: not, still, again and the like. */
const discontent =
  /\b(?:not|no|never|still|but|however|yet|again (?:down|broken|slow)|broken|(?:is|was) down|\w+n't|cant|wont|dont|didnt|doesnt|isnt|tidak|tdk|belum|masih|tapi|namun|rusak|ikke|stadig|men|aldrig|dog|nem|meg mindig|de|viszont|sem)\b/

/**
 * Whether the added words ask for nothing. `kind` is what they are judged as by themselves; complaints, requests and
 * questions never do. Nothing added asks for nothing.
 */
export function isSettled(added: string, kind: CaseKind): boolean {
  if (!/\p{L}|\p{N}/u.test(added)) return true
  if (kind !== 'praise' && kind !== 'noise') return false
  const text = fold(added)
  return !discontent.test(text) && (kind === 'praise' || contentment.test(text))
}
