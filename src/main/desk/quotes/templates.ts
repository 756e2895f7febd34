// Says which templates there are: the shipped ones as the owner left them, and the owner's own.
import { type TemplateContent, templateContent } from '../../../contract/quote-template.ts'
import { type Language, languages } from '../../../core/language/language.ts'
import { newQuote } from '../../../core/quote/new-quote.ts'
import { type ShippedTemplate, shippedTemplates } from '../../../core/quote/shipped-templates.ts'
import { templateFor } from '../../../core/reply/reply-template.ts'
import type { Db } from '../../store/file/db.ts'
import { currentTemplate, currentTemplates } from '../../store/quotes/templates.ts'
import { toForm } from './quote-draft.ts'
import { quotingTerms } from './quoting-terms.ts'

export type QuoteTemplate = {
  readonly key: string
  readonly isShipped: boolean
  readonly isChanged: boolean
  readonly isRemoved: boolean
  readonly content: TemplateContent
}

function shippedContent(db: Db, shipped: ShippedTemplate, today: string): TemplateContent {
  const { name, language, currency, title, notes, leadDays, lines } = shipped
  const terms = quotingTerms(db, { currency, isPerson: false, today })
  const quote = newQuote({ language, currency, zone: 'UTC', today }, terms)
  const { validUntil: _, ...form } = toForm({ ...quote, title, notes, leadDays, lines, minimum: 0 })
  return { name, currency, form }
}

/** The shipped ones first, removed ones among them, since they can be restored; of the owner's own only what is kept. */
export function quoteTemplates(db: Db, today: string): readonly QuoteTemplate[] {
  const current = new Map(currentTemplates(db, 'quote').map((version) => [version.key, version]))
  const written = (key: string): TemplateContent | undefined => {
    const version = current.get(key)
    return version?.state === 'written' ? templateContent.safeParse(version.content).data : undefined
  }
  const shipped = shippedTemplates.map((each): QuoteTemplate => {
    const content = written(each.key)
    const isRemoved = current.get(each.key)?.state === 'removed'
    return {
      key: each.key,
      isShipped: true,
      isChanged: content !== undefined || isRemoved,
      isRemoved,
      content: content ?? shippedContent(db, each, today),
    }
  })
  const own = [...current.keys()]
    .filter((key) => key.startsWith('own:'))
    .flatMap((key): QuoteTemplate[] => {
      const content = written(key)
      return content ? [{ key, isShipped: false, isChanged: false, isRemoved: false, content }] : []
    })
  return [...shipped, ...own]
}

/** The replies around quotes, whose words the owner may change. */
const replyIds = ['forum', 'out_of_scope'] as const
export type ReplyId = (typeof replyIds)[number]

export const replyKeys: readonly {
  readonly id: ReplyId
  readonly language: Language
  readonly key: string
}[] = replyIds.flatMap((id) => languages.map((language) => ({ id, language, key: `${id}:${language}` })))

/** The words of a reply as they are now. */
export function replyText(db: Db, id: ReplyId, language: Language): { text: string; isChanged: boolean } {
  const version = currentTemplate(db, 'reply', `${id}:${language}`)
  return version?.state === 'written' && typeof version.content === 'string'
    ? { text: version.content, isChanged: true }
    : { text: templateFor(id, language).text, isChanged: false }
}
