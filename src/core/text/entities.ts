// Decodes the entities in a piece of XML or HTML text, or in an attribute's value: the few usual ones at once, all others by the tokenizer.
import { Tokenizer } from 'htmlparser2'

type Language = 'xml' | 'html'

/** An "&" that begins none of the five entities which XML and HTML share. */
const unusual = /&(?!(?:amp|lt|gt|quot|apos);)/

/** The five, each decoded once: that of "&" itself goes last. */
const decodeUsual = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/**
 * Gives the text between two tags decoded, in as few parts as can be: `literal` is true for what was decoded and for what
 * stood beside it, false where an "&" or "<" remains that begins nothing. `within` is the HTML element that holds it when
 * that can hold no other, else ''.
 */
export function decodeText(
  text: string,
  language: Language,
  within: string,
  give: (text: string, literal: boolean) => void,
): void {
  if (!text.includes('<') && !unusual.test(text)) give(decodeUsual(text), true)
  else tokenize(within === '' ? text : `<${within}>${text}`, language, give)
}

/** The value of an attribute decoded. */
export function decodeAttribute(value: string, language: Language): string {
  if (!value.includes('&')) return value
  if (!unusual.test(value)) return decodeUsual(value)
  let decoded = ''
  // In HTML an attribute follows rules of its own, so it is read as one.
  tokenize(`<a a="${value.replaceAll('"', '&quot;')}">`, language, (part) => {
    decoded += part
  })
  return decoded
}

function tokenize(source: string, language: Language, give: (text: string, literal: boolean) => void): void {
  const raw = (from: number, to: number): void => give(source.slice(from, to), false)
  const point = (code: number): void => give(String.fromCodePoint(code), true)
  const ignore = (): void => {}
  const tokenizer = new Tokenizer(
    { xmlMode: language === 'xml', decodeEntities: true },
    {
      ontext: raw,
      ontextentity: point,
      onattribdata: raw,
      onattribentity: point,
      onattribend: ignore,
      onattribname: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
}
