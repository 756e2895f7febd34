// The first sentence that says something, fit for one row.
import { describe, expect, test } from 'vitest'
import { cutLine, firstSentence } from '../../../src/core/text/first-sentence.ts'

describe('first sentence', () => {
  test.each([
    ['Hi Rina,\n\nour shop is down. Please help.', 'our shop is down.'],
    ['Halo kak, minta tolong ganti logo ya.', 'minta tolong ganti logo ya.'],
    ['Kære Jens!\nSiden virker ikke. Mvh Ole', 'Siden virker ikke.'],
    ['Tisztelt Ügyfélszolgálat! Nem működik a levelezés.', 'Nem működik a levelezés.'],
    ['> The shop is down.\nThe mail is down too.', 'The mail is down too.'],
    ['Hello', 'Hello'],
    ['Thanks!', 'Thanks!'],
    ['Help', 'Help'],
    ['', ''],
    ['???', '???'],
  ])('of %j is %j', (text, sentence) => {
    expect(firstSentence(text)).toBe(sentence)
  })
})

describe('a line', () => {
  test('that fits is kept, with single blanks', () => {
    expect(cutLine('a  b\nc', 10)).toBe('a b c')
  })
  test('too long is cut at a word, with an ellipsis inside the limit', () => {
    expect(cutLine('one two three four', 14)).toBe('one two three…')
    expect(cutLine('one two, three four', 10)).toBe('one two…')
  })
  test('of one endless word is cut inside, never through a pair', () => {
    expect(cutLine('abcdefghij', 6)).toBe('abcde…')
    expect(cutLine('aaaa😀bbbb', 6)).toBe('aaaa…')
  })
})
