// Makes of a text what learning needs: its features, what the shipped weights say of it, and what it really is.
import type { Language } from '../../language/language.ts'
import { featuresOf } from '../features.ts'
import { type CaseKind, caseKinds } from '../kinds.ts'
import { readText, type TextToJudge } from '../read-text.ts'
import { shippedSums } from '../sums.ts'
import type { Sample } from './practice.ts'

/** `language`: as it was judged; texts in no known language have no layer of their own. */
export type TaughtText = TextToJudge & {
  readonly language: Language | 'unknown'
  readonly sourceId: number | null
  readonly kind: CaseKind
}

export function sampleOf(taught: TaughtText): Sample {
  const known = taught.language === 'unknown' ? null : taught.language
  const read = readText({ text: taught.text, title: taught.title ?? null, sourceLanguage: known })
  return {
    features: featuresOf(read.passage),
    prior: Float64Array.from(shippedSums(read)),
    language: known,
    sourceId: taught.sourceId,
    kind: caseKinds.indexOf(taught.kind),
  }
}
