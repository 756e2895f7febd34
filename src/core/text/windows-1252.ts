// Says what U+0080 to U+009F stand for in texts of the web.

/** Bytes of windows-1252 that somebody re-encoded, or counted in "&#146;", as if they were Latin-1. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** The sign meant by a code from 0x80 to 0x9f; of any other code its own. */
export function signOf(code: number): string {
  return (code >= 0x80 && code <= 0x9f ? signs[code - 0x80] : undefined) ?? String.fromCodePoint(code)
}
