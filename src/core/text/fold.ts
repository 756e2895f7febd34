// Makes two spellings of the same word equal: case, accents, ligatures and typographic marks fall away.

// Danish letters become the digraphs people type without a Danish keyboard; a bare "o" would merge with Hungarian "ö".
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
  ı: 'i',
}

const plain = /^[ -@[-~\n\t]*$/
/** Names and titles mostly; only case and the one apostrophe fall away. */
const ascii = /^[ -~\n\t]*$/

/**
 * The comparison form of a text: NFKC, lower case, no diacritics, straight apostrophes. Not reversible and not
 * length-preserving, so a place in the folded text is not a place in the original.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text
  if (ascii.test(text)) return text.toLowerCase().replaceAll('`', "'")
  return foldLatin(text) ?? foldAny(text)
}

// Below this no letter changes with those beside it.
const latinEnd = 0x250
const typographicApostrophe = 0x2019
// The letters of the four languages make up a word or a line; what is longer is too much to add up letter by letter.
const longestByLetter = 400
const foldedLetters = new Array<string | undefined>(latinEnd)

/** Folds letter by letter; null where the letters beside one may matter. */
function foldLatin(text: string): string | null {
  if (text.length > longestByLetter) return null
  let folded = ''
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === typographicApostrophe) folded += "'"
    else if (code >= latinEnd) return null
    else folded += foldedLetters[code] ?? foldLetter(code)
  }
  return folded
}

function foldLetter(code: number): string {
  const folded = foldAny(String.fromCharCode(code))
  foldedLetters[code] = folded
  return folded
}

function foldAny(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFC')
      .replace(/[æøåßđłı]/g, (letter) => letters[letter] ?? letter)
      .normalize('NFD')
      .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\ufeff]/g, '')
      // A letter that carried an accent ("ǽ") has lost it only now.
      .replace(/[æøßđłı]/g, (letter) => letters[letter] ?? letter)
      .replace(/[‘’‚‛`´ʼ]/g, "'")
      .normalize('NFC')
  )
}

/** `fold` with every run of white space made one blank and the ends trimmed: for comparing names and titles. */
export function foldLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
