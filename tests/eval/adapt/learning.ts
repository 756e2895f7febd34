// Measures learning: what fifty corrections of one new source bring, and what a thousand cost elsewhere.
import { readFileSync } from 'node:fs'
import { judge } from '../../../src/core/classify/judge.ts'
import { type CaseKind, caseKinds } from '../../../src/core/classify/kinds.ts'
import { type Layers, noLayers } from '../../../src/core/classify/learn/layers.ts'
import { createReplay, type Lesson } from '../../../src/core/classify/learn/replay.ts'
import { sampleOf } from '../../../src/core/classify/learn/sample.ts'
import { seedPractice } from '../../../src/core/classify/learn/seeds.ts'
import { learnedFor } from '../../../src/core/classify/learn/speak.ts'
import type { Language } from '../../../src/core/language/language.ts'

export type LabelledText = { readonly lang: Language; readonly text: string; readonly label: CaseKind }

export const readTexts = (file: string | URL): readonly LabelledText[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** The texts of one source: the first half is corrected, the second only judged. */
export function newSource(): { taught: readonly LabelledText[]; unseen: readonly LabelledText[] } {
  const texts = readTexts(new URL('../../fixtures/learning/game-hosting.jsonl', import.meta.url))
  return { taught: texts.slice(0, 50), unseen: texts.slice(55) }
}

export const lessonOf = (
  id: number,
  { lang, text, label }: LabelledText,
  sourceId: number | null,
): Lesson => ({
  id,
  sample: () => sampleOf({ text, language: lang, sourceId, kind: label }),
})

export function learnedFrom(lessons: readonly Lesson[]): Layers {
  const replay = createReplay(seedPractice)
  replay.follow(lessons)
  replay.advance(lessons.length)
  return replay.layers()
}

export type Quality = { readonly accuracy: number; readonly complaintF1: number }

/** How well texts of a source are judged with what was learned. */
export function qualityOf(texts: readonly LabelledText[], layers: Layers, sourceId: number | null): Quality {
  const taught = learnedFor({ layers, sourceId, lean: null })
  const judged = texts.map(({ text, label }) => ({ label, kind: judge({ text, learnedFor: taught }).kind }))
  const right = judged.filter(({ label, kind }) => label === kind).length
  const hits = judged.filter(({ label, kind }) => label === 'complaint' && kind === 'complaint').length
  const named = judged.filter(({ kind }) => kind === 'complaint').length
  const wanted = judged.filter(({ label }) => label === 'complaint').length
  return {
    accuracy: right / Math.max(1, texts.length),
    complaintF1: (2 * hits) / Math.max(1, named + wanted),
  }
}

const ownSource = 1

/** What fifty corrections of a source bring for what it writes next. */
export function adaptation(): { before: Quality; after: Quality } {
  const { taught, unseen } = newSource()
  const layers = learnedFrom(taught.map((text, id) => lessonOf(id, text, ownSource)))
  return {
    before: qualityOf(unseen, noLayers(), ownSource),
    after: qualityOf(unseen, layers, ownSource),
  }
}

/**
 * A thousand corrections: the new source's texts again and again, by turns with texts of other sources; of every
 * `carelessOf` one is of a wrong kind, 0 for none.
 */
export function thousandLessons(others: readonly LabelledText[], carelessOf: number): Lesson[] {
  const { taught, unseen } = newSource()
  const own = [...taught, ...unseen]
  return Array.from({ length: 1000 }, (_, id) => {
    const isOwn = others.length === 0 || id % 2 === 0
    const text = isOwn ? own[(id * 7) % own.length] : others[(id * 13) % others.length]
    if (text === undefined) throw new Error('no texts')
    const isWrong = carelessOf > 0 && id % carelessOf === 0
    const label = isWrong ? (caseKinds[(id / carelessOf) % caseKinds.length] ?? text.label) : text.label
    return lessonOf(id, { ...text, label }, isOwn ? ownSource : 2 + (id % 5))
  })
}
