// A line is found in a text however the text parts its words, and only there.
import { expect, test } from 'vitest'
import { holdsLine } from '../../../src/core/text/holds-line.ts'

test.each([
  ['The shop is down again.', 'shop is down', true],
  ['The shop\nis  down again.', 'shop is down', true],
  ['The shop\u00a0is down', 'shop is down', true],
  ['shop shop is down', 'shop is down', true],
  ['The workshop is down', 'shop is down', true],
  ['The shop is', 'shop is down', false],
  ['The shopis down', 'shop is down', false],
  ['The shop is\n\ndowntown', 'shop is down', true],
  ['The shop  is down', 'shop  is', true],
  ['The shop is down', 'shop  is', false],
  ['Anything', '', true],
  ['', 'shop', false],
  ['The\nshop', ' shop', true],
  ['The workshop', ' shop', false],
])('"%s" holds "%s": %s', (text, line, expected) => {
  expect(holdsLine(text, line)).toBe(expected)
  // White space taken for one blank, as it is said.
  expect(text.includes(line) || text.replace(/\s+/g, ' ').includes(line)).toBe(expected)
})
