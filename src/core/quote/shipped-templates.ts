// Holds the templates a quote can be made from before the owner has kept any of their own.
import type { Language } from '../language/language.ts'
import { forumOriginal } from '../reply/templates/forum.ts'
import { newLine } from './new-quote.ts'
import type { QuoteLine } from './quote.ts'

export type ShippedTemplate = {
  readonly key: string
  readonly name: string
  readonly language: Language
  readonly currency: string
  readonly title: string
  readonly notes: string
  readonly leadDays: number
  readonly lines: readonly QuoteLine[]
}

/**
 * The forum's own answer to a request beyond the package, word for word: only its three figures are variables. The total
 * is written as it was there, with a point after "Rp".
 */
const forum: ShippedTemplate = {
  key: 'forum',
  name: 'Perubahan di luar paket',
  language: 'id',
  currency: 'IDR',
  title: 'Perubahan di luar paket',
  notes: forumOriginal.replace('{{total}}', 'Rp. {{amount}}'),
  leadDays: 3,
  lines: [newLine({ text: 'Perubahan di luar paket', unitPrice: 500_000 })],
}

export const shippedTemplates: readonly ShippedTemplate[] = [forum]
