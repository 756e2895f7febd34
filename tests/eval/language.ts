// Measures language detection on a file of {text, lang} lines; prints one JSON line last. Run: node tests/eval/language.ts FILE.jsonl
import { readFileSync } from 'node:fs'
import { detectLanguage } from '../../src/core/language/detect.ts'
import { languages } from '../../src/core/language/language.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node tests/eval/language.ts FILE.jsonl')
  process.exit(1)
}
const rows: { readonly text: string; readonly lang: string }[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
detectLanguage('The first call decodes the profiles.')
const startedMs = performance.now()
const answers = rows.map((row) => detectLanguage(row.text).language)
const usPerItem = ((performance.now() - startedMs) * 1000) / rows.length

const share = (of: readonly number[], right: (index: number) => boolean): number | null =>
  of.length === 0 ? null : Number((of.filter(right).length / of.length).toFixed(4))
const all = rows.map((_, index) => index)
const isKnown = (lang: string): boolean => languages.some((language) => language === lang)
const isRight = (index: number): boolean => {
  const lang = rows[index]?.lang ?? ''
  return answers[index] === (isKnown(lang) ? lang : 'unknown')
}
const perLang = Object.fromEntries(
  [...new Set(rows.map((row) => row.lang))].map((lang) => {
    const mine = all.filter((index) => rows[index]?.lang === lang)
    return [
      lang,
      {
        n: mine.length,
        accuracy: share(mine, isRight),
        unknown: share(mine, (i) => answers[i] === 'unknown'),
      },
    ]
  }),
)
console.log(
  JSON.stringify({
    n: rows.length,
    accuracy: share(all, isRight),
    unknown: share(all, (index) => answers[index] === 'unknown'),
    perLang,
    usPerItem: Math.round(usPerItem),
  }),
)
