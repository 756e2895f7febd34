// Builds XML for other programs to read: well-formed whatever people wrote, and without what has nothing in it.
import { escaped } from './escape-html.ts'

// Outside what XML 1.0 allows in a text: control characters, halves of pairs, and the two that are no characters.
const forbidden = /[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu

/** Text as it may stand between tags and in a quoted attribute. */
export const xmlText = (text: string): string => escaped(text.replace(forbidden, ''))

type Attributes = Readonly<Record<string, string>>

/** An element around markup; empty markup gives no element at all. */
export function element(name: string, markup: string, attributes: Attributes = {}): string {
  return markup === '' ? '' : `<${name}${attributesOf(attributes)}>${markup}</${name}>`
}

/** An element around a text of people; an empty text gives no element at all. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  element(name, xmlText(text), attributes)

const attributesOf = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('')

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
