// Carries out how a quote begins without a judgement, and what becomes of templates.
import { variablesOf } from '../../../core/reply/render-template.ts'
import { templateFor } from '../../../core/reply/reply-template.ts'
import { forumOriginal } from '../../../core/reply/templates/forum.ts'
import { civilDateAt } from '../../../core/temporal.ts'
import type { Db } from '../../store/file/db.ts'
import { addQuote, readQuote, writeDraft } from '../../store/quotes/quotes.ts'
import {
  currentTemplate,
  freeTemplateKey,
  putTemplate,
  type TemplateKind,
  templateVersions,
} from '../../store/quotes/templates.ts'
import type { Handlers } from '../handlers.ts'
import { todayOf } from '../owner-day.ts'
import { duplicateDraft, emptyDraft, filledFrom } from '../quotes/new-quotes.ts'
import { formOf } from '../quotes/quote-content.ts'
import type { Drafted } from '../quotes/quote-draft.ts'
import { draftTotal } from '../quotes/quote-totals.ts'
import { quoteTemplates, replyKeys, replyText } from '../quotes/templates.ts'
import { found, refuse, refuseFields } from '../refusal.ts'

type Methods =
  | 'quote.new'
  | 'quote.duplicate'
  | 'quote.useTemplate'
  | 'template.list'
  | 'template.keep'
  | 'template.remove'
  | 'template.saveReply'
  | 'template.restore'
  | 'template.versions'

const add = (db: Db, { quote, form }: Drafted, nowMs: number): number =>
  addQuote(db, quote, form, draftTotal(db, form, civilDateAt(nowMs, quote.zone)), nowMs)

const contentOf = (db: Db, key: string, nowMs: number) =>
  found(
    quoteTemplates(db, todayOf(db, nowMs)).find((template) => template.key === key && !template.isRemoved),
    'template',
  ).content

const isReply = (key: string): boolean => replyKeys.some((reply) => reply.key === key)
const kindOf = (key: string): TemplateKind => (isReply(key) ? 'reply' : 'quote')

export const quoteTemplateHandlers: Handlers<Methods> = {
  'quote.new': ({ clientId, template }, { db, nowMs, undoable }) => {
    const empty = emptyDraft(db, clientId, nowMs)
    const { currency } = empty.quote
    const form =
      template === null
        ? empty.form
        : filledFrom(db, empty.form, contentOf(db, template, nowMs), { currency, quote: null })
    const quoteId = add(db, { ...empty, form }, nowMs)
    undoable('quote.new', 'quote.removed', { quoteId })
    return { quoteId }
  },

  'quote.duplicate': ({ quoteId, clientId }, { db, nowMs, undoable }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    const copyId = add(db, duplicateDraft(db, quote, clientId, nowMs), nowMs)
    undoable('quote.duplicate', 'quote.removed', { quoteId: copyId })
    return { quoteId: copyId }
  },

  'quote.useTemplate': ({ quoteId, template }, { db, nowMs, undoable }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    if (quote.state !== 'draft') return refuse('conflict', 'issued')
    const { currency } = quote
    const before = formOf(quote)
    const form = filledFrom(db, before, contentOf(db, template, nowMs), { currency, quote })
    writeDraft(db, { ...form, quoteId }, draftTotal(db, form, civilDateAt(nowMs, quote.zone)))
    undoable('quote.useTemplate', 'quote.put', { form: before })
    return { quoteId }
  },

  'template.list': (_, { db, nowMs }) => ({
    quotes: quoteTemplates(db, todayOf(db, nowMs)).map(({ key, content, ...rest }) => ({
      ...rest,
      template: key,
      name: content.name,
      language: content.form.language,
    })),
    replies: replyKeys.map(({ id, language, key }) => ({
      template: key,
      language,
      ...replyText(db, id, language),
      original: key === 'forum:id' ? forumOriginal : null,
    })),
  }),

  'template.keep': ({ quoteId, name, template }, { db, nowMs, undoable }) => {
    const quote = found(readQuote(db, quoteId), 'quote')
    if (template !== null) contentOf(db, template, nowMs)
    const key = template ?? freeTemplateKey(db)
    const { quoteId: _, validUntil: __, ...form } = formOf(quote)
    const before = currentTemplate(db, 'quote', key)
    putTemplate(
      db,
      'quote',
      key,
      { state: 'written', content: { name, currency: quote.currency, form } },
      nowMs,
    )
    undoable('template.keep', 'template.put', { kind: 'quote', key, versionId: before?.versionId ?? null })
    return { template: key }
  },

  'template.remove': ({ template }, { db, nowMs, undoable }) => {
    contentOf(db, template, nowMs)
    const before = currentTemplate(db, 'quote', template)
    putTemplate(db, 'quote', template, { state: 'removed' }, nowMs)
    undoable('template.remove', 'template.put', {
      kind: 'quote',
      key: template,
      versionId: before?.versionId ?? null,
    })
    return {}
  },

  'template.saveReply': ({ template, text }, { db, nowMs, undoable }) => {
    const reply = found(
      replyKeys.find(({ key }) => key === template),
      'template',
    )
    const known = variablesOf(templateFor(reply.id, reply.language).text)
    if (variablesOf(text).some((name) => !known.includes(name))) refuseFields({ text: 'unknown_variable' })
    const before = currentTemplate(db, 'reply', template)
    putTemplate(db, 'reply', template, { state: 'written', content: text }, nowMs)
    undoable('template.saveReply', 'template.put', {
      kind: 'reply',
      key: template,
      versionId: before?.versionId ?? null,
    })
    return {}
  },

  'template.restore': ({ template, versionId }, { db, nowMs, undoable }) => {
    const kind = kindOf(template)
    const versions = templateVersions(db, kind, template)
    const isShipped = kind === 'reply' || !template.startsWith('own:')
    if (versionId === null && !isShipped) return refuse('not_found', 'template')
    const to =
      versionId === null
        ? ({ state: 'original' } as const)
        : found(
            versions.find((version) => version.versionId === versionId),
            'template',
          )
    putTemplate(db, kind, template, to, nowMs)
    undoable('template.restore', 'template.put', {
      kind,
      key: template,
      versionId: versions[0]?.versionId ?? null,
    })
    return {}
  },

  'template.versions': ({ template }, { db }) => ({
    versions: templateVersions(db, kindOf(template), template).map(({ versionId, atMs, state }) => ({
      versionId,
      atMs,
      state,
    })),
  }),
}
