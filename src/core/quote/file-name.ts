// Names an exported quote so that every file system, mail program and archive takes the name as it is.
import type { Language } from '../language/language.ts'
import { numberWithRevision } from './number.ts'
import type { QuoteContent } from './quote.ts'
import { quoteWordsFor } from './words/words-for.ts'

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'Ae',
  Ø: 'Oe',
  Å: 'Aa',
  ß: 'ss',
  đ: 'd',
  Đ: 'D',
  ł: 'l',
  Ł: 'L',
}

/** Well under the 143 bytes an encrypted home folder allows, with room for " (2)" and the ending. */
const longestPart = 40

/**
 * `Penawaran-2026-0042-Sari`, without the ending. Only A-Z, a-z, 0-9 and the hyphen; a name in another script is left out.
 * It begins with the document's title, so it can be none of the names Windows keeps for devices.
 */
export function quoteFileName(
  quote: Pick<QuoteContent, 'number' | 'revision'> & { readonly language: Language },
  clientName: string,
): string {
  const words = quoteWordsFor(quote.language)
  const number = quote.number === null ? words.draftShort : numberWithRevision(quote.number, quote.revision)
  return [words.title, number, clientName].map(safePart).filter(Boolean).join('-')
}

/** Only A-Z, a-z, 0-9 and the hyphen, short. */
export const safePart = (text: string): string =>
  text
    .replace(/[æøåÆØÅßđĐłŁ]/g, (letter) => letters[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, longestPart)
    .replace(/-+$/, '')
