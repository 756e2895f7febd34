// Prepares the words for a place where nobody has answered yet; the owner reads, changes and sends them.
import type { Language } from '../language/language.ts'
import type { Result } from '../problem.ts'
import { renderTemplate } from './render-template.ts'
import { templateFor } from './reply-template.ts'

export type HoldingFacts = {
  readonly language: Language
  /** Who wrote; '' where the place does not tell. */
  readonly contact: string
  readonly askedOn: string
  /** What they wrote in one line. */
  readonly restated: string
  /** Until when there will be a next word, day and time in words. */
  readonly nextBy: string
  /** '' leaves out what offers a call. */
  readonly phone: string
  readonly sign: string
}

/** Greetings for somebody whose name is not known. */
const unnamed: Readonly<Record<Language, readonly [named: string, unnamed: string]>> = {
  en: ['Hello {{contact}},', 'Hello,'],
  id: ['Halo {{sapaan}} {{contact}},', 'Halo,'],
  da: ['Hej {{contact}}.', 'Hej.'],
  hu: ['Kedves {{contact}}!', 'Jó napot kívánok!'],
}

/** The sentence that offers a call, as each template words it. */
const callSentence = / [^.!?]*\{\{phone\}\}\./

// Longer than one line of a title is no restatement; what ends a sentence within is cut with it.
const longestRestated = 140

/** Fails with the missing variables (`sign`) when there is nobody to sign. */
export function holdingStatement(facts: HoldingFacts): Result<string> {
  const { language, contact, phone } = facts
  const [named, withoutName] = unnamed[language]
  let text = templateFor('holding', language).text
  if (contact.trim() === '') text = text.replace(named, withoutName)
  if (phone.trim() === '') text = text.replace(callSentence, '')
  return renderTemplate(text.replace('{{sapaan}} ', ''), {
    contact,
    phone,
    asked_on: facts.askedOn,
    restated: restatedIn(facts.restated),
    next_by: facts.nextBy,
    sign: facts.sign,
  })
}

function restatedIn(line: string): string {
  const plain = line.trim().replace(/[.…\s]+$/u, '')
  if (plain.length <= longestRestated) return plain
  return `${plain.slice(0, longestRestated).replace(/\s+\S*$/u, '')} …`
}
