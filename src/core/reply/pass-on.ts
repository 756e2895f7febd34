// Writes an answer so that whoever got it can pass it on: which case, what was asked, what is the answer, who is responsible.
import { formatDate } from '../language/format-date.ts'
import type { Language } from '../language/language.ts'

export type PassedOn = {
  readonly language: Language
  readonly no: number
  /** The day of the answer. */
  readonly answeredOn: string
  readonly question: string
  readonly answer: string
  /** The client's responsible contact; null where nobody is named. */
  readonly responsible: string | null
}

const words: Readonly<Record<Language, { case: string; asked: string; answer: string; cc: string }>> = {
  en: { case: 'Case', asked: 'Asked', answer: 'Answer', cc: 'Copy to' },
  id: { case: 'Kasus', asked: 'Pertanyaan', answer: 'Jawaban', cc: 'Tembusan' },
  da: { case: 'Sag', asked: 'Spørgsmål', answer: 'Svar', cc: 'Kopi til' },
  hu: { case: 'Ügy', asked: 'Kérdés', answer: 'Válasz', cc: 'Másolat' },
}

/** Neutral on purpose: it names no one who asked, so nobody takes or loses credit by passing it on. */
export function passOnText({ language, no, answeredOn, question, answer, responsible }: PassedOn): string {
  const own = words[language]
  return [
    `${own.case} ${no}, ${formatDate(answeredOn, language)}`,
    `${own.asked}: ${question}`,
    '',
    `${own.answer}:`,
    answer.trim(),
    ...(responsible === null ? [] : ['', `${own.cc}: ${responsible}`]),
  ].join('\n')
}
