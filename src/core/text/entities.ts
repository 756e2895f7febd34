// Decodes the entities in a piece of XML or HTML text, or in an attribute's value: the few usual ones at once, all others by the tokenizer.
import { Tokenizer } from 'htmlparser2'
import { signOf } from './windows-1252.ts'

type Language = 'xml' | 'html'

/** The five entities XML and HTML share, by the letter behind the "&"; two begin with the same. */
function usualAt(text: string, at: number): readonly [entity: string, sign: string] | null {
  switch (text.charCodeAt(at + 1)) {
    case 0x6c:
      return less
    case 0x67:
      return greater
    case 0x71:
      return quote
    case 0x61:
      return text.charCodeAt(at + 2) === 0x6d ? ampersand : apostrophe
    default:
      return null
  }
}

const less = ['&lt;', '<'] as const
const greater = ['&gt;', '>'] as const
const quote = ['&quot;', '"'] as const
const apostrophe = ['&apos;', "'"] as const
const ampersand = ['&amp;', '&'] as const

/** Each decoded once; null where an "&" begins none of the five. */
function decodeUsual(text: string): string | null {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', from)) {
    const usual = usualAt(text, at)
    if (usual === null || !text.startsWith(usual[0], at)) return null
    decoded += text.slice(from, at) + usual[1]
    from = at + usual[0].length
  }
  return decoded + text.slice(from)
}

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
  const usual = text.includes('<') ? null : decodeUsual(text)
  if (usual !== null) give(usual, true)
  else tokenize(within === '' ? text : `<${within}>${text}`, language, give)
}

/** The value of an attribute decoded. */
export function decodeAttribute(value: string, language: Language): string {
  if (!value.includes('&')) return value
  const usual = decodeUsual(value)
  if (usual !== null) return usual
  let decoded = ''
  // In HTML an attribute follows rules of its own, so it is read as one.
  tokenize(`<a a="${value.replaceAll('"', '&quot;')}">`, language, (part) => {
    decoded += part
  })
  return decoded
}

function tokenize(source: string, language: Language, give: (text: string, literal: boolean) => void): void {
  const raw = (from: number, to: number): void => give(source.slice(from, to), false)
  const point = (code: number): void => give(signOf(code), true)
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
