// Counts how many repeats of a question are told from look-alikes, in lines {id, lang, a, b, repeat}; the last line printed is the count as JSON.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { languages } from '../../src/core/language/language.ts'
import { repeats } from '../../src/core/repeat/repeats.ts'

const pair = z.object({
  id: z.string(),
  lang: z.enum(languages).optional(),
  a: z.string(),
  b: z.string(),
  repeat: z.boolean(),
})
export type Pair = z.infer<typeof pair>

const round = (value: number): number => Number(value.toFixed(4))
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

export type RepeatCount = {
  n: number
  precision: number
  recall: number
  f1: number
  /** Share of the true repeats that are at least suggested. */
  suggested: number
  perLang: Record<string, { n: number; precision: number; recall: number; f1: number }>
  wrong: string[]
}

export const readPairs = (text: string): Pair[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => pair.parse(JSON.parse(line)))

/** A pair counts as found only where "already answered" would be asserted. */
export function countRepeats(pairs: readonly Pair[]): RepeatCount {
  const judged = pairs.map((one) => {
    const language = one.lang ?? 'unknown'
    const { state, reasons } = repeats({ text: one.a, language }, { text: one.b, language })
    return { ...one, state, reasons, isFound: state === 'answered' }
  })
  const figures = (of: typeof judged) => {
    const hit = of.filter(({ repeat, isFound }) => repeat && isFound).length
    const precision = ratio(hit, of.filter(({ isFound }) => isFound).length)
    const recall = ratio(hit, of.filter(({ repeat }) => repeat).length)
    return {
      n: of.length,
      precision: round(precision),
      recall: round(recall),
      f1: round(ratio(2 * precision * recall, precision + recall)),
    }
  }
  const isSuggested = ({ state }: (typeof judged)[number]): boolean =>
    state === 'answered' || state === 'possibly'
  const repeated = judged.filter(({ repeat }) => repeat)
  return {
    ...figures(judged),
    suggested: round(ratio(repeated.filter(isSuggested).length, repeated.length)),
    perLang: Object.fromEntries(
      [...new Set(judged.map(({ lang }) => lang ?? 'unknown'))].map((lang) => [
        lang,
        figures(judged.filter((one) => (one.lang ?? 'unknown') === lang)),
      ]),
    ),
    wrong: judged
      .filter(({ repeat, isFound }) => repeat !== isFound)
      .map(
        ({ id, repeat, a, b, state, reasons }) =>
          `${id} ${repeat ? 'missed' : 'taken'} (${state}: ${reasons.map(({ part, finding }) => `${part} ${finding}`).join(', ')}): ${a} | ${b}`,
      ),
  }
}

if (import.meta.main) {
  const [file] = process.argv.slice(2)
  if (file === undefined) {
    console.error('Which file of pairs? npm run eval -- repeat FILE.jsonl')
    process.exit(2)
  }
  const { wrong, ...count } = countRepeats(readPairs(readFileSync(file, 'utf8')))
  if (process.argv.includes('--wrong')) for (const line of wrong) console.log(line)
  console.log(JSON.stringify(count))
}
