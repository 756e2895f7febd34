// Gives the shipped examples as learning needs them: most to practise, some only to measure what was forgotten.
import { type Language, languages } from '../../language/language.ts'
import { type CaseKind, caseKinds } from '../kinds.ts'
import type { Practice, Sample } from './practice.ts'
import { sampleOf } from './sample.ts'
import { seedTexts as da } from './seed-texts/da.ts'
import { seedTexts as en } from './seed-texts/en.ts'
import { seedTexts as hu } from './seed-texts/hu.ts'
import { seedTexts as id } from './seed-texts/id.ts'

const seedTexts: Readonly<Record<Language, Readonly<Record<CaseKind, readonly string[]>>>> = {
  en,
  id,
  da,
  hu,
}

/** Of each kind and language, how many only measure; a hundred in all. */
const heldOfEach = 5

let ready: Practice | null = null

/** Made once: reading some hundred texts takes as long as painting a few frames. */
export function seedPractice(): Practice {
  ready ??= { practised: mixed(heldOfEach), held: mixed(0, heldOfEach) }
  return ready
}

/** By turns of all languages and kinds, so that any few in a row are of many. */
function mixed(from: number, to = Number.POSITIVE_INFINITY): Sample[] {
  const lists = caseKinds.flatMap((kind) =>
    languages.map((language) =>
      seedTexts[language][kind]
        .slice(from, to)
        .map((text) => sampleOf({ text, language, sourceId: null, kind })),
    ),
  )
  const samples: Sample[] = []
  for (let nth = 0; lists.some((list) => nth < list.length); nth += 1)
    for (const list of lists) {
      const sample = list[nth]
      if (sample !== undefined) samples.push(sample)
    }
  return samples
}
