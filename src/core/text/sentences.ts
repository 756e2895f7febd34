// Parts a text into sentences, each with its place in the text as written.
import type { Cut } from './cut.ts'
import { tokenKind } from './token.ts'
import { cutOf } from './tokens.ts'

export type Span = { readonly start: number; readonly end: number }

// Words whose full stop does not end a sentence; folded, without the stop. Single letters and numbers never do either.
const abbreviations = new Set(
  'mr mrs ms dr prof sr jr no nr st vs etc approx inc ltd eg ie ca kl f eks bl fx evt inkl ekskl mv osv pga tlf hr fr pl kb stb ill ifj ozv u n un rp jl tgl dll dsb yth bpk sdr hlm'.split(
    ' ',
  ),
)

/** Sentences in order, as places in the text; line breaks always part sentences. */
export function sentencesOf(text: string, cut: Cut = cutOf(text)): Span[] {
  const sentences: Span[] = []
  let start = -1
  let end = 0
  // The token before, line breaks that end nothing left out; -1 at the head of the text.
  let previous = -1
  for (let index = 0; index < cut.count; index += 1) {
    const isStop = cut.kindAt(index) === tokenKind.stop
    const ends = isStop && endsSentence(text, cut, index, previous)
    if (isStop && cut.textAt(index).startsWith('\n')) {
      if (!ends) continue
      if (start !== -1) sentences.push({ start, end })
      start = -1
    } else {
      if (start === -1) start = cut.startAt(index)
      end = cut.endAt(index)
      if (ends) {
        sentences.push({ start, end })
        start = -1
      }
    }
    previous = index
  }
  if (start !== -1) sentences.push({ start, end })
  return sentences
}

function endsSentence(text: string, cut: Cut, stop: number, previous: number): boolean {
  const next = cut.kindAt(stop + 1)
  if (next === -1 || next === tokenKind.stop) return true
  const written = cut.textAt(stop)
  const nextStart = cut.startAt(stop + 1)
  if (written.startsWith('\n')) return !isWrap(text, written, cut.startAt(stop), nextStart)
  if (nextStart === cut.endAt(stop)) return false
  if (written !== '.' || previous === -1 || cut.endAt(previous) !== cut.startAt(stop)) return true
  const before = cut.textAt(previous)
  if (cut.kindAt(previous) === tokenKind.number)
    return /\p{Lu}/u.test(text.charAt(nextStart)) && before.length > 2
  return before.length > 1 && !abbreviations.has(before)
}

// Mail programs break lines near column 72; a single break after a long line that goes on in lower case is such a wrap.
function isWrap(text: string, written: string, start: number, nextStart: number): boolean {
  if (written !== '\n') return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  return start - lineStart >= 50 && /\p{Ll}/u.test(text.charAt(nextStart))
}
