// The month's short news, a text in each language the month's clients read; kept for the month, not for one statement.
import { useState } from 'react'
import type { Input } from '../../contract/methods.ts'
import type { Language } from '../../core/language/language.ts'
import { t } from '../i18n/t.ts'
import { write } from '../program/write.ts'
import { Button } from '../ui/button.tsx'
import { TextArea } from '../ui/inputs.tsx'
import { monthText } from './month-text.ts'

type Texts = Input<'statement.saveNews'>['texts']
type Props = { month: string; news: Texts; languages: readonly Language[] }

// What is typed stays until it is saved, also when another screen was looked at meanwhile.
const typedTexts = new Map<string, Texts>()

export function NewsEditor({ month, news, languages }: Props) {
  const [texts, setTexts] = useState(() => typedTexts.get(month) ?? news)
  const change = (language: Language, text: string): void => {
    const next = { ...texts, [language]: text }
    typedTexts.set(month, next)
    setTexts(next)
  }
  const save = async (): Promise<void> => {
    const answer = await write('statement.saveNews', { month, texts })
    if (answer.ok) typedTexts.delete(month)
  }
  const isWritten = languages.some((language) => news[language] !== '')
  const missing = languages.filter((language) => news[language] === '')
  return (
    <details className="section" data-testid="news">
      <summary>
        {t('statement.news', { month: monthText(month) })}
        {isWritten && missing.length > 0 ? (
          <span className="muted small">
            {' '}
            {t('statement.newsMissing', {
              languages: missing.map((language) => t(`language.${language}`)).join(', '),
            })}
          </span>
        ) : null}
      </summary>
      <p className="muted small">{t('statement.newsHint')}</p>
      <div className="news-fields">
        {languages.map((language) => (
          <TextArea
            key={language}
            label={t(`language.${language}`)}
            isOptional
            value={texts[language]}
            onChange={(text) => change(language, text)}
          />
        ))}
      </div>
      <Button isSmall onClick={() => void save()}>
        {t('statement.newsSave')}
      </Button>
    </details>
  )
}
