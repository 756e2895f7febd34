import { describe, expect, test } from 'vitest'
import { escapeStray, prepareXml } from '../../../src/core/feed/repair.ts'

const rss = '<rss version="2.0"><channel/></rss>'

describe('text before it is read as XML', () => {
  test.each<[string, string, { text: string; repaired: boolean }]>([
    ['sound text is left alone', rss, { text: rss, repaired: false }],
    ['marks and white space in front go', `\ufeff\r\n  ${rss}`, { text: rss, repaired: false }],
    [
      'a warning in front is cut away',
      `<br />\n<b>Warning</b>: x in y<br />${rss}`,
      { text: rss, repaired: true },
    ],
    [
      'the declaration is kept when junk stands before it',
      `junk <?xml version="1.0"?>${rss}`,
      { text: `<?xml version="1.0"?>${rss}`, repaired: true },
    ],
    [
      'a comment in front is no junk',
      `<!-- by hand -->${rss}`,
      { text: `<!-- by hand -->${rss}`, repaired: false },
    ],
    [
      'control characters go',
      `<rss>a\u0000b\u000bc\ufffed\te</rss>`,
      { text: '<rss>abcd\te</rss>', repaired: true },
    ],
    [
      'windows characters in disguise are put right',
      '<rss>don\u0092t \u0080</rss>',
      { text: '<rss>don’t €</rss>', repaired: false },
    ],
    [
      'a lone half of a character is replaced',
      '<rss>\ud83d!</rss>',
      { text: '<rss>\ufffd!</rss>', repaired: false },
    ],
    [
      'a DOCTYPE goes',
      `<!DOCTYPE rss PUBLIC "-//N//DTD" "http://x/y.dtd">${rss}`,
      { text: rss, repaired: false },
    ],
    [
      'a DOCTYPE with a subset goes whole',
      `<!DOCTYPE r [ <!ENTITY a "]>"> <!-- ' --> <!ELEMENT r (b)> ]>${rss}`,
      { text: rss, repaired: false },
    ],
    [
      'an unfinished DOCTYPE ends where the feed begins',
      `<!DOCTYPE r [ <!ENTITY a "b> ${rss}`,
      { text: rss, repaired: false },
    ],
    [
      'a DOCTYPE inside an item stays',
      '<rss><![CDATA[<!DOCTYPE html>]]></rss>',
      { text: '<rss><![CDATA[<!DOCTYPE html>]]></rss>', repaired: false },
    ],
  ])('%s', (_, text, expected) => {
    expect(prepareXml(text)).toEqual(expected)
  })

  test.each([
    ['<a>Q & A</a>', '<a>Q &amp; A</a>'],
    ['<a>&amp; &#38; &nbsp; &x1;</a>', '<a>&amp; &#38; &nbsp; &x1;</a>'],
    ['<a href="?x=1&y=2"/>', '<a href="?x=1&amp;y=2"/>'],
    ['<a>1 < 2 and 3 > 2</a>', '<a>1 &lt; 2 and 3 > 2</a>'],
    ['<a>x <b and c</a>', '<a>x &lt;b and c</a>'],
    ['<a><![CDATA[1 < 2 & 3]]></a>', '<a><![CDATA[1 < 2 & 3]]></a>'],
    ['<!-- a & b < c --><a/>', '<!-- a & b < c --><a/>'],
    ['<a>cut <b', '<a>cut &lt;b'],
  ])('%s', (text, expected) => {
    expect(escapeStray(text)).toBe(expected)
  })

  test('takes time in proportion to the length, whatever stands in it', () => {
    for (const hostile of ['<', '<a', '&', '<!--', '<![CDATA[', '<!DOCTYPE [', ' \ufffe']) {
      const text = hostile.repeat(200_000)
      expect(escapeStray(prepareXml(text).text).length).toBeGreaterThanOrEqual(0)
    }
  })
})
