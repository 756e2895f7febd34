// Checks how what is typed into the search field is read, whatever it is.
import { describe, expect, it } from 'vitest'
import { holdsOperator, offersFor, operatorKeys } from '../../../src/core/search/operators.ts'
import { parseQuery } from '../../../src/core/search/query.ts'
import { fc } from '../../property.ts'

const today = '2026-11-22'
const read = (text: string) => parseQuery(text, today)

/** As one would say it: what is left out with a minus, what may go on with a star. */
const said = (text: string): string[] => {
  const { terms, filters, unclear } = read(text)
  return [
    ...terms.map(
      ({ words, isOpen, isNegated }) => `${isNegated ? '-' : ''}${words.join(' ')}${isOpen ? '*' : ''}`,
    ),
    ...filters.map((filter) => {
      const value = 'words' in filter ? filter.words.join(' ') : 'day' in filter ? filter.day : filter.value
      return `${filter.isNegated ? '-' : ''}${filter.key}=${value}`
    }),
    ...unclear.map(({ key, value, isUnfinished }) => `${key}?${value}${isUnfinished ? '…' : ''}`),
  ]
}

describe('the search text', () => {
  it.each([
    ['', []],
    ['logo foto', ['logo*', 'foto*']],
    ['"ganti logo" cepat', ['ganti logo', 'cepat*']],
    ['"ganti lo', ['ganti lo*']],
    ['-spam logo', ['-spam*', 'logo*']],
    ['-"two words"', ['-two words']],
    ['wi-fi', ['wi fi*']],
    ['the site is d', ['the*', 'site*', 'is']],
    ['is:open d', ['is=open']],
    ['d', ['d*']],
    ['Árvíztűrő KØBENHAVN', ['árvíztűrő*', 'københavn*']],
    ['sari@tokosari.example', ['sari tokosari example*']],
    ['client:sari', ['client=sari']],
    ['client:"Toko Sari" logo', ['logo*', 'client=toko sari']],
    ['-client:sari', ['-client=sari']],
    ['is:late IS:Never-Answered', ['is=late', 'is=never-answered']],
    ['kind:complaint verdict:paid', ['kind=complaint', 'verdict=paid_extra']],
    ['before:2026-03 after:2026-1-5', ['before=2026-03-01', 'after=2026-01-05']],
    ['verdict:"Paid extra" is:"never answered"', ['verdict=paid_extra', 'is=never-answered']],
    ['verdict:in_contract verdict:"your call"', ['verdict=in_contract', 'verdict=owners_call']],
    ['before:2025 after:today', ['before=2025-01-01', 'after=2026-11-22']],
    ['after:7d before:yesterday', ['after=2026-11-15', 'before=2026-11-21']],
    ['source:forum from:"Dewi L"', ['source=forum', 'from=dewi l']],
  ])('%j is read as %j', (text, parts) => expect(said(text)).toEqual(parts))

  it.each([
    ['is:', ['is?…']],
    ['is:la', ['is?la…']],
    ['is:nonsense', ['is?nonsense']],
    ['logo kind:com', ['logo*', 'kind?com…']],
    ['before:2026-', ['before?2026-…']],
    ['before:2026-02-31', ['before?2026-02-31…']],
    ['before:soon', ['before?soon']],
    ['client:', ['client?…']],
    ['client:""', ['client?…']],
  ])('an operator that says nothing yet or nothing known is set aside: %j', (text, parts) =>
    expect(said(text)).toEqual(parts),
  )

  it.each([
    ['re: invoice', ['re', 'invoice*']],
    ['https://shop.example/a', ['https shop example a*']],
    ['12:30', ['12 30*']],
    ['label:x', ['label x*']],
    ['- " : * ( ) ^', ['*'].slice(1)],
  ])('what is no operator is words: %j', (text, parts) => expect(said(text)).toEqual(parts))

  it.each([
    ['#12', 12],
    [' 12 ', 12],
    ['12a', null],
    ['is:late', null],
  ])('%j names the case %j', (text, no) => expect(read(text).caseNo).toBe(no))

  const typed = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...operatorKeys.map((key) => `${key}:`),
          '"',
          '-',
          ' ',
          '*',
          '(',
          'OR',
          'NEAR(',
          'late',
          '2026-',
          'ø',
          'é',
          '\u0301',
          '\ud800',
        ),
        { maxLength: 60 },
      )
      .map((pieces) => pieces.join('')),
  )

  it('never throws, and hands on nothing but letters and digits', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { terms, filters } = read(text)
        const words = [...terms, ...filters].flatMap((one) => ('words' in one ? one.words : []))
        expect(words.every((word) => /^[\p{L}\p{N}\p{M}]+$/u.test(word))).toBe(true)
        expect(terms.length + filters.length).toBeLessThanOrEqual(24)
        for (const { start, end } of terms) expect(start < end && end <= text.length).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads an offer that was taken as what was offered', () => {
    fc.assert(
      fc.property(typed, (text) => {
        for (const offer of offersFor(text)) {
          const taken = offersFor(offer.text)
          expect(offer.text.startsWith(text.replace(/[^\s"]*$/u, ''))).toBe(true)
          expect(taken.every(({ key }) => key === offer.key)).toBe(true)
        }
      }),
    )
  })
})

describe('offers', () => {
  it.each([
    ['', []],
    ['cl', ['client:']],
    ['logo b', ['before:']],
    ['is:', ['late', 'open', 'done', 'snoozed', 'quiet', 'unread', 'never-answered', 'waiting']],
    ['logo -is:un', ['unread']],
    ['is:late', []],
    ['is:late ', []],
    ['"is:', []],
    ['verdict:p', ['paid']],
    ['befor:2026', ['before:2026']],
    ['logo clinet:', ['client:']],
    ['form:', ['from:']],
    ['http:', []],
    ['hello:', []],
  ])('for %j are %j', (text, offered) =>
    expect(offersFor(text).map(({ written }) => written.replace(/^(is|verdict):(?=.)/, ''))).toEqual(offered),
  )

  const names = { client: ['Toko Sari', 'Sárgarigó "Könyves" Kft.'], source: ['Fórum'] }

  it.each([
    ['client:', ['client:"Toko Sari"', 'client:"Sárgarigó  Könyves  Kft."'], true],
    ['-client:sarga', ['client:"Sárgarigó  Könyves  Kft."'], false],
    ['source:for', ['source:"Fórum"'], false],
    ['from:', [], false],
  ])('of names for %j are %j', (text, written, isFirst) => {
    const offers = offersFor(text, names)
    expect(offers.map((offer) => offer.written)).toEqual(written)
    expect(offers.some((offer) => offer.isFirst)).toBe(isFirst)
  })

  it('that name a client are read as that client', () => {
    const [, offer] = offersFor('logo -client:', names)
    expect(offer?.text).toBe('logo -client:"Sárgarigó  Könyves  Kft." ')
    expect(read(offer?.text ?? '').filters).toEqual([
      { key: 'client', words: ['sargarigo', 'konyves', 'kft'], isNegated: true },
    ])
  })

  it('keep what was typed before', () => {
    expect(offersFor('logo -is:un').map(({ text }) => text)).toEqual(['logo -is:unread '])
  })
})

describe('what is narrowed by an operator', () => {
  it.each([
    ['client:toko logo', true],
    ['logo -IS:late', true],
    ['error: no such page', false],
    ['see http://a.example/is:late', false],
    ['logo', false],
  ])('%j: %s', (text, expected) => {
    expect(holdsOperator(text)).toBe(expected)
  })
})
