// Measures learning from corrections on a file of {lang, text, label} lines that must not be forgotten; prints one JSON line
// last. Run: node tests/eval/learn.ts FILE.jsonl
import { noLayers, packLayers } from '../../src/core/classify/learn/layers.ts'
import { createReplay } from '../../src/core/classify/learn/replay.ts'
import { seedPractice } from '../../src/core/classify/learn/seeds.ts'
import { adaptation, learnedFrom, qualityOf, readTexts, thousandLessons } from './adapt/learning.ts'
import { triageCorpus } from './adapt/triage-corpus.ts'

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('Usage: node tests/eval/learn.ts FILE.jsonl')
  process.exit(1)
}
const texts = readTexts(file)
const round = (value: number): number => Number(value.toFixed(4))
const rounded = <T extends Record<string, number>>(values: T): Record<string, number> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, round(value)]))

const before = qualityOf(texts, noLayers(), null)
const others = triageCorpus()
const { before: unseenBefore, after: unseenAfter } = adaptation()

const kept = (carelessOf: number, of: Parameters<typeof thousandLessons>[0]) => {
  const layers = learnedFrom(thousandLessons(of, carelessOf))
  return round(qualityOf(texts, layers, null).accuracy - before.accuracy)
}

seedPractice()
const lessons = thousandLessons(others, 10)
const samples = lessons.map(({ id, sample }) => ({ id, made: sample() }))
const replay = createReplay(seedPractice)
replay.follow(samples.map(({ id, made }) => ({ id, sample: () => made })))
// Time of the processor, not of the clock: other programs on the machine are not the learner's doing.
const cpuMs = (): number => process.cpuUsage().user / 1000
const startedMs = cpuMs()
replay.advance(samples.length)
const rebuildMs = cpuMs() - startedMs
const slowest = Array.from({ length: 20 }, (_, n) => {
  const more = [...samples, { id: 5000 + n, made: samples[n]?.made }].flatMap(({ id, made }) =>
    made === undefined ? [] : [{ id, sample: () => made }],
  )
  replay.follow(more)
  const fromMs = cpuMs()
  replay.advance(1)
  const tookMs = cpuMs() - fromMs
  samples.push(...more.slice(-1).map(({ id, sample }) => ({ id, made: sample() })))
  return tookMs
})
const bytesOf = (): string =>
  JSON.stringify(packLayers(learnedFrom(lessons)), (_, value) =>
    ArrayBuffer.isView(value)
      ? Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
      : value,
  )

const firstBytes = bytesOf()

console.log(
  JSON.stringify({
    n: texts.length,
    before: rounded(before),
    adaptation: {
      before: rounded(unseenBefore),
      after: rounded(unseenAfter),
      complaintF1Gain: round(unseenAfter.complaintF1 - unseenBefore.complaintF1),
    },
    accuracyChangeAfter1000: {
      oneSource: kept(0, []),
      manySources: kept(0, others),
      oneInTenWrong: kept(10, others),
    },
    replay: {
      isIdentical: firstBytes === bytesOf(),
      cpuMsFor1000: Math.round(rebuildMs),
      slowestOf20CpuMs: round(Math.max(...slowest)),
    },
  }),
)
