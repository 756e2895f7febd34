import { describe, expect, test } from 'vitest'
import { isPortalPage, leadsToPortal } from '../../../src/core/feed/captive-portal.ts'

const feed = 'http://forum.example/feed/'
const login = '<!DOCTYPE html><html><title>Guests</title><form><input type="password"></form>'
const page = '<html><body>We are closed for repairs.</body></html>'

describe('a page in the place of a feed', () => {
  test.each([
    ['a form that asks for a password, elsewhere', feed, 'http://10.0.0.1/start', login, true],
    ['an address that says so', feed, 'https://net.hotel.example/hotspot/index.html', page, true],
    ['a page in Indonesian', feed, 'http://net.example/', '<html>Silakan masuk ke jaringan', true],
    ['a page in Danish', feed, 'http://net.example/', '<html>Log på netværket', true],
    ['a page in Hungarian', feed, 'http://net.example/', '<html>Bejelentkezés a hálózatba', true],
    [
      'the same server, which may ask for a password itself',
      feed,
      'http://forum.example/login',
      login,
      false,
    ],
    [
      'a server asked by TLS, for which no network can stand in',
      'https://forum.example/feed/',
      'https://sso.example/login',
      login,
      false,
    ],
    ['a page that wants nothing', feed, 'http://parked.example/', page, false],
    [
      'a feed, whatever its address says',
      feed,
      'http://portal.example/feed',
      '<?xml version="1.0"?><rss>',
      false,
    ],
  ])('%s', (_, from, finalUrl, head, expected) => {
    expect(isPortalPage({ from, finalUrl, contentType: null, head })).toBe(expected)
  })

  test.each([
    ['http://192.168.0.1/login?url=forum.example', true],
    ['http://192.168.0.1/feed', false],
    ['http://forum.example/login', false],
  ])('a redirect to %s before it is followed: %s', (target, expected) => {
    expect(leadsToPortal(feed, target)).toBe(expected)
  })
})
