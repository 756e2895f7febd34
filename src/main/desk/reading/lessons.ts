// Carries what was learned to where texts are judged, also into the reading thread, and applies it to a judgement.

import { type JudgeInput, type Judgement, judge } from '../../../core/classify/judge.ts'
import { type Calibration, calibrated } from '../../../core/classify/learn/calibration.ts'
import type { Layers } from '../../../core/classify/learn/layers.ts'
import { learnedFor } from '../../../core/classify/learn/speak.ts'

/** What was learned, as it bears on the items of one source. Plain data. */
export type Lessons = {
  readonly layers: Layers
  /** Another after every change of the layers: what the reading thread has need not be sent again. */
  readonly mark: number
  readonly sourceId: number | null
  readonly lean: readonly number[] | null
  readonly calibration: Calibration | null
}

/** The same without the layers, for a thread that has them. */
export type LessonsMark = Omit<Lessons, 'layers'>

/** Judges as the shipped weights and the corrections say; the confidence is told as the owner's corrections make it honest. */
export function judgeTaught(input: JudgeInput, lessons: Lessons | null): Judgement {
  if (lessons === null) return judge(input)
  const judgement = judge({ ...input, learnedFor: learnedFor(lessons) })
  const { calibration } = lessons
  return calibration === null
    ? judgement
    : { ...judgement, confidence: calibrated(judgement.confidence, calibration) }
}
