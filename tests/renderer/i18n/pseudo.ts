// A fifth language made from English: accented, two fifths longer, each sentence in brackets, so that what is not it shows.
import { IntlMessageFormat } from 'intl-messageformat'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

export const opening = '⟦'
export const closing = '⟧'

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
const accented = [...'åƀçđéƒğħíĵķļɱñóƥɋŕšţúṽŵẋýžÅƁÇĐÉƑĞĦÍĴĶĻṀÑÓƤɊŔŠŢÚṼŴẊÝŽ']

/** Vowels are said twice: about two fifths of a text are vowels, in words that stay words. */
const disguise = (text: string): string =>
  [...text]
    .map((letter) => {
      const at = plain.indexOf(letter)
      const other = at < 0 ? letter : (accented[at] ?? letter)
      return /[aeiou]/.test(letter) ? other + other : other
    })
    .join('')

/** Values keep their names, plurals and choices their forms; only words change. */
function write(elements: readonly Element[]): string {
  return elements
    .map((element) => {
      if ('options' in element) {
        const type = 'pluralType' in element ? 'plural' : 'select'
        const options = Object.entries(element.options).map(
          ([name, option]) => `${name} {${write(option.value)}}`,
        )
        return `{${element.value}, ${type}, ${options.join(' ')}}`
      }
      if (!('value' in element)) return '#'
      return element.type === 0 ? disguise(element.value) : `{${element.value}}`
    })
    .join('')
}

export const pseudo = (message: string): string =>
  `${opening}${write(new IntlMessageFormat(message, 'en').getAst())}${closing}`

export const pseudoCatalogue = <K extends string>(english: Readonly<Record<K, string>>): Record<K, string> =>
  Object.fromEntries(
    Object.entries<string>(english).map(([key, message]) => [key, pseudo(message)]),
  ) as Record<K, string>
