// Checks that a link from outside is read in its exact forms and in no other.
import { describe, expect, it } from 'vitest'
import { parseRemitLink } from '../../../src/core/desktop/remit-link.ts'
import { fc } from '../../property.ts'

describe('a link', () => {
  it.each([
    ['remit://case/17', { to: 'case', no: 17 }],
    ['remit://case/17/', { to: 'case', no: 17 }],
    ['REMIT://CASE/17', { to: 'case', no: 17 }],
    ['Remit://Quote/a-1B', { to: 'quote', number: 'a-1B' }],
    ['remit://client/3', { to: 'client', clientId: 3 }],
    ['remit://quote/2026-0001', { to: 'quote', number: '2026-0001' }],
    ['remit://quote/INV%2F7%20B', { to: 'quote', number: 'INV/7 B' }],
    ['remit://quote/%C3%85%20%C5%91', { to: 'quote', number: 'Å ő' }],
  ])('%s is understood', (text, link) => {
    expect(parseRemitLink(text)).toEqual(link)
  })

  it.each([
    'remit://case/0',
    'remit://case/-1',
    'remit://case/1.5',
    'remit://case/1e3',
    'remit://case/0x10',
    'remit://case/9999999999999999',
    'remit://case/',
    'remit://case',
    'remit://case/1/close',
    'remit://case/1?do=close',
    'remit://case/1#close',
    'remit://case/1 --demo',
    'remit://case/%31',
    'remit:case/1',
    'remit:///case/1',
    'remit://user@case/1',
    'remit://case:1/1',
    'REMIT:case/1',
    'remit://constructor/1',
    ' remit://case/1',
    'remit://case/1\n',
    'https://case/1',
    'remit://quote/%',
    'remit://quote/%00',
    'remit://quote/%20a',
    'remit://quote/a%0Ab',
    `remit://quote/${'9'.repeat(600)}`,
    '',
  ])('%j is not', (text) => {
    expect(parseRemitLink(text)).toBe(null)
  })

  it('names any case, client and quote there can be', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999_999 }), (n) => {
        expect([parseRemitLink(`remit://case/${n}`), parseRemitLink(`remit://client/${n}`)]).toEqual([
          { to: 'case', no: n },
          { to: 'client', clientId: n },
        ])
      }),
    )
    const number = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .filter((text) => text.trim() === text && !/\p{Cc}/u.test(text))
    fc.assert(
      fc.property(number, (text) => {
        const link = parseRemitLink(`remit://quote/${encodeURIComponent(text)}`)
        expect(link).toEqual({ to: 'quote', number: text })
      }),
    )
  })

  it('of any other text is none, and reading it never fails', () => {
    const near = fc.string({
      unit: fc.constantFrom(
        'remit:',
        '//',
        '/',
        'case',
        'client',
        'quote',
        '1',
        '%',
        '?',
        '#',
        ' ',
        '\0',
        'é',
      ),
    })
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const link = parseRemitLink(text)
        if (link !== null) expect(text).toMatch(/^remit:\/\/(?:case|client|quote)\/[^/?#\s]+\/?$/i)
      }),
    )
  })
})
