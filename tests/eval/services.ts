// Measures by how much words tell the service, on a file of {text, lang, category} lines, and how often each chance
// was right; prints one JSON line last. Run: node tests/eval/services.ts FILE.jsonl
import { readFileSync } from 'node:fs'
import { servicesOf } from '../../src/core/classify/judge.ts'
import { chanceOf } from '../../src/core/classify/service.ts'

type Row = {
  readonly text: string
  readonly lang: string
  readonly category?: string
  readonly label?: string
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node tests/eval/services.ts FILE.jsonl')
  process.exit(1)
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line): Row => JSON.parse(line))
  .filter(({ category, label }) => category !== undefined && category !== 'none' && label !== 'noise')

const round = (value: number): number => Number(value.toFixed(4))
const shareOf = <T>(of: readonly T[], is: (one: T) => boolean): number | null =>
  of.length === 0 ? null : round(of.filter(is).length / of.length)

// A new page is asked for as its own service; test sets file it under revision or feature.
const isMeant = (category: string | undefined, key: string): boolean =>
  key === category || (key === 'new_page' && (category === 'revision' || category === 'feature'))

const ranked = rows.map((row) => {
  const services = servicesOf(row.text)
  const [best] = services
  return {
    lang: row.lang,
    share: best?.confidence ?? null,
    isRight: best !== undefined && isMeant(row.category, best.key),
    isListed: services.slice(0, 3).some(({ key }) => isMeant(row.category, key)),
  }
})

const edges = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 1.01]
const bands = edges.slice(0, -1).map((from, index) => {
  const to = edges[index + 1] ?? 1
  const mine = ranked.filter(({ share }) => share !== null && share >= from && share < to)
  const told = mine.reduce((sum, { share }) => sum + chanceOf(share ?? 0), 0) / Math.max(1, mine.length)
  return { from, n: mine.length, right: shareOf(mine, ({ isRight }) => isRight), told: round(told) }
})
const named = ranked.filter(({ share }) => share !== null)
const meanTold = named.reduce((sum, { share }) => sum + chanceOf(share ?? 0), 0) / Math.max(1, named.length)

console.log(
  JSON.stringify({
    n: rows.length,
    top1: shareOf(ranked, ({ isRight }) => isRight),
    top3: shareOf(ranked, ({ isListed }) => isListed),
    perLang: Object.fromEntries(
      [...new Set(rows.map(({ lang }) => lang))].map((lang) => {
        const mine = ranked.filter((one) => one.lang === lang)
        return [
          lang,
          { top1: shareOf(mine, ({ isRight }) => isRight), top3: shareOf(mine, ({ isListed }) => isListed) },
        ]
      }),
    ),
    notNamed: shareOf(ranked, ({ share }) => share === null),
    calibration: { right: shareOf(named, ({ isRight }) => isRight), told: round(meanTold), bands },
  }),
)
