// Reads a remit:// link. It comes from outside, so only these forms are understood, and all any of them does is show something. Pure.

export type RemitLink =
  | { readonly to: 'case'; readonly no: number }
  | { readonly to: 'client'; readonly clientId: number }
  | { readonly to: 'quote'; readonly number: string }

const longestLink = 500
// A scheme and what stands in a host's place mean the same in capitals.
const form = /^remit:\/\/(case|client|quote)\/([^/?#\s]+)\/?$/i
// Fifteen digits are exact in a JavaScript number.
const wholeNumber = /^[1-9]\d{0,14}$/

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Whether a word is meant as such a link, whatever it says. */
export const isRemitLink = (word: string): boolean => /^remit:/i.test(word)

/** `null` for anything but `remit://case/NUMBER`, `remit://client/ID` and `remit://quote/NUMBER`. */
export function parseRemitLink(text: string): RemitLink | null {
  const [, where, name = ''] = text.length > longestLink ? [] : (form.exec(text) ?? [])
  const to = where?.toLowerCase()
  if (to === 'quote') {
    const number = decoded(name)
    return number === null || number.trim() !== number || number === '' || /\p{Cc}/u.test(number)
      ? null
      : { to, number }
  }
  if (!wholeNumber.test(name)) return null
  if (to === 'case') return { to, no: Number(name) }
  return to === 'client' ? { to, clientId: Number(name) } : null
}
