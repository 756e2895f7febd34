// Measures triage on a file of {text, lang, label, category} lines; prints one JSON line last. Run: node tests/eval/triage.ts FILE.jsonl
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { judge, notifyThreshold, servicesOf } from '../../src/core/classify/judge.ts'
import { type CaseKind, caseKinds } from '../../src/core/classify/kinds.ts'
import type { Language } from '../../src/core/language/language.ts'

type Row = {
  readonly text: string
  readonly lang: Language
  readonly label: CaseKind
  readonly category?: string
  readonly note?: string
}

const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const [file] = files
if (file === undefined) {
  console.error('Usage: node tests/eval/triage.ts FILE.jsonl')
  process.exit(1)
}
const rows: readonly Row[] = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const round = (value: number): number => Number(value.toFixed(4))
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

// The first text of each language reads its cue lists; that is start-up, not the cost of an item.
for (const row of rows) judge({ text: row.text })
const startedMs = performance.now()
// The source's language is not given: a test set has no sources.
const judged = rows.map((row) => ({ row, judgement: judge({ text: row.text }) }))
const usPerItem = ((performance.now() - startedMs) * 1000) / rows.length

type Judged = (typeof judged)[number]

function perLabel(of: readonly Judged[]): Record<string, { precision: number; recall: number; f1: number }> {
  return Object.fromEntries(
    caseKinds.map((kind) => {
      const hit = of.filter(({ row, judgement }) => row.label === kind && judgement.kind === kind).length
      const precision = ratio(hit, of.filter(({ judgement }) => judgement.kind === kind).length)
      const recall = ratio(hit, of.filter(({ row }) => row.label === kind).length)
      return [
        kind,
        {
          precision: round(precision),
          recall: round(recall),
          f1: round(ratio(2 * precision * recall, precision + recall)),
        },
      ]
    }),
  )
}

const accuracyOf = (of: readonly Judged[]): number =>
  round(ratio(of.filter(({ row, judgement }) => row.label === judgement.kind).length, of.length))
const macroF1Of = (of: readonly Judged[]): number =>
  round(Object.values(perLabel(of)).reduce((sum, { f1 }) => sum + f1, 0) / caseKinds.length)

const perLang = Object.fromEntries(
  [...new Set(rows.map((row) => row.lang))].map((lang) => {
    const mine = judged.filter(({ row }) => row.lang === lang)
    return [lang, { accuracy: accuracyOf(mine), macroF1: macroF1Of(mine) }]
  }),
)
const plain = judged.filter(({ row }) => row.note === 'plain')

// A request for a new page is asked as its own service; test sets file it under revision or feature.
const isService = (category: string, key: string): boolean =>
  key === category || (key === 'new_page' && (category === 'revision' || category === 'feature'))
const serving = judged.filter(
  ({ row }) => row.label !== 'noise' && row.category !== undefined && row.category !== 'none',
)
const servedWithin = (places: number): number =>
  round(
    ratio(
      serving.filter(({ row }) =>
        servicesOf(row.text)
          .slice(0, places)
          .some(({ key }) => isService(row.category ?? '', key)),
      ).length,
      serving.length,
    ),
  )

const alerts = judged.filter(
  ({ judgement }) => judgement.kind === 'complaint' && judgement.confidence >= notifyThreshold,
)
const rightAlerts = alerts.filter(({ row }) => row.label === 'complaint').length
// What is worth a look because a complaint may be in it: nine in ten complaints are, and fewer than half of all texts.
const reviewThreshold = 0.1
const listed = judged.filter(({ judgement }) => judgement.scores.complaint >= reviewThreshold)

// Expected calibration error over ten equal bands of confidence.
const bands = Array.from({ length: 10 }, (_, band) =>
  judged.filter(({ judgement }) => Math.min(9, Math.floor(judgement.confidence * 10)) === band),
)
const ece = bands.reduce((sum, band) => {
  if (band.length === 0) return sum
  const mean = band.reduce((total, { judgement }) => total + judgement.confidence, 0) / band.length
  return sum + (band.length / judged.length) * Math.abs(mean - accuracyOf(band))
}, 0)

const folder = new URL('../../src/core/classify/', import.meta.url)
const bytes = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .reduce((sum, entry) => sum + statSync(`${entry.parentPath}/${entry.name}`).size, 0)

if (process.argv.includes('--confusion')) {
  for (const kind of caseKinds) {
    const counts = caseKinds.map(
      (other) => judged.filter(({ row, judgement }) => row.label === kind && judgement.kind === other).length,
    )
    console.log(kind.padEnd(10), counts.join('\t'))
  }
}
console.log(
  JSON.stringify({
    n: rows.length,
    accuracy: accuracyOf(judged),
    macroF1: macroF1Of(judged),
    plainAccuracy: plain.length === 0 ? null : accuracyOf(plain),
    perLabel: perLabel(judged),
    perLang,
    serviceTop1: servedWithin(1),
    serviceTop3: servedWithin(3),
    notify: {
      threshold: notifyThreshold,
      precision: round(ratio(rightAlerts, alerts.length)),
      recall: round(ratio(rightAlerts, judged.filter(({ row }) => row.label === 'complaint').length)),
    },
    review: {
      recall: round(
        ratio(
          listed.filter(({ row }) => row.label === 'complaint').length,
          judged.filter(({ row }) => row.label === 'complaint').length,
        ),
      ),
      listed: round(ratio(listed.length, judged.length)),
    },
    ece: round(ece),
    bytes,
    usPerItem: Math.round(usPerItem),
  }),
)
