// What a text quotes of an earlier one: in marks of mails and forums, cut short, and never by a few common words.
import { describe, expect, test } from 'vitest'
import { probesOf, quotedWords, quotes } from '../../../src/core/case/quotation.ts'

const answer = 'The server moves tonight, and from seven tomorrow morning everything runs as usual again.'

describe('words of an answer are found', () => {
  test.each([
    [
      'behind marks, broken into lines',
      `> The server moves tonight, and from\n> seven tomorrow morning everything\n\nNo!`,
    ],
    ['in a forum’s block', `[quote="Rina"]${answer}[/quote] That is not so.`],
    ['in deeper marks', `> > ${answer}\nNo!`],
    ['with a beginning left out', '> from seven tomorrow morning everything runs as usual\nNo!'],
    ['whatever the accents and case', `> ${answer.toUpperCase()}`],
  ])('%s', (_, text) => {
    expect(quotes(quotedWords(text), answer)).toBe(true)
  })
})

describe('nothing is quoted', () => {
  test.each([
    ['without any mark', answer],
    ['by a few words', '> The server moves tonight\nNo!'],
    ['by the empty text', ''],
    ['by marks alone', '>\n> \n>'],
  ])('%s', (_, text) => {
    expect(quotedWords(text)).toEqual([])
  })

  test('of an answer with the same words in another order', () => {
    const shuffled = `> ${answer.split(' ').reverse().join(' ')}`
    expect(quotes(quotedWords(shuffled), answer)).toBe(false)
  })
})

test('a long quotation is looked for at its beginning, middle and end', () => {
  const words = Array.from({ length: 30 }, (_, at) => `w${at}`)
  expect(probesOf(words).map(([first]) => first)).toEqual(['w0', 'w12', 'w24'])
})
