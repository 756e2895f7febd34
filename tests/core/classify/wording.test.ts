// What wording gives: the same features for the same words, the same meaning whatever the language, nothing lost in packing.
import { describe, expect, test } from 'vitest'
import { readItems } from '../../../src/core/classify/items.ts'
import { knownWordsOf } from '../../../src/core/classify/known-word.ts'
import { glossary } from '../../../src/core/classify/lexicon/glossary.ts'
import { meaningsOf } from '../../../src/core/classify/lexicon/meanings.ts'
import { eachWordingPlace, meaningValue, wordingPlaces } from '../../../src/core/classify/wording.ts'
import { sayingsOf } from '../../../src/core/classify/wording-weights.ts'
import { type Language, languages } from '../../../src/core/language/language.ts'
import { fold } from '../../../src/core/text/fold.ts'
import { fc } from '../../property.ts'

const itemsOf = (text: string, language: Language) => readItems(text, knownWordsOf(language)).items

function featuresOf(text: string, language: Language): (readonly [number, number])[] {
  const features: (readonly [number, number])[] = []
  eachWordingPlace(itemsOf(text, language), (place, value) => features.push([place, value]))
  return features
}

describe('the glossary', () => {
  const lines = glossary.trim().split('\n')

  test('has four languages in every line, and words as they are compared', () => {
    const wrong = lines.filter((line) => {
      const cells = line.split(' | ')
      const words = cells.flatMap((cell) => cell.split(', '))
      return (
        cells.length !== languages.length ||
        words.some(
          (word) => word !== fold(word).trim() || word.includes(' ') || /^\*|\*.|^.{1,2}\*$/.test(word),
        )
      )
    })
    expect(wrong).toEqual([])
  })

  test.each<readonly [string, Language, string, Language]>([
    ['waiting', 'en', 'menunggu', 'id'],
    ['promised', 'en', 'lovet', 'da'],
    ['refund', 'en', 'visszateritest', 'hu'],
    ['terima', 'id', 'receive', 'en'],
    ['lassult', 'hu', 'langsommere', 'da'],
  ])('knows that %s (%s) and %s (%s) mean the same', (one, language, other, otherLanguage) => {
    const meanings = meaningsOf(one, language)
    expect(meaningsOf(other, otherLanguage).some((meaning) => meanings.includes(meaning))).toBe(true)
  })

  test('keeps the languages apart: a Danish "men" is no English one', () => {
    expect(meaningsOf('men', 'en')).not.toEqual(meaningsOf('men', 'da'))
  })
})

describe('the features of words', () => {
  test('are shared by words of one meaning in two languages', () => {
    const meaningOf = (text: string, language: Language) =>
      featuresOf(text, language).flatMap(([place, value]) => (value === meaningValue ? [place] : []))
    const english = meaningOf('server slow', 'en')
    expect(english.length).toBeGreaterThan(2)
    expect(meaningOf('server langsom', 'da')).toEqual(english)
  })

  test('are the same for every number, and different for another order of words', () => {
    expect(featuresOf('12 mails', 'en')).toEqual(featuresOf('7 mails', 'en'))
    expect(featuresOf('mails lost', 'en')).not.toEqual(featuresOf('lost mails', 'en'))
  })

  test('stay in their range for any text, and what they say is a number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom(...languages),
        (text, language) => {
          const features = featuresOf(text, language)
          const sayings = sayingsOf(itemsOf(text, language), 1)
          return (
            features.every(([place]) => Number.isInteger(place) && place >= 0 && place < wordingPlaces) &&
            sayings.every(Number.isFinite)
          )
        },
      ),
    )
  })
})
