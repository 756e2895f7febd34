// Stores the owner's short news of a month, a text a language, and which month's reminder was put aside.
import { type Language, languages } from '../../../core/language/language.ts'
import { isMonth } from '../../../core/statement/month.ts'
import type { Db } from '../file/db.ts'
import { readValue, writeValue } from '../owner/settings.ts'

/** Empty where a language has none. */
export type NewsTexts = Record<Language, string>

export function newsOf(db: Db, month: string): NewsTexts {
  const rows = db.all<{ language: Language; text: string }>(
    'SELECT language, text FROM statement_news WHERE month = ?',
    [month],
  )
  const texts: NewsTexts = { en: '', id: '', da: '', hu: '' }
  for (const { language, text } of rows) texts[language] = text
  return texts
}

export function writeNews(db: Db, month: string, texts: NewsTexts): void {
  db.run('DELETE FROM statement_news WHERE month = ?', [month])
  for (const language of languages) {
    const text = texts[language].trim()
    if (text !== '')
      db.run('INSERT INTO statement_news (month, language, text) VALUES (?, ?, ?)', [month, language, text])
  }
}

const asideKey = 'statements_aside'

export function readAside(db: Db): string | null {
  const month = readValue(db, asideKey)
  return typeof month === 'string' && isMonth(month) ? month : null
}

export const writeAside = (db: Db, month: string | null): void => writeValue(db, asideKey, month)
