import { describe, expect, test } from 'vitest'
import { decodeAgain, foldLine, lineOfHtml } from '../../../src/core/text/plain-line.ts'

describe('one line of text', () => {
  test.each([
    ['Site <b>down</b> &amp; out', 'Site down & out'],
    ['List<String> and <T>', 'List<String> and <T>'],
    ['a<br>b <script>x()</script>c', 'a b c'],
    ['5 < 6 > 4', '5 < 6 > 4'],
    ['  two\n lines ', 'two lines'],
    ['&#8220;Quoted&#8221;', '“Quoted”'],
  ])('%s', (html, line) => {
    expect(lineOfHtml(html)).toBe(line)
  })

  test.each([
    ['R&amp;D', 'R&D'],
    ['caf&eacute;', 'café'],
    ['&lt;b&gt; is bold', '&lt;b&gt; is bold'],
    ['a &lt; b', 'a < b'],
    ['AT&T', 'AT&T'],
  ])('%s is decoded again only where no tag appears', (text, decoded) => {
    expect(decodeAgain(text)).toBe(decoded)
  })

  test('folding drops control characters', () => {
    expect(foldLine('a\u0000b\u0085c\td')).toBe('abc d')
  })
})
