// Fills a reply template's variables; a reply with a gap in it is never produced.
import { failed, ok, problemOf, type Result } from '../problem.ts'

/** Every variable a template may use. `sign` is the whole signature, `sapaan` the Indonesian form of address. */
export const templateVariables = [
  'agreement',
  'asked_on',
  'case',
  'contact',
  'days',
  'end_date',
  'eta',
  'last_used',
  'limit',
  'next_by',
  'phone',
  'renewal_price',
  'restated',
  'sapaan',
  'sign',
  'tax_note',
  'total',
  'valid_until',
  'warranty_date',
  'work',
] as const
type TemplateVariable = (typeof templateVariables)[number]
export type TemplateValues = Partial<Readonly<Record<TemplateVariable, string>>>

// With the full stop that may follow: a value such as "625,00 kr." or "2026. december 5." brings its own.
const placeholder = /\{\{\s*([^{}]*?)\s*\}\}(\.(?!\.))?/g

/** The variables of a template in the order they first appear, known or not. */
export const variablesOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(placeholder)].map((match) => match[1] ?? '')),
]

/**
 * The text with every `{{variable}}` replaced by its value, which is not read for variables again. Fails with
 * `fields[name]` set to `missing` (no value, or a blank one) or `unknown` (no such variable); `detail` lists the names.
 */
export function renderTemplate(template: string, values: TemplateValues): Result<string> {
  const given = new Map<string, string>(Object.entries(values))
  const wrong = variablesOf(template).flatMap((name): [string, string][] => {
    if (!isVariable(name)) return [[name, 'unknown']]
    return (given.get(name) ?? '').trim() === '' ? [[name, 'missing']] : []
  })
  if (wrong.length > 0) {
    const names = wrong.map(([name]) => name).join(', ')
    return failed({ ...problemOf('invalid_input', names), fields: Object.fromEntries(wrong) })
  }
  return ok(
    template.replace(placeholder, (_whole, name: string, stop: string | undefined) => {
      const value = given.get(name) ?? ''
      return value.endsWith('.') ? value : `${value}${stop ?? ''}`
    }),
  )
}

const isVariable = (name: string): name is TemplateVariable =>
  templateVariables.some((variable) => variable === name)
