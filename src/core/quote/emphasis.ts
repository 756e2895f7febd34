// Reads and keeps the one mark-up a quote's texts may carry: words between ** are bold.

export type Run = { readonly text: string; readonly bold: boolean }

/** Pairs of `**` switch to bold and back; a single one left over is text. */
export function runsOf(marked: string): readonly Run[] {
  const parts = marked.split('**')
  if (parts.length % 2 === 0) {
    const rest = parts.pop() ?? ''
    parts.push(`${parts.pop() ?? ''}**${rest}`)
  }
  return parts.map((text, index) => ({ text, bold: index % 2 === 1 })).filter((run) => run.text !== '')
}

/** Marks a value as bold; asterisks of its own cannot end the bold early. */
export const bold = (value: string): string => `**${withoutMarks(value)}**`

/** A value that must stay as it is inside marked text. */
export const withoutMarks = (value: string): string => value.replace(/\*{2,}/g, '*')

/** The text as it reads, without its marks: for a field it is edited in. */
export const wordsOf = (marked: string): string =>
  runsOf(marked)
    .map((run) => run.text)
    .join('')

/**
 * `marked` once its words were edited into `words`: what was bold stays bold where it still stands, and what is written into it
 * or over it is bold too. Words around it stay plain. Marks among `words` are the owner's own, and count alone.
 */
export function reworded(marked: string, words: string): string {
  if (words.includes('**')) return words
  const before = wordsOf(marked)
  const head = sharedHead(before, words)
  const tail = sharedTail(before.slice(head), words.slice(head))
  const beforeEnd = before.length - tail
  const wordsEnd = words.length - tail
  let at = 0
  let done = 0
  let text = ''
  for (const run of runsOf(marked)) {
    const start = at
    const end = start + run.text.length
    at = end
    if (!run.bold) continue
    // What lies before the change stays where it is, what lies behind it moves along; what it cuts ends at it.
    const moved = (place: number): number => place - beforeEnd + wordsEnd
    const from = start >= beforeEnd ? moved(start) : start <= head ? start : wordsEnd
    const to = end <= head ? end : end >= beforeEnd ? moved(end) : head
    if (to <= from) continue
    text += `${words.slice(done, from)}${bold(words.slice(from, to))}`
    done = to
  }
  return text + words.slice(done)
}

/** Counted in whole characters, so that no change begins within one. */
function sharedHead(a: string, b: string): number {
  let length = 0
  for (const character of a) {
    if (!b.startsWith(character, length)) break
    length += character.length
  }
  return length
}

function sharedTail(a: string, b: string): number {
  const others = [...b].reverse()
  let length = 0
  for (const [index, character] of [...a].reverse().entries()) {
    if (others[index] !== character) break
    length += character.length
  }
  return length
}
