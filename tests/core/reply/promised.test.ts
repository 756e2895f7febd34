// Checks which sentence of a reply is taken for a promise, in the four languages.
import { expect, it } from 'vitest'
import { promisedSentence } from '../../../src/core/reply/promised.ts'

const replies: readonly [string, string | null][] = [
  [
    'Hi Ann,\n\nSorry about that. I will send the new file by Friday.\nRegards',
    'I will send the new file by Friday.',
  ],
  ['We’ll look into it today.', 'We’ll look into it today.'],
  [
    'Terima kasih, Bu. Menu depan akan saya perbaiki besok pagi.',
    'Menu depan akan saya perbaiki besok pagi.',
  ],
  ['Det beklager jeg. Jeg retter det i morgen.', 'Jeg retter det i morgen.'],
  ['Köszönöm. Holnapra megcsinálom és el fogom küldeni.', 'Holnapra megcsinálom és el fogom küldeni.'],
  ['Should I send it again?', null],
  ['This is not part of the agreement.', null],
  ['> I will pay tomorrow.\nThank you for telling me.', null],
]

it.each(replies)('%s', (reply, sentence) => {
  expect(promisedSentence(reply)).toBe(sentence)
})
