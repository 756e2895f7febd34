// Which client a text names: brand words with endings and slips, everyday words, agreement numbers, phones; and what was refused.
import { describe, expect, test } from 'vitest'
import { clientMatcher, type Identity, type Refused } from '../../../src/core/client/match.ts'

const identity = (clientId: number, kind: Identity['kind'], value: string, contactId: number | null = null) =>
  ({ clientId, contactId, kind, value, origin: 'manual' }) as const

const known: readonly Identity[] = [
  identity(1, 'brand', 'Sun'),
  identity(1, 'name', 'Lisbeth Krogh', 11),
  identity(1, 'domain', 'sun.example'),
  identity(2, 'brand', 'Dreamhost'),
  identity(2, 'agreement', 'WB-2024/017'),
  identity(2, 'phone', '+62 812-3456-7890'),
  identity(3, 'brand', 'iUpload'),
  identity(3, 'brand', 'Blå Hval ApS'),
  identity(4, 'brand', 'Dell'),
  identity(4, 'brand', 'Monster'),
  identity(5, 'brand', 'Kávéház Kft'),
]
const matcher = clientMatcher(known)
const named = (text: string, name = 'Ole') => matcher.match({ name }, text)

describe('a brand is found', () => {
  test.each([
    ['as it is written', 'Our Dreamhost panel is gone.', 2],
    ['in any case', 'why is dreamhost so slow', 2],
    ['as a tag or mention', 'again @dreamhost, second day', 2],
    ['with an English ending', "Dreamhost's mail is down", 2],
    ['with a Danish ending', 'Dreamhosts server er nede', 2],
    ['with a Hungarian ending after a hyphen', 'A Dell-t kértem, de nem jött', 4],
    ['with a Hungarian ending', 'A Dreamhostnál megint áll minden', 2],
    ['with an assimilated Hungarian ending', 'Baj van a Dreamhosttal', 2],
    ['with an Indonesian ending', 'iUpload-nya eror terus', 3],
    ['in two words with an ending, without its company form', 'Blå Hvals side er væk', 3],
    ['without accents', 'a kavehaz oldala nem megy', 5],
  ])('%s', (_, text, clientId) => {
    expect(named(text)).toEqual({
      clientId,
      contactId: null,
      reason: { via: 'brand', value: expect.any(String) },
      isInText: true,
    })
  })
})

describe('nobody is named by', () => {
  test.each([
    ['an everyday word', 'The sun is shining and the monster sleeps.'],
    ['a word that only begins alike', 'Delle and delling are no brands, dellroy neither.'],
    ['half of a brand in two words', 'Jeg så en hval i dag'],
    ['another word of nearly the same letters, when it is short', 'The Dall is closed'],
    ['amounts and dates', 'It cost 2024/017 or 500.000 on 2026-11-21 at 15:30'],
    ['a phone of other digits', 'Call 0812 3456 7891'],
  ])('%s', (_, text) => {
    expect(named(text)).toBeNull()
  })

  test('a slip of one letter: the client is only offered', () => {
    const text = 'My Dreamhist panel is gone'
    expect([named(text), matcher.candidates({ name: 'Ole' }, text).map(({ clientId }) => clientId)]).toEqual([
      null,
      [2],
    ])
  })

  test('two brands at once: both are offered', () => {
    const text = 'I moved from Dreamhost to iUpload'
    expect([named(text), matcher.candidates({}, text).map(({ clientId }) => clientId)]).toEqual([
      null,
      [2, 3],
    ])
  })
})

describe('an everyday word counts', () => {
  test.each([
    ['with a first name of its people', 'Sun is down again', 'Lisbeth'],
    ['with the address of the client', 'Sun is down again, see sun.example', 'Ole'],
  ])('%s', (_, text, name) => {
    expect(named(text, name)?.clientId).toBe(1)
  })

  test('with another of its brands', () => {
    expect(named('Monster, the thing from Dell, is down')?.clientId).toBe(4)
  })
})

describe('numbers tell a client', () => {
  test.each([
    ['an agreement number', 'Saya menanyakan kontrak WB-2024/017.', 'agreement'],
    ['an agreement number in two pieces', 'Re: WB 2024017, please', 'agreement'],
    ['a phone, however it begins', 'Hubungi saya di 0812 3456 7890 ya', 'phone'],
  ])('%s', (_, text, via) => {
    expect(named(text)).toMatchObject({ clientId: 2, reason: { via }, isInText: true })
  })

  test('a phone of the author himself is his own mark', () => {
    expect(matcher.match({ name: 'Ole', site: '+6281234567890' })).toEqual({
      clientId: 2,
      contactId: null,
      reason: { via: 'phone', value: '+62 812-3456-7890' },
    })
  })
})

test('the author’s own marks come before what the text names', () => {
  const author = { name: 'Lisbeth Krogh' }
  expect(matcher.match(author, 'Dreamhost is down')).toMatchObject({ clientId: 1, contactId: 11 })
})

describe('what the owner refused does not come back', () => {
  const refuse = (refused: Refused) => clientMatcher(known, [refused])

  test('a word: it needs a second cue from then on', () => {
    const later = refuse({ clientId: 2, kind: 'word', value: 'dreamhost' })
    expect([
      later.match({ name: 'Ole' }, 'Dreamhost is down'),
      later.match({ name: 'Ole' }, 'Dreamhost is down, contract WB-2024/017')?.clientId,
    ]).toEqual([null, 2])
  })

  test('an author: whatever he writes of', () => {
    const later = refuse({ clientId: 2, kind: 'name', value: 'ole' })
    const text = 'Dreamhost is down'
    expect([
      later.match({ name: 'Ole' }, text),
      later.candidates({ name: 'Ole' }, text),
      later.match({ name: 'Ann' }, text)?.clientId,
    ]).toEqual([null, [], 2])
  })
})
