// Writes numbers of people the way the reader's language shortens them: 5,000 in full, 3.5M and 1.2bn in short.
import { locale } from './locale.ts'

/** From here on the last digits say nothing. */
const shortFrom = 100_000

export const peopleText = (people: number): string =>
  people < shortFrom
    ? people.toLocaleString(locale().tag)
    : people.toLocaleString(locale().tag, { notation: 'compact', maximumSignificantDigits: 3 })
