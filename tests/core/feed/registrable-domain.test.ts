import { expect, test } from 'vitest'
import { registrableDomain } from '../../../src/core/feed/registrable-domain.ts'

test.each<[string, string, boolean]>([
  ['www.reddit.com', 'reddit.com', true],
  ['OLD.Reddit.com.', 'reddit.com', true],
  ['forum.toko.co.id', 'toko.co.id', true],
  ['someone.tumblr.com', 'tumblr.com', true],
  ['someone.github.io', 'github.io', true],
  ['s1.example', 's1.example', false],
  ['nas.lan', 'nas.lan', false],
  ['rsshub', 'rsshub', false],
  ['10.0.0.7', '10.0.0.7', false],
  ['[::1]', '[::1]', false],
])('%s belongs to %s', (host, domain, isPublic) => {
  expect(registrableDomain(host)).toEqual({ domain, isPublic })
})
