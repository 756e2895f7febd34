// Says which meanings of the glossary a word has in a language.
import { type Language, languages } from '../../language/language.ts'
import { glossary } from './glossary.ts'

// A beginning is looked up by its first letters; shorter ones are not written in the glossary.
const keyLength = 3
const longestEnding = 6

type Beginning = { readonly text: string; readonly meaning: number }
type Index = {
  readonly words: ReadonlyMap<string, readonly number[]>
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>
}

// The columns of the glossary.
const columns: readonly Language[] = ['en', 'id', 'da', 'hu']

let indexes: ReadonlyMap<Language, Index> | null = null

function readGlossary(): ReadonlyMap<Language, Index> {
  const lines = glossary.trim().split('\n')
  const cellsOf = (language: Language): string[] =>
    lines.map((line) => line.split('|')[columns.indexOf(language)] ?? '')
  return new Map(languages.map((language) => [language, indexOf(cellsOf(language))]))
}

function indexOf(cells: readonly string[]): Index {
  const words = new Map<string, number[]>()
  const beginnings = new Map<string, Beginning[]>()
  cells.forEach((cell, meaning) => {
    for (const entry of cell.split(',')) {
      const word = entry.trim()
      if (word === '') continue
      if (word.endsWith('*')) {
        const text = word.slice(0, -1)
        const key = text.slice(0, keyLength)
        beginnings.set(key, [...(beginnings.get(key) ?? []), { text, meaning }])
      } else words.set(word, [...(words.get(word) ?? []), meaning])
    }
  })
  return { words, beginnings }
}

/** The numbers of the meanings of a folded word, each once; empty for a word the glossary does not know. */
export function meaningsOf(word: string, language: Language): readonly number[] {
  indexes ??= readGlossary()
  const index = indexes.get(language)
  const found = new Set(index?.words.get(word))
  for (const { text, meaning } of index?.beginnings.get(word.slice(0, keyLength)) ?? []) {
    if (word.startsWith(text) && word.length - text.length <= longestEnding) found.add(meaning)
  }
  return [...found]
}
