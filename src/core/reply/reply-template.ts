// Lists the reply templates Remit ships and hands them out by language.
import type { Language } from '../language/language.ts'
import { acknowledge } from './templates/acknowledge.ts'
import { contractExpired } from './templates/contract-expired.ts'
import { forum } from './templates/forum.ts'
import { holding } from './templates/holding.ts'
import { outOfScope } from './templates/out-of-scope.ts'

/** `forum` is the short form to paste where the client asked in public. */
export const templateIds = ['forum', 'out_of_scope', 'contract_expired', 'acknowledge', 'holding'] as const
export type TemplateId = (typeof templateIds)[number]

export type ReplyTemplate = {
  readonly id: TemplateId
  readonly language: Language
  /** Grows with every change of a shipped text, so that a sent reply can name what it was made from. */
  readonly version: number
  readonly text: string
}

const texts: Readonly<Record<TemplateId, Readonly<Record<Language, string>>>> = {
  forum,
  out_of_scope: outOfScope,
  contract_expired: contractExpired,
  acknowledge,
  holding,
}

/** The shipped wording of a template in a language. */
export const templateFor = (id: TemplateId, language: Language): ReplyTemplate => ({
  id,
  language,
  version: 1,
  text: texts[id][language],
})
