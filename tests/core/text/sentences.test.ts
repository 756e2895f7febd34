// A text is parted where its sentences end, not at every full stop and line break.
import { expect, test } from 'vitest'
import { sentencesOf } from '../../../src/core/text/sentences.ts'

test.each([
  ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
  ['Rp. 500.000 is the price. Good.', ['Rp. 500.000 is the price.', 'Good.']],
  ['See functions.php please. Thanks', ['See functions.php please.', 'Thanks']],
  ['Kl. 9.30 den 3. maj. Så gik den ned.', ['Kl. 9.30 den 3. maj.', 'Så gik den ned.']],
  ['First line\nsecond line', ['First line', 'second line']],
  [
    'A line that a mail program broke after the seventieth column or\nthereabouts goes on. End.',
    ['A line that a mail program broke after the seventieth column or\nthereabouts goes on.', 'End.'],
  ],
  ['Wait... what?! Yes', ['Wait...', 'what?!', 'Yes']],
  ['\n\n', []],
])('sentences of %j', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences)
})
