// Decodes text of one byte a letter of which nobody says in which set: Western European, or Hungarian.

export type EightBitCharset = 'windows-1252' | 'windows-1250'

/** Hungarian as windows-1252 shows it: "ő" and "ű" are "õ" and "û", the other letters are the same. */
const hungarianMark = /[õûÕÛ]/
const notHungarian = /(?![áéíóöõúüûÁÉÍÓÖÕÚÜÛ])[À-ÖØ-öø-ÿŒœŠšŽžŸ]/
const hardlyFrench = /[õáíóöüÕÁÍÓÖÜ]/

/**
 * Windows-1252, but where every accented letter is a Hungarian one, and one of them only there, windows-1250. Each byte
 * becomes a letter; the set may be another one that nobody can tell from these.
 */
export function decodeEightBit(bytes: Uint8Array): {
  readonly text: string
  readonly charset: EightBitCharset
} {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const isHungarian = hungarianMark.test(western) && hardlyFrench.test(western) && !notHungarian.test(western)
  return isHungarian
    ? { text: new TextDecoder('windows-1250').decode(bytes), charset: 'windows-1250' }
    : { text: western, charset: 'windows-1252' }
}
