// Checks that entities are decoded once, wherever they stand, and that what is none stays as it was written.
import { expect, it } from 'vitest'
import { decodeAttribute } from '../../../src/core/text/entities.ts'
import { readMarkup } from '../../../src/core/text/markup.ts'

function textOf(source: string, language: 'xml' | 'html'): string {
  let text = ''
  readMarkup(source, language, { open: () => {}, close: () => {}, text: (part) => (text += part) })
  return text
}

it.each([
  ['xml', 'a &lt;p&gt; &amp;amp; &quot;&apos;', 'a <p> &amp; "\''],
  ['xml', '&#233;&#xE9;&#0;', 'éé\ufffd'],
  ['xml', 'it&#146;s &#x93;up&#148; &#150; &#128;5', 'it’s “up” – €5'],
  ['xml', 'R&D &nbsp; &copy &am; &#; &', 'R&D &nbsp; &copy &am; &#; &'],
  ['xml', '1 < 2 &amp; 3', '1 < 2 & 3'],
  ['xml', '<![CDATA[&amp;]]>', '&amp;'],
  ['html', 'caf&eacute; &copy 2026 &amp;lt; &AMP;', 'café © 2026 &lt; &'],
  ['html', '<script>a &amp; b</script>&amp;', 'a &amp; b&'],
  ['html', '<title>a <b> &amp; &lt;</title>&amp;', 'a <b> & <&'],
  ['html', '<textarea>1 <i> &copy', '1 <i> ©'],
] as const)('decodes in %s: %s', (language, source, text) => {
  expect(textOf(source, language)).toBe(text)
})

it('follows in attributes the rules of attributes', () => {
  const written = '?a=1&copy=2&amp;lt=3&lt;"'
  expect([decodeAttribute(written, 'html'), decodeAttribute('&lt;a&gt;', 'xml')]).toEqual([
    '?a=1&copy=2&lt=3<"',
    '<a>',
  ])
})
