// Finds what a text quotes of earlier ones: the marked lines, a few words in a row to look for, and whether they agree.
import { fold } from '../text/fold.ts'

const marked = /^\s{0,3}(?:>|\|\s)/u
const block = /\[quote[^\]]*\]([\s\S]*?)\[\/quote\]/giu
const anyMark = /^\s{0,3}(?:>|\|\s)|\[quote/imu

/** Fewer words are said by many people: "thank you for your answer". */
export const fewestQuoted = 8

/** Words looked for in a row; long enough to be rare, short enough to survive a cut quotation. */
const probeWords = 6
const mostProbes = 3
/** A quotation is as long as what it quotes; what follows decides nothing. */
const mostWords = 400

/** The words of a text as they are compared. */
export const comparedWords = (text: string): string[] =>
  (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, mostWords)

/** Whether a text holds any mark of a quotation; cheap enough to be asked of every text. */
export const mayQuote = (text: string): boolean =>
  (text.includes('>') || text.includes('|') || text.includes('[')) && anyMark.test(text)

/** The quoted words of a text in their order, [] where it quotes nothing or too little to tell. Linear; never throws. */
export function quotedWords(text: string): string[] {
  if (!mayQuote(text)) return []
  const lines = text.split('\n').filter((line) => marked.test(line))
  const blocks = [...text.matchAll(block)].map((match) => match[1] ?? '')
  const words = comparedWords([...lines.map((line) => line.replace(/^[\s>|]+/u, '')), ...blocks].join('\n'))
  return words.length < fewestQuoted ? [] : words
}

/** Runs of the quoted words to look for: from the beginning, the middle and the end. */
export function probesOf(quoted: readonly string[]): string[][] {
  const last = quoted.length - probeWords
  if (last < 0) return []
  const places = new Set([0, Math.floor(last / 2), last])
  return [...places].slice(0, mostProbes).map((at) => quoted.slice(at, at + probeWords))
}

/** Whether at least `fewestQuoted` of the quoted words stand in the earlier text in the same order, side by side. */
export function quotes(quoted: readonly string[], earlier: string): boolean {
  const words = comparedWords(earlier)
  const places = new Map<string, number[]>()
  words.forEach((word, at) => {
    const known = places.get(word)
    if (known) known.push(at)
    else places.set(word, [at])
  })
  let longest = 0
  let runs = new Map<number, number>()
  for (const word of quoted) {
    const next = new Map<number, number>()
    for (const at of places.get(word) ?? []) {
      const length = (runs.get(at - 1) ?? 0) + 1
      next.set(at, length)
      longest = Math.max(longest, length)
    }
    runs = next
  }
  return longest >= Math.min(fewestQuoted, words.length) && longest >= probeWords
}
