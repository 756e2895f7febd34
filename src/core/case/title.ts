// Gives a case its one line: what they want, not where they wrote it.
import type { CaseKind } from '../classify/kinds.ts'
import { cutLine, firstSentence, meaningfulSentences } from '../text/first-sentence.ts'
import { topicOf } from './topic.ts'

export type TitleInput = {
  readonly text: string
  readonly title: string | null
  readonly kind: CaseKind
  /** The judgement's reasons, when known: the sentence that weighs most for the kind becomes the line. */
  readonly reasons?: readonly {
    readonly kind: CaseKind
    readonly start: number
    readonly end: number
    readonly weight: number
  }[]
}

// A title of fewer than three words ("Help", "Website", "Question") says less than the first sentence does.
const threeWords = /\s\S+\s/

/**
 * One line of at most 90 characters. A title of its own ("Shop gone since Monday") is kept; a title that only names
 * the place ("Comment on X by Y", "Re: X", "By: Y") or says nothing gives way to the sentence that speaks for the
 * kind, or the first meaningful one. Falls back to the title, then to ''.
 */
export function titleFor(input: TitleInput): string {
  const title = (input.title ?? '').trim()
  const isOwnTitle = title !== '' && topicOf(title) === null && !isHeadOf(title, input.text)
  if (isOwnTitle && threeWords.test(title)) return cutLine(title)
  const line = tellingSentence(input) ?? firstSentence(input.text)
  return line === '' ? cutLine(title) : line
}

/** Many feeds fill the title with the first words of the text. */
function isHeadOf(title: string, text: string): boolean {
  const head = title.replace(/(?:\.{3}|…)$/, '').trim()
  // More blanks than letters at the head of a text are no text that a title was made of.
  const beginning = text.trimStart().slice(0, 3 * head.length)
  const [firstWord = ''] = head.split(' ', 1)
  if (!beginning.startsWith(firstWord)) return false
  return beginning.replace(/\s+/g, ' ').startsWith(head)
}

function tellingSentence({ text, kind, reasons = [] }: TitleInput): string | null {
  const weighed = meaningfulSentences(text).map((sentence) => ({
    line: sentence.line,
    weight: reasons
      .filter(
        (reason) => reason.kind === kind && reason.start >= sentence.start && reason.end <= sentence.end,
      )
      .reduce((sum, reason) => sum + reason.weight, 0),
  }))
  const [first] = weighed
  if (first === undefined) return null
  const best = weighed.reduce((top, sentence) => (sentence.weight > top.weight ? sentence : top), first)
  return cutLine(best.line)
}
