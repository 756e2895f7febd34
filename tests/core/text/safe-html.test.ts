// Checks that foreign HTML keeps what a reader is shown, and nothing that runs, loads, navigates or follows.
import { describe, expect, it } from 'vitest'
import { isMoreThanText, safeHtml } from '../../../src/core/text/safe-html.ts'
import { fc } from '../../property.ts'

describe('what a reader is shown', () => {
  it.each([
    [
      'emphasis and lists',
      '<p>Two <b>urgent</b> things:<ul><li>one<li>two</ul>',
      '<p>Two <b>urgent</b> things:<ul><li>one<li>two</li></li></ul></p>',
    ],
    [
      'a table with its spans',
      '<table><tr><td colspan="2" style="x">a</td></tr></table>',
      '<table><tr><td colspan="2">a</td></tr></table>',
    ],
    [
      'a link with where it leads',
      '<a href="https://shop.example/cart?x=1" onclick="x()">the cart</a>',
      '<u>the cart</u> <small class="to">shop.example/cart?x=1</small>',
    ],
    [
      'a link to somebody who pretends',
      '<a href="https://bank.example@evil.example/">bank.example</a>',
      '<u>bank.example</u> <small class="to">bank.example@evil.example/</small>',
    ],
    [
      'a picture from elsewhere, by its words',
      '<img src="https://t.example/shot.png" alt="The error">',
      '<span class="picture">The error</span>',
    ],
    [
      'a picture from elsewhere, by its file',
      '<img src="https://t.example/a/shot.png?s=1">',
      '<span class="picture">shot.png</span>',
    ],
    [
      'a picture that came along',
      '<img src="data:image/png;base64,iVBO" alt="x">',
      '<img src="data:image/png;base64,iVBO" alt="x">',
    ],
    ['signs that mean something in HTML', 'if a &lt; b &amp;&amp; c', 'if a &lt; b &amp;&amp; c'],
    ['tags nobody closed', '<div><i>open', '<div><i>open</i></div>'],
    ['tags nobody opened', 'text</div></p>', 'text'],
  ])('%s', (_name, html, shown) => {
    expect(safeHtml(html)).toBe(shown)
  })
})

describe('what is left out', () => {
  it.each([
    '<script>alert(1)</script>',
    '<style>body{background:url(https://t.example/)}</style>',
    '<img src="https://t.example/pixel.gif" width="1" height="1">',
    '<iframe src="https://t.example/"></iframe>',
    '<svg onload="alert(1)"><script>alert(1)</script></svg>',
    '<object data="https://t.example/"></object>',
    '<template><img src=x onerror=alert(1)></template>',
    '<title>t</title>',
    '<!-- words --><link rel=stylesheet href="https://t.example/x.css"><meta http-equiv=refresh content="0;url=https://t.example/"><base href="https://t.example/">',
  ])('%s', (html) => {
    expect(safeHtml(html)).toBe('')
  })

  it.each([
    ['<p onclick="x()" style="position:fixed" id="a">a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)">a</a>', '<u>a</u>'],
    ['<a href="data:text/html,x">a</a>', '<u>a</u>'],
    ['<form action="https://t.example/"><input autofocus onfocus="x()"><button>Send</button></form>', 'Send'],
    ['<img src="data:image/svg+xml;base64,PHN2Zz4=">', '<span class="picture"></span>'],
    ['<math><mtext><table><mglyph><style><img src=x onerror=x()></style></table></math>a', 'a'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ])('of %s', (html, shown) => {
    expect(safeHtml(html)).toBe(shown)
  })

  it('whatever is thrown at it, no attribute but spans, no address and no foreign element comes out', () => {
    const part = fc.constantFrom(
      '<p',
      '<a href="https://x.example">',
      '<img src=//x.example onerror=x>',
      '>',
      '"',
      "'",
      '</p>',
      '<td colspan=3>',
      '<svg>',
      '</svg>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&lt;',
      '&quot;',
      '\0',
      ' style=x',
      'words',
      '<style>',
      '<b/x=y>',
    )
    const wellFormed =
      /^(?:[^<>]|<\/?[a-z][a-z\d]*(?: (?:col|row)span="\d{1,2}"| class="(?:to|picture)")*>)*$/
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        expect(safeHtml(parts.join(''))).toMatch(wellFormed)
      }),
    )
  })

  it('depth that only makes a page slow', () => {
    const written = safeHtml('<div>'.repeat(100_000))
    expect(written.length).toBeLessThan(2000)
  })
})

it.each([
  ['<p>Only <br>words</p>', false],
  ['<div><span>words</span></div>', false],
  ['no markup', false],
  ['1 < 2', false],
  ['<p>one <strong>word</strong></p>', true],
  ['<p><a href="x">there</a></p>', true],
  ['<img src="x">', true],
])('there is more than text in %s: %s', (html, isMore) => {
  expect(isMoreThanText(html)).toBe(isMore)
})
