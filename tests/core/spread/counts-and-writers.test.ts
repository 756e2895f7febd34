// Checks how numbers of people are read, what they add up to, and who counts as one writer.
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/language/language.ts'
import { parseCount } from '../../../src/core/spread/parse-count.ts'
import { peopleReached, totalReached } from '../../../src/core/spread/reach.ts'
import { isSameWriter, type Writer } from '../../../src/core/spread/same-author.ts'

describe('a number of people', () => {
  it.each<[string, Language, number | null]>([
    ['5000', 'en', 5000],
    ['5,000', 'en', 5000],
    ['5.000', 'id', 5000],
    ['12 346', 'hu', 12_346],
    ['1,200,000', 'da', 1_200_000],
    ['3.5 M', 'en', 3_500_000],
    ['3,5 mio.', 'da', 3_500_000],
    ['2 juta', 'id', 2_000_000],
    ['12rb', 'id', 12_000],
    ['3 milliárd', 'hu', 3_000_000_000],
    ['1,2 millió', 'hu', 1_200_000],
    ['4 bn', 'en', 4_000_000_000],
    ['0', 'en', 0],
    ['', 'en', null],
    ['many', 'en', null],
    ['-5', 'en', null],
    ['5 parsecs', 'en', null],
    ['1,2,3', 'en', null],
    ['900 bn', 'en', null],
  ])('%s (%s)', (text, language, people) => {
    expect(parseCount(text, language)).toBe(people)
  })

  it.each([
    [{ reads: 5000, followers: null }, 5000],
    [{ reads: 5000, followers: 800 }, 5000],
    [{ reads: null, followers: 3_500_000_000 }, 3_500_000_000],
    [{ reads: null, followers: null }, null],
  ])('reached by %j', (reach, people) => {
    expect(peopleReached(reach)).toBe(people)
  })

  it('adds up over a story, as far as it is known', () => {
    const unknown = { reads: null, followers: null }
    expect([
      totalReached([{ reads: 2, followers: 1 }, unknown, { reads: null, followers: 3 }]),
      totalReached([unknown]),
    ]).toEqual([5, null])
  })
})

describe('the same writer', () => {
  const ann: Writer = { name: 'Ann Smith', email: null, clientId: null, contactId: null }
  it.each<[string, Partial<Writer>, Partial<Writer>, boolean]>([
    ['the same whole name', {}, { name: 'ann  SMITH' }, true],
    ['a first name alone', { name: 'Ann' }, { name: 'Ann' }, false],
    ['a first name alone, of one client', { name: 'Ann', clientId: 1 }, { name: 'Ann', clientId: 1 }, true],
    ['the same name with two clients', { clientId: 1 }, { clientId: 2 }, false],
    [
      'the same address under two names',
      { email: 'A@b.example' },
      { name: 'A. Smith', email: 'a@b.example' },
      true,
    ],
    ['one contact under two names', { contactId: 4 }, { name: 'A. Smith', contactId: 4 }, true],
    ['two contacts of one name', { contactId: 4 }, { contactId: 5 }, false],
    ['another name', {}, { name: 'Bob Smith' }, false],
    ['no name', { name: '' }, { name: '' }, false],
  ])('%s', (_, one, other, isSame) => {
    expect(isSameWriter({ ...ann, ...one }, { ...ann, ...other })).toBe(isSame)
  })
})
