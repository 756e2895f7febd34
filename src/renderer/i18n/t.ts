// Gives the sentence for a key in the page's language, with values put in and plurals chosen by ICU's rules.
import { IntlMessageFormat } from 'intl-messageformat'
import { en } from './en/index.ts'
import { locale } from './locale.ts'

export type Key = keyof typeof en
export type Catalogue = Readonly<Record<Key, string>>
/** One topic of the catalogue in another language: the same keys, nothing missing, nothing more. */
export type Messages<Source> = Readonly<Record<keyof Source, string>>
export type Values = Readonly<Record<string, string | number>>

let catalogue: Catalogue = en
const compiled = new Map<Key, IntlMessageFormat>()

export function setCatalogue(next: Catalogue): void {
  catalogue = next
  compiled.clear()
}

export const isKey = (key: string): key is Key => Object.hasOwn(en, key)

const hasChoice = /\{\s*\w+\s*,/

/** Plain text and plain `{value}` places need no parser; only plurals and choices pay for one. */
export function t(key: Key, values: Values = {}): string {
  const message = catalogue[key]
  if (!message.includes('{')) return message
  if (!hasChoice.test(message)) {
    return message.replace(/\{(\w+)\}(\.?)/g, (_, name: string, stop: string) =>
      stopped(textOf(values[name]), stop),
    )
  }
  let format = compiled.get(key)
  if (!format) {
    format = new IntlMessageFormat(message, locale().tag)
    compiled.set(key, format)
  }
  return String(format.format(stoppedIn(message, values)))
}

/** A value that ends in a full stop, as a Hungarian date or "Kft." does, ends the sentence too. */
export const stopped = (text: string, stop = '.'): string => (text.endsWith('.') ? text : `${text}${stop}`)

function stoppedIn(message: string, values: Values): Record<string, string | number> {
  const fitting: Record<string, string | number> = { ...values }
  for (const [, name = ''] of message.matchAll(/\{(\w+)\}\./g)) {
    const value = values[name]
    if (typeof value === 'string' && value.endsWith('.')) fitting[name] = value.slice(0, -1)
  }
  return fitting
}

function textOf(value: string | number | undefined): string {
  if (typeof value === 'number') return value.toLocaleString(locale().tag)
  return value ?? ''
}
