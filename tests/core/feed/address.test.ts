import { describe, expect, test } from 'vitest'
import { feedAddress } from '../../../src/core/feed/address.ts'
import { isPrivateAddress, isPrivateHost } from '../../../src/core/feed/private-address.ts'

describe('an address as an owner pastes it', () => {
  test.each([
    ['https://blog.example/feed/', 'https://blog.example/feed/'],
    ['  blog.example/feed \n', 'https://blog.example/feed'],
    ['"https://blog.example/feed"', 'https://blog.example/feed'],
    ['<https://blog.example/feed>', 'https://blog.example/feed'],
    ['https://blog.example/a\n  /feed', 'https://blog.example/a/feed'],
    ['feed:https://blog.example/feed', 'https://blog.example/feed'],
    ['feed://blog.example/feed', 'https://blog.example/feed'],
    ['//blog.example/feed', 'https://blog.example/feed'],
    ['HTTP://Blog.Example/Feed#top', 'http://blog.example/Feed'],
    ['blog.example:8080/feed', 'https://blog.example:8080/feed'],
    ['søndag.example/feed', 'https://xn--sndag-vua.example/feed'],
    ['localhost:8000/feed', 'http://localhost:8000/feed'],
    ['192.168.1.5/feed', 'http://192.168.1.5/feed'],
    ['[::1]:8000/feed', 'http://[::1]:8000/feed'],
    ['http://intranet/feed', 'http://intranet/feed'],
    ['https://me:pw@blog.example/feed', 'https://me:pw@blog.example/feed'],
    ['https://blog.example/search?q=web hosting&s=new', 'https://blog.example/search?q=web%20hosting&s=new'],
    ['https://blog.example/search?q="web hosting"', 'https://blog.example/search?q=%22web%20hosting%22'],
    ['https://blog.example/our feed.xml', 'https://blog.example/our%20feed.xml'],
    ['https://blog.example/long-name- of-a-page/feed', 'https://blog.example/long-name-of-a-page/feed'],
    ['https://blog.example/a/feed\nhttps://other.example/feed', 'https://blog.example/a/feed'],
    ['https://blog.example/a/feed https://other.example/feed', 'https://blog.example/a/feed'],
    ['Our forum is here: https://blog.example/feed, have a look.', 'https://blog.example/feed'],
    ['[the feed](https://blog.example/feed)', 'https://blog.example/feed'],
    ['<a href="https://blog.example/feed">the feed</a>', 'https://blog.example/feed'],
    ['“https://blog.example/feed”.', 'https://blog.example/feed'],
    ['\u202ahttps://blog.example/fe\u00aded\u202c', 'https://blog.example/feed'],
    ['https://blog.example/Feed_(web)', 'https://blog.example/Feed_(web)'],
    ['http://[::1]', 'http://[::1]/'],
    ['https://https://blog.example/feed', 'https://blog.example/feed'],
    [
      'https://keeper.example/web/2026/https://blog.example/',
      'https://keeper.example/web/2026/https://blog.example/',
    ],
  ])('%j', (typed, address) => {
    expect(feedAddress(typed)).toEqual({ ok: true, value: address })
  })

  test.each([
    '',
    '   ',
    'blog',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'a@b.example',
    '@a@social.example',
    'sample:x',
    'ftp://x.example/',
    'https://',
    'a..b/feed',
    'https://exa mple:99999/',
    `https://blog.example/${'x'.repeat(2000)}`,
    `https://blog.example/${'é'.repeat(700)}`,
    `https://blog.example/${')'.repeat(1_000_000)}`,
  ])('%j is none', (typed) => {
    expect(feedAddress(typed)).toMatchObject({ ok: false, problem: { code: 'address_invalid' } })
  })
})

describe('addresses a feed must not reach', () => {
  test.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.127.255.255',
    '127.0.0.1',
    '127.255.255.254',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.168.0.1',
    '198.18.0.1',
    '198.19.255.255',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '[::1]',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'fec0::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '::ffff:10.0.0.1',
    '64:ff9b::10.0.0.1',
    '64:ff9b::a00:1',
    '2002:c0a8:0101::1',
    '::127.0.0.1',
    'not an address',
    '',
    '1.2.3',
    '1.2.3.4.5',
    '300.1.1.1',
    '1::2::3',
    '12345::',
  ])('%s', (ip) => {
    expect(isPrivateAddress(ip)).toBe(true)
  })

  test.each([
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.1',
    '126.255.255.255',
    '128.0.0.1',
    '172.15.0.1',
    '172.32.0.1',
    '192.0.1.1',
    '193.168.0.1',
    '198.20.0.1',
    '223.255.255.255',
    '2606:4700::1111',
    '2001:db8::1',
    '::ffff:1.1.1.1',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
  ])('%s is public', (ip) => {
    expect(isPrivateAddress(ip)).toBe(false)
  })

  test.each([
    ['localhost', true],
    ['LOCALHOST.', true],
    ['api.localhost', true],
    ['printer.local', true],
    ['127.0.0.1', true],
    ['[::1]', true],
    ['1.1.1.1', false],
    ['blog.example', false],
    ['10.example', false],
  ])('host %s', (host, isPrivate) => {
    expect(isPrivateHost(host)).toBe(isPrivate)
  })
})
