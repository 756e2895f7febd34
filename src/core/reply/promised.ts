// Finds the sentence of a reply in which something is promised, so that it can be written down. Pure.
import { meaningfulSentences } from '../text/first-sentence.ts'
import { foldLine } from '../text/fold.ts'

// Folded words of the four languages in which one binds oneself; what is asked or left open is none.
const binds =
  /\b(?:(?:i|we)(?: will| shall| am going to| are going to| ll)|i'?ll|we'?ll|(?:i|we) promise|(?:will be|be) (?:fixed|done|ready|solved)\b|(?:akan|bakal) (?:saya|kami|kita)|(?:saya|kami) (?:akan|bakal|janji|pastikan)|(?:saya|kami) usahakan|(?:jeg|vi) (?:skal nok|vil|lover|soerger for|ordner|retter|sender)|(?:meg|be|ki|el|at)(?:fogom|fogjuk)|\w+ni fog(?:om|juk)|fog(?:om|juk) \w+|igerem|igerjuk|gondoskod(?:om|unk))\b/

const isOpen = /\?\s*$/

/** The first sentence that binds the writer, as it was written; null where there is none. */
export function promisedSentence(reply: string): string | null {
  const found = meaningfulSentences(reply).find(
    ({ line }) => !isOpen.test(line) && binds.test(foldLine(line).replaceAll('’', "'")),
  )
  return found?.line.trim() ?? null
}
