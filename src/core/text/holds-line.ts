// Tells whether a text holds a line, where the text may break lines or set more than one blank between words.

const unevenBlanks = /[^\S ]|\s{2}/

/** Whether `line` stands in `text` once every run of white space is taken for one blank. */
export function holdsLine(text: string, line: string): boolean {
  if (text.includes(line)) return true
  if (unevenBlanks.test(line)) return false
  const [firstWord = ''] = line.split(' ', 1)
  // A line that begins with a blank has no first word, and no word is found anywhere, even behind the end.
  for (
    let at = text.indexOf(firstWord);
    at !== -1 && at < text.length;
    at = text.indexOf(firstWord, at + 1)
  ) {
    if (continues(text, at + firstWord.length, line, firstWord.length)) return true
  }
  return false
}

/** Whether the text goes on from `at` as the line does from `from`. */
function continues(text: string, at: number, line: string, from: number): boolean {
  let place = at
  for (let index = from; index < line.length; index += 1) {
    if (line.charCodeAt(index) !== 0x20) {
      if (text.charCodeAt(place) !== line.charCodeAt(index)) return false
      place += 1
      continue
    }
    const before = place
    while (isBlank(text, place)) place += 1
    if (place === before) return false
  }
  return true
}

const isBlank = (text: string, at: number): boolean =>
  text.charCodeAt(at) === 0x20 || /\s/.test(text.charAt(at))
