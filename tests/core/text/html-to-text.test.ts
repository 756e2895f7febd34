import { describe, expect, test } from 'vitest'
import { htmlToText } from '../../../src/core/text/html-to-text.ts'

describe('HTML as text', () => {
  test.each([
    ['plain text stays', 'Hello there', 'Hello there'],
    ['plain text keeps its lines', 'one\r\ntwo \n\n\n\nthree', 'one\ntwo\n\nthree'],
    ['entities without a tag', 'Caf&eacute; &amp; Co &#8211; 5&nbsp;kr', 'Café & Co – 5 kr'],
    ['paragraphs are parted', '<p>One\n two</p><p>Three</p>', 'One two\n\nThree'],
    ['lines in one block', 'a<br>b<br/>\nc', 'a\nb\nc'],
    ['a line break between blocks', '<div>a</div><br><div>b</div>', 'a\n\nb'],
    ['divisions are lines', '<div>a</div><div>b <span>c</span></div>', 'a\nb c'],
    ['inline elements join', 'a<b>b</b>c <i> d</i>', 'abc d'],
    ['a list', '<p>Please:</p><ul><li>first</li><li>second</li></ul>', 'Please:\n\n- first\n- second'],
    [
      'a numbered list in a list',
      '<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>',
      '- a\n\n  1. b\n  2. c\n\n- d',
    ],
    [
      'a quote',
      '<blockquote><p>It is down</p><p>since noon</p></blockquote><p>Still?</p>',
      '> It is down\n\n> since noon\n\nStill?',
    ],
    ['a quote in a quote', '<blockquote>a<blockquote>b</blockquote></blockquote>c', '> a\n\n> > b\n\nc'],
    ['links are their text', 'see <a href="http://x/">the <b>page</b></a>.', 'see the page.'],
    ['preformatted text keeps its spaces', '<pre>a  b\n  c</pre>d', 'a  b\n  c\n\nd'],
    ['a table', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
    ['scripts and styles go', 'a<script>alert("<p>x</p>")</script><style>p{}</style>b', 'ab'],
    ['a script that never ends takes the rest', 'a<script>x', 'a'],
    ['comments go', 'a<!-- b <p> -->c', 'ac'],
    ['an unfinished tag goes', 'a <b', 'a'],
    ['a stray "<" stays', 'a < b, 1<2', 'a < b, 1<2'],
    ['double encoding is undone', '<p>R&amp;amp;D caf&amp;eacute;</p>', 'R&D café'],
    ['but not where tags would appear', '<p>use &amp;lt;b&amp;gt;</p>', 'use &lt;b&gt;'],
    ['control characters go', '<p>a&#8;b\u0007</p>', 'ab'],
    ['nothing', '<p> <br> </p>', ''],
  ])('%s', (_, html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  test('survives nesting of any depth', () => {
    const deep = 100_000
    expect(htmlToText(`${'<blockquote><ul><li>'.repeat(deep)}deep`)).toMatch(/^(?:> ){6} {10}- deep$/)
    expect(htmlToText(`${'<div>'.repeat(deep)}in${'</div>'.repeat(deep)}out`)).toBe('in\nout')
  })
})
