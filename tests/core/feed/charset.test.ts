import { describe, expect, test } from 'vitest'
import { decodeFeed } from '../../../src/core/feed/charset.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : part)),
  )

const utf16 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.charCodeAt(0)
    return littleEndian ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
  })

const utf32 = (text: string, littleEndian: boolean): number[] =>
  [...text].flatMap((char) => {
    const code = char.codePointAt(0) ?? 0
    const parts = [code >>> 24, (code >> 16) & 0xff, (code >> 8) & 0xff, code & 0xff]
    return littleEndian ? parts.reverse() : parts
  })

describe('the character set of a feed', () => {
  test.each<[string, Uint8Array, string | null, string, string]>([
    ['utf-8 without any hint', bytes('<t>r', [0xc3, 0xb8], 'd</t>'), null, '<t>rød</t>', 'valid-utf-8'],
    [
      'utf-8 mislabelled by the server',
      bytes('<t>', [0xc3, 0xb8]),
      'text/xml; charset=iso-8859-1',
      '<t>ø',
      'valid-utf-8',
    ],
    [
      'utf-8 mark, declared otherwise',
      bytes([0xef, 0xbb, 0xbf], '<?xml version="1.0" encoding="iso-8859-1"?>'),
      null,
      '<?xml version="1.0" encoding="iso-8859-1"?>',
      'bom',
    ],
    [
      'a page that names its own, the server none',
      bytes('<!doctype html><head>', ' '.repeat(1200), '<meta charset="iso-8859-2"><p>', [0xf5]),
      'text/html',
      `<!doctype html><head>${' '.repeat(1200)}<meta charset="iso-8859-2"><p>ő`,
      'declaration',
    ],
    [
      'a page, where the server says otherwise',
      bytes('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>', [0xf5]),
      'text/html; charset=windows-1252',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2"><p>õ',
      'http',
    ],
    [
      'utf-16 declared in letters of one byte',
      bytes('<?xml version="1.0" encoding="utf-16"?><t>r', [0xf8], 'd</t>'),
      null,
      '<?xml version="1.0" encoding="utf-16"?><t>rød</t>',
      'windows-1252',
    ],
    ['utf-16 with its mark, low byte first', bytes([0xff, 0xfe], utf16('<t>é', true)), null, '<t>é', 'bom'],
    ['utf-16 with its mark, high byte first', bytes([0xfe, 0xff], utf16('<t>é', false)), null, '<t>é', 'bom'],
    ['utf-16 without a mark', bytes(utf16('<t>é', true)), null, '<t>é', 'signature'],
    ['utf-16 without a mark, high byte first', bytes(utf16('<t>é', false)), null, '<t>é', 'signature'],
    ['utf-32 with its mark', bytes([0xff, 0xfe, 0, 0], utf32('<t>😀', true)), null, '<t>😀', 'bom'],
    ['utf-32 without a mark', bytes(utf32('<t>😀', false)), null, '<t>😀', 'signature'],
    [
      'the server names windows-1250',
      bytes('<t>k', [0xf6], 'lts', [0xe9], 'g', [0xfb]),
      'text/xml; charset="windows-1250"',
      '<t>költségű',
      'http',
    ],
    [
      'the declaration names iso-8859-2',
      bytes('<?xml version="1.0" encoding="ISO-8859-2"?><t>', [0xf5]),
      null,
      '<?xml version="1.0" encoding="ISO-8859-2"?><t>ő',
      'declaration',
    ],
    [
      'the server is believed before the declaration',
      bytes('<?xml version="1.0" encoding="koi8-r"?>', [0xe6]),
      'text/xml; charset=iso-8859-1',
      '<?xml version="1.0" encoding="koi8-r"?>æ',
      'http',
    ],
    [
      'shift_jis',
      bytes('<?xml version="1.0" encoding="shift_jis"?>', [0x93, 0xfa, 0x96, 0x7b]),
      null,
      '<?xml version="1.0" encoding="shift_jis"?>日本',
      'declaration',
    ],
    ['koi8-r', bytes([0xd4, 0xc5, 0xd3, 0xd4]), 'text/xml;charset=KOI8-R', 'тест', 'http'],
    [
      'iso-2022-jp, which is all seven bits',
      bytes([0x1b], '$BF|K\\', [0x1b], '(B'),
      'text/xml; charset=iso-2022-jp',
      '日本',
      'http',
    ],
    [
      'nothing named and no utf-8',
      bytes('<t>bl', [0xe5], 'b', [0xe6], 'r 5 ', [0x80]),
      null,
      '<t>blåbær 5 €',
      'windows-1252',
    ],
    ['an unknown name is no name', bytes('<t>', [0xe6]), 'text/xml; charset=klingon', '<t>æ', 'windows-1252'],
    [
      'a declared utf-8 that is windows-1252 throughout',
      bytes('<?xml version="1.0" encoding="utf-8"?><t>', [0xe6], ' ', [0xf8]),
      null,
      '<?xml version="1.0" encoding="utf-8"?><t>æ ø',
      'windows-1252',
    ],
    [
      'one broken byte in much good utf-8',
      bytes('<t>', [0xc3, 0xb8, 0xc3, 0xa6, 0xff], 'x'),
      null,
      '<t>øæ\ufffdx',
      'lossy',
    ],
    ['utf-8 cut in the middle of a character', bytes('<t>', [0xc3, 0xb8, 0xc3]), null, '<t>ø\ufffd', 'lossy'],
    ['no bytes at all', bytes(), null, '', 'valid-utf-8'],
  ])('%s', (_, input, contentType, text, rule) => {
    const decoded = decodeFeed(input, contentType)
    expect({ text: decoded.text, rule: decoded.rule }).toEqual({ text, rule })
  })
})

describe('sets named as the web does not name them', () => {
  test.each([
    ['win-1250', [0xf5], 'ő'],
    ['windows_1250', [0xfb], 'ű'],
    ['WINDOWS1251', [0xe6], 'ж'],
    ['ansi-1252', [0x80], '€'],
    ['iso8859_2', [0xf5], 'ő'],
    ['8859-2', [0xf5], 'ő'],
    ['latin-2', [0xf5], 'ő'],
    ['cp936', [0xc4, 0xe3], '你'],
    ['MS932', [0x82, 0xa0], 'あ'],
    ['mac_cyrillic', [0x80], 'А'],
  ])('%s', (name, written, letters) => {
    const declared = bytes(`<?xml version="1.0" encoding="${name}"?><t>`, written)
    expect(decodeFeed(declared, null)).toMatchObject({ rule: 'declaration' })
    expect(decodeFeed(declared, null).text.endsWith(`<t>${letters}`)).toBe(true)
    expect(decodeFeed(bytes('<t>', written), `text/xml; charset=${name}`)).toMatchObject({
      rule: 'http',
      text: `<t>${letters}`,
    })
  })

  test.each(['cp850', 'windows-9999', 'iso-8859-99', 'none'])('%s is none', (name) => {
    expect(decodeFeed(bytes('<t>', [0xe9]), `text/xml; charset=${name}`).rule).toBe('windows-1252')
  })
})
