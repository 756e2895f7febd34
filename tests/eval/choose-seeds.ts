// Chooses the examples that are practised beside every correction from tests/fixtures/triage/corpus and writes them to
// src/core/classify/learn/seed-texts. Deterministic. Run: node tests/eval/choose-seeds.ts
import { writeFileSync } from 'node:fs'
import { judge } from '../../src/core/classify/judge.ts'
import { caseKinds } from '../../src/core/classify/kinds.ts'
import { languages } from '../../src/core/language/language.ts'
import { triageCorpus } from './adapt/triage-corpus.ts'

/** Of each kind and language; the first `held` only measure. */
const chosen = 17
// Longer ones are practised no better and would make the list large.
const longest = 130

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

const rows = triageCorpus()
for (const language of languages) {
  const lines = caseKinds.flatMap((kind) => {
    const texts = rows
      .filter(({ lang, label, text }) => lang === language && label === kind && text.length <= longest)
      // What the shipped weights get wrong is nothing to hold on to.
      .filter(({ text }) => judge({ text, sourceLanguage: language }).kind === kind)
      .toSorted((a, b) => hashOf(a.text) - hashOf(b.text))
      .slice(0, chosen)
    return [
      `  ${kind}: [`,
      ...texts.map(({ text }) => `    ${text.includes("'") ? JSON.stringify(text) : `'${text}'`},`),
      '  ],',
    ]
  })
  writeFileSync(
    new URL(`../../src/core/classify/learn/seed-texts/${language}.ts`, import.meta.url),
    `// Holds examples of every kind for practice beside corrections. Chosen by tests/eval/choose-seeds.ts.
import type { CaseKind } from '../../kinds.ts'

export const seedTexts: Readonly<Record<CaseKind, readonly string[]>> = {
${lines.join('\n')}
}
`,
  )
}
