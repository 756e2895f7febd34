// Lead's stand-in so that the program can be started; the owner of this folder replaces this whole file.
import type { Language } from '../language/language.ts'
import type { CaseKind, Cause, ServiceKey } from './kinds.ts'

export type Judgement = {
  readonly kind: CaseKind
  readonly confidence: number
  readonly language: Language | 'unknown'
  readonly reasons: readonly { signal: string; kind: CaseKind; words: string; start: number; end: number; weight: number }[]
  readonly service: { readonly key: ServiceKey; readonly confidence: number; readonly words: readonly string[] }
  readonly cause: { readonly cause: Cause; readonly words: readonly string[] }
  readonly version: string
}

export function judge(input: {
  text: string
  title?: string
  sourceLanguage?: Language
  authorIsOwner?: boolean
}): Judgement {
  const rules: [CaseKind, RegExp][] = [
    ['complaint', /mati lagi|tidak bisa dibuka|down again|has been down|nobody answers|virker ikke|nem működik/i],
    ['request', /tolong|could you please|kan du|kérem|cseréljék/i],
    ['question', /\?/],
    ['praise', /terima kasih banyak|thank you so much/i],
  ]
  const hit = rules.find(([, rule]) => rule.test(input.text))
  const words = hit?.[1].exec(input.text)
  const kind = hit?.[0] ?? 'noise'
  return {
    kind,
    confidence: 0.8,
    language: 'unknown',
    reasons: words ? [{ signal: 'cue', kind, words: words[0], start: words.index, end: words.index + words[0].length, weight: 1 }] : [],
    service: { key: /ganti|change|skift|cserél/i.test(input.text) ? 'revision' : 'none', confidence: 0.9, words: [] },
    cause: { cause: 'unknown', words: [] },
    version: '0',
  }
}
