// Gathers the words of a statement by language.
import type { Language } from '../../language/language.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { hu } from './hu.ts'
import { id } from './id.ts'
import type { StatementWords } from './statement-words.ts'

export const wordsIn: Readonly<Record<Language, StatementWords>> = { en, id, da, hu }
