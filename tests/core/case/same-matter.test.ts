// When two texts are about the same thing, and when they only look alike.
import { describe, expect, test } from 'vitest'
import { type Matter, sameMatter, saysTheSame } from '../../../src/core/case/same-matter.ts'

const matter = (text: string, more: Partial<Matter> = {}): Matter => ({
  title: '',
  text,
  service: 'none',
  ...more,
})

describe('two texts are about the same', () => {
  test.each<[string, Matter, Matter]>([
    [
      'under one topic, one of them a reply',
      matter('It fails.', { title: 'Contact form broken' }),
      matter('Still nothing.', { title: 'Re: Contact form broken' }),
    ],
    [
      'in other words of the same question',
      matter('How do I add a new mailbox for our shop?'),
      matter('Where can we create another email account?'),
    ],
  ])('%s', (_, a, b) => {
    expect([sameMatter(a, b), sameMatter(b, a)]).toEqual([true, true])
  })
})

describe('two texts are not about the same', () => {
  test.each<[string, Matter, Matter]>([
    [
      'when their services differ',
      matter('Please change the photo on the page', { service: 'content' }),
      matter('Please change the photo on the page', { service: 'hosting' }),
    ],
    [
      'when only courtesy is shared',
      matter('Could you please help us with the invoice of May? Thank you.'),
      matter('Could you please help us with the logo of the shop? Thank you.'),
    ],
    [
      'under a title of one word',
      matter('It is slow.', { title: 'Website' }),
      matter('Pay me.', { title: 'Website' }),
    ],
  ])('%s', (_, a, b) => {
    expect([sameMatter(a, b), sameMatter(b, a)]).toEqual([false, false])
  })
})

test('the same said again is told from the same words in a longer text', () => {
  const text = 'The contact form of our shop does not send any mail since Monday.'
  expect([
    saysTheSame(text, 'Our shop: the contact form does not send any mail since Monday!'),
    saysTheSame(
      text,
      `${text} Also the price list is old, the gallery is empty and the map shows the wrong street.`,
    ),
    saysTheSame('It is down', 'It is down'),
  ]).toEqual([true, false, false])
})
