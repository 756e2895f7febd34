// Whose client an author is, by what, and when Remit says that it does not know.
import { describe, expect, test } from 'vitest'
import type { Author } from '../../../src/core/client/evidence.ts'
import {
  clientCandidates,
  type Identity,
  identitiesFromAuthor,
  type MatchReason,
  matchClient,
} from '../../../src/core/client/match.ts'

const identity = (
  clientId: number,
  kind: Identity['kind'],
  value: string,
  more: Partial<Identity> = {},
): Identity => ({
  clientId,
  contactId: null,
  kind,
  value,
  origin: 'manual',
  ...more,
})

const known: readonly Identity[] = [
  identity(1, 'name', 'TalkActive ApS'),
  identity(1, 'domain', 'talkactive.example'),
  identity(1, 'email', 'Mikkel@talkactive.example', { contactId: 11 }),
  identity(2, 'name', 'Kovács Anna', { contactId: 21 }),
  identity(2, 'handle', '@anna_k'),
  identity(3, 'domain', 'anna.wordpress.com'),
  identity(4, 'name', 'Budi'),
  identity(5, 'name', 'Siti', { origin: 'learned' }),
]

describe('a client is known by', () => {
  test.each<readonly [string, Author, number, number | null, MatchReason]>([
    [
      'e-mail, and the contact with it',
      { email: 'mikkel@TALKACTIVE.example' },
      1,
      11,
      { via: 'email', value: 'Mikkel@talkactive.example' },
    ],
    [
      'the domain of an e-mail',
      { email: 'bo@talkactive.example' },
      1,
      null,
      { via: 'domain', value: 'talkactive.example' },
    ],
    [
      'the domain of a site, with or without www',
      { site: 'https://www.talkactive.example/blog' },
      1,
      null,
      { via: 'domain', value: 'talkactive.example' },
    ],
    [
      'a subdomain',
      { site: 'shop.talkactive.example' },
      1,
      null,
      { via: 'domain', value: 'talkactive.example' },
    ],
    [
      'the host of an own post',
      { link: 'https://talkactive.example/2024/05/our-host/' },
      1,
      null,
      { via: 'domain', value: 'talkactive.example' },
    ],
    [
      'a page of its own on a platform',
      { site: 'https://anna.wordpress.com/' },
      3,
      null,
      { via: 'domain', value: 'anna.wordpress.com' },
    ],
    ['handle', { handle: 'Anna_K' }, 2, null, { via: 'handle', value: '@anna_k' }],
    ['a user name given as the name', { name: 'anna_k' }, 2, null, { via: 'handle', value: '@anna_k' }],
    [
      'full name in either order, without accents',
      { name: 'anna kovacs' },
      2,
      21,
      { via: 'name', value: 'Kovács Anna' },
    ],
    [
      'a brand without its company form',
      { name: 'TalkActive' },
      1,
      null,
      { via: 'name', value: 'TalkActive ApS' },
    ],
    ['what the owner taught', { name: 'siti' }, 5, null, { via: 'learned', value: 'Siti' }],
  ])('%s', (_, author, clientId, contactId, reason) => {
    expect(matchClient(author, known)).toEqual({ clientId, contactId, reason })
  })

  test('an address in the text, when the author tells nothing', () => {
    const text = 'Our shop talkactive.example is down.'
    expect(matchClient({ name: 'Ole' }, known, text)?.reason).toEqual({
      via: 'domain',
      value: 'talkactive.example',
    })
  })

  test('the strongest reason, when several agree', () => {
    const author = { name: 'Kovács Anna', email: 'anna@talkactive.example' }
    expect(matchClient(author, known)).toMatchObject({ clientId: 1, reason: { via: 'domain' } })
  })
})

describe('no client is named', () => {
  test.each<readonly [string, Author]>([
    ['without anything known', {}],
    ['for empty details', { name: ' ', email: '', handle: null, site: '', link: '' }],
    ['by a first name alone', { name: 'Budi' }],
    [
      'by the host of the page a comment stands on',
      { name: 'Ole', link: 'https://talkactive.example/post/#comment-7' },
    ],
    ['by another page of the same platform', { site: 'https://other.wordpress.com/' }],
    ['by a look-alike domain', { site: 'https://nottalkactive.example/' }],
    ['by a domain below another', { site: 'https://talkactive.example.evil.example/' }],
  ])('%s', (_, author) => {
    expect(matchClient(author, known)).toBeNull()
  })

  test.each(['gmail.com', 'wordpress.com', 'co.id', 'localhost'])(
    'by the shared host %s, even if entered',
    (host) => {
      const entered = [identity(9, 'domain', host)]
      expect(matchClient({ email: `ann@${host}`, site: `https://ann.${host}/` }, entered)).toBeNull()
    },
  )

  test('when two clients agree equally; both are offered', () => {
    const two = [identity(1, 'name', 'Ann Lee'), identity(2, 'name', 'Lee Ann')]
    expect(matchClient({ name: 'Ann Lee' }, two)).toBeNull()
    expect(clientCandidates({ name: 'Ann Lee' }, two).map(({ clientId }) => clientId)).toEqual([1, 2])
  })
})

test('two contacts of one client agreeing name the client and neither contact', () => {
  const two = [
    identity(1, 'name', 'Ann Lee', { contactId: 3 }),
    identity(1, 'name', 'Ann Lee', { contactId: 4 }),
  ]
  expect(matchClient({ name: 'Ann Lee' }, two)).toMatchObject({ clientId: 1, contactId: null })
})

test('candidates come strongest first, once each, first names included', () => {
  const author = { name: 'Budi', email: 'budi@talkactive.example' }
  expect(clientCandidates(author, known).map(({ clientId, reason }) => [clientId, reason.via])).toEqual([
    [1, 'domain'],
    [4, 'name'],
  ])
})

describe('what is remembered of an author assigned by hand', () => {
  test.each<readonly [string, Author, readonly (readonly [string, string])[]]>([
    [
      'all that is his own',
      { name: 'Ann  Lee', email: 'Ann@acme.example', handle: '@annlee', site: 'https://www.acme.example/' },
      [
        ['email', 'ann@acme.example'],
        ['domain', 'acme.example'],
        ['handle', 'annlee'],
        ['name', 'Ann Lee'],
      ],
    ],
    ['no free mail host', { email: 'ann@gmail.com' }, [['email', 'ann@gmail.com']]],
    [
      'no host of a thread',
      { name: 'Ann Lee', link: 'https://forum.example/threads/x.1/' },
      [['name', 'Ann Lee']],
    ],
    [
      'a user name as a handle',
      { name: 'annlee77' },
      [
        ['handle', 'annlee77'],
        ['name', 'annlee77'],
      ],
    ],
    [
      'a first name only when nothing better is known',
      { name: 'Ann', email: 'ann@gmail.com' },
      [['email', 'ann@gmail.com']],
    ],
    ['a first name when there is nothing else', { name: 'Ann' }, [['name', 'Ann']]],
  ])('%s', (_, author, identities) => {
    expect(identitiesFromAuthor(author).map(({ kind, value }) => [kind, value])).toEqual(identities)
  })
})
