// Looks up what hangs on patterns over words by a word, trying only the patterns that can hold for it.
import { holds, type WordPattern } from './cue.ts'

// Prefixes are looked up by their first letters; shorter ones and inner parts are tried on every word.
const keyLength = 3

export type PatternMap<Value> = {
  readonly put: (pattern: WordPattern, value: Value) => void
  /** The values of all patterns that hold for the word, each once. */
  readonly valuesOf: (word: string) => ReadonlySet<Value>
}

export function patternMap<Value>(): PatternMap<Value> {
  const byWord = new Map<string, Value[]>()
  const byBeginning = new Map<string, Entry<Value>[]>()
  const anywhere: Entry<Value>[] = []
  return {
    put: (pattern, value) => {
      const { match, text } = pattern
      if (match === 'exact') put(byWord, text, value)
      else if (match === 'prefix' && text.length >= keyLength)
        put(byBeginning, text.slice(0, keyLength), { pattern, value })
      else anywhere.push({ pattern, value })
    },
    valuesOf: (word) => {
      const found = new Set(byWord.get(word))
      for (const { pattern, value } of byBeginning.get(word.slice(0, keyLength)) ?? [])
        if (holds(pattern, word)) found.add(value)
      for (const { pattern, value } of anywhere) if (holds(pattern, word)) found.add(value)
      return found
    },
  }
}

type Entry<Value> = { readonly pattern: WordPattern; readonly value: Value }

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}
