// Reads the texts that triage is learned from.
import { readdirSync, readFileSync } from 'node:fs'
import type { CaseKind } from '../../../src/core/classify/kinds.ts'
import type { Language } from '../../../src/core/language/language.ts'

export type CorpusRow = {
  readonly id: string
  readonly lang: Language
  readonly text: string
  readonly label: CaseKind
  readonly category?: string
}

const folder = new URL('../../fixtures/triage/corpus/', import.meta.url)

/** All texts, in the order of their files and lines. */
export function triageCorpus(): readonly CorpusRow[] {
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, folder), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    )
}
