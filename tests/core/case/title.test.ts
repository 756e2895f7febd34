// The one line of a case says what they want.
import { expect, test } from 'vitest'
import { type TitleInput, titleFor } from '../../../src/core/case/title.ts'
import { topicOf } from '../../../src/core/case/topic.ts'
import { judge } from '../../../src/core/classify/judge.ts'

test.each<readonly [string, TitleInput, string]>([
  [
    'a comment: its first meaningful sentence',
    { kind: 'complaint', title: 'Comment on Status by Ann', text: 'Hello,\nthe shop is down. Since nine.' },
    'the shop is down.',
  ],
  [
    'a title of its own',
    { kind: 'complaint', title: 'Shop gone since Monday', text: 'It is all white.' },
    'Shop gone since Monday',
  ],
  [
    'a title that says nothing',
    { kind: 'request', title: 'Website', text: 'Please add a page.' },
    'Please add a page.',
  ],
  [
    'a title cut from the text',
    { kind: 'request', title: 'Please add a…', text: 'Please add a page for us.' },
    'Please add a page for us.',
  ],
  ['no title', { kind: 'question', title: null, text: 'Is a backup included?' }, 'Is a backup included?'],
  ['no text', { kind: 'question', title: 'Re: Backup', text: '' }, 'Re: Backup'],
  ['nothing', { kind: 'noise', title: null, text: '' }, ''],
])('%s', (_, input, line) => {
  expect(titleFor(input)).toBe(line)
})

test('with reasons, the sentence that weighs most for the kind', () => {
  const text = 'We met at the fair last week. It was a pleasure. Could you send a quote for a small shop?'
  const { kind, reasons } = judge({ text })
  expect(titleFor({ text, title: null, kind, reasons })).toBe('Could you send a quote for a small shop?')
})

test('never more than 90 characters, cut at a word', () => {
  const line = titleFor({
    kind: 'complaint',
    title: null,
    text: 'The shop that you built for us has been down '.repeat(4),
  })
  expect(line.length).toBeLessThanOrEqual(90)
  expect(line).toMatch(/\w…$/)
})

test.each([
  ['Comment on Stand by me by Ann', 'Stand by me'],
  ['Kommentar til Serveren er nede af Ole', 'Serveren er nede'],
  ['Komentar pada Harga paket oleh Budi', 'Harga paket'],
  ['Hozzászólás a(z) Leállás bejegyzéshez, szerző: Anna', 'Leállás'],
  ['Megjegyzés „ Árak ” : Anna', 'Árak'],
  ['Re: SV: Vá: Prices', 'Prices'],
  ['By: Ann', ''],
  ['Af: Ole', ''],
  ['Prices of hosting', null],
])('the topic of "%s" is %j', (title, topic) => {
  expect(topicOf(title)).toBe(topic)
})
