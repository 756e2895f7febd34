// Hands out a quote's words in the language of its client.
import type { Language } from '../../language/language.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import type { QuoteWords } from './quote-words.ts'

const words: Readonly<Record<Language, QuoteWords>> = { en, id, da, hu }

export const quoteWordsFor = (language: Language): QuoteWords => words[language]
