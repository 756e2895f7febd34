// Mends what keeps a JSON feed from being read: commas too many, numbers that JSON does not know, line ends inside texts.

const outside = /,(?=\s*[}\]])|-?\b(?:NaN|Infinity)\b/g
const lineEnds: ReadonlyMap<string, string> = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
])

/**
 * JSON as templates and careless programs write it, made into what the format allows where that loses nothing: a comma
 * before a closing bracket goes, NaN and Infinity become null, tabs and line ends inside a text are escaped. For text
 * that was found broken; linear in its length.
 */
export function mendJson(text: string): string {
  const parts: string[] = []
  let from = 0
  for (let open = text.indexOf('"'); open !== -1; open = text.indexOf('"', from)) {
    const end = textEnd(text, open)
    parts.push(mendedOutside(text.slice(from, open)))
    parts.push(text.slice(open, end).replace(/[\t\n\r]/g, (sign) => lineEnds.get(sign) ?? ''))
    from = end
  }
  parts.push(mendedOutside(text.slice(from)))
  return parts.join('')
}

function mendedOutside(text: string): string {
  return text.replace(outside, (found) => (found === ',' ? '' : 'null'))
}

/** Index behind the text in quotes that begins at `open`. */
function textEnd(text: string, open: number): number {
  let at = open + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}
