// Parts what somebody wrote now from what he quotes: earlier mails, posts he answers, signatures.
import { attributionLines, headLines, isDivider, isPlainAttribution } from './quote-marks.ts'

export type ParsedText = {
  /** What is new, '' when all of it is quotation. */
  readonly own: string
  /** Whether anything was left out of `own`. */
  readonly hasQuote: boolean
}

const quoted = /^\s{0,3}(?:>|\|\s)/u

/** The mail convention: two hyphens and a blank; and what telephones write below a mail by themselves. */
const signature = /^(?:--\s?|—\s?)$/u
const sentFrom =
  /^\s*(?:sent from (?:my|outlook|mail|yahoo|proton)|get outlook for|dikirim dari|terkirim dari|sendt fra|hent outlook|küldve (?:a|az) |(?:az |a )?(?:iphone|ipad|android|telefon)\S* ?(?:készülék\S* )?küldve|az iphone-omról|iphone-ról küldve)[^\n]{0,80}$/iu

const openQuote = /\[quote[^\]]*\]/giu
const closeQuote = /\[\/quote\]/giu

/**
 * The words of `text` that its author wrote himself, in their order. Left out are lines marked with ">", [quote] blocks, the
 * lines that announce them, everything below "Original Message" or a quoted mail's head, and the signature. Where an
 * announcement is followed by no marked line and nothing stands before it, nothing tells old from new: all stays. Linear
 * in length; never throws.
 */
export function newTextOf(text: string): ParsedText {
  const whole = withoutBlocks(text.replace(/\r\n?/g, '\n'))
  const lines = whole.text.split('\n')
  const own: string[] = []
  let hasQuote = whole.hadBlocks
  let isOpen = true
  for (let at = 0; at < lines.length && isOpen; at++) {
    const line = lines[at] ?? ''
    const announced = announcedAt(lines, at)
    if (quoted.test(line)) hasQuote = true
    else if (announced > 0 && isMarked(lines, at + announced)) {
      hasQuote = true
      at += announced - 1
    } else if (endsOwn(lines, at, announced) && (hasWords(own) || isDivider(line))) {
      hasQuote = true
      isOpen = false
    } else if (signature.test(line) && hasWords(own)) {
      hasQuote = true
      at = afterSignature(lines, at) - 1
    } else if (!(sentFrom.test(line) && hasWords(own))) own.push(line)
  }
  return {
    own: own
      .join('\n')
      .replace(isOpen ? never : ruleAtEnd, '')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    hasQuote,
  }
}

/** Outlook draws it above the head of what it quotes. */
const ruleAtEnd = /\n\s*_{8,}\s*$/
const never = /(?!)/

const hasWords = (lines: readonly string[]): boolean => lines.some((line) => line.trim() !== '')

function announcedAt(lines: readonly string[], at: number): number {
  const count = attributionLines(lines, at)
  return count === 0 && isPlainAttribution(lines[at] ?? '') ? 1 : count
}

/** Whether the next line with words is marked as quoted. */
function isMarked(lines: readonly string[], at: number): boolean {
  for (let next = at; next < lines.length && next < at + 3; next++) {
    const line = lines[next] ?? ''
    if (line.trim() !== '') return quoted.test(line)
  }
  return false
}

/** A quoted mail without marks reaches to the end of the text. A bare "X wrote:" is no proof of one. */
const endsOwn = (lines: readonly string[], at: number, announced: number): boolean =>
  isDivider(lines[at] ?? '') || headLines(lines, at) > 0 || (announced > 0 && attributionLines(lines, at) > 0)

/** Behind a signature what is quoted may go on, and below it somebody may have answered. */
function afterSignature(lines: readonly string[], at: number): number {
  for (let next = at + 1; next < lines.length; next++) if (quoted.test(lines[next] ?? '')) return next
  return lines.length
}

/** BB code quotations may be nested; what is never closed reaches to the end of its paragraph. */
function withoutBlocks(text: string): { text: string; hadBlocks: boolean } {
  if (!/\[quote/iu.test(text)) return { text, hadBlocks: false }
  const marks = [
    ...[...text.matchAll(openQuote)].map((found) => ({ found, by: 1 })),
    ...[...text.matchAll(closeQuote)].map((found) => ({ found, by: -1 })),
  ].sort((a, b) => a.found.index - b.found.index)
  let depth = 0
  let from = 0
  let out = ''
  for (const { found, by } of marks) {
    if (depth === 0) out += text.slice(from, found.index)
    depth = Math.max(0, depth + by)
    from = found.index + found[0].length
  }
  if (depth === 0) return { text: out + text.slice(from), hadBlocks: true }
  const end = text.indexOf('\n\n', from)
  return { text: end === -1 ? out : out + text.slice(end), hadBlocks: true }
}
