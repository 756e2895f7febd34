// Checks which addresses may be opened outside, which count as the page's own, and who may call.
import { describe, expect, it } from 'vitest'
import { externalAddress } from '../../src/main/guard/external-address.ts'
import { isOwnAddress } from '../../src/main/guard/navigation.ts'
import { isOwnPage } from '../../src/main/guard/sender.ts'
import { fc } from '../property.ts'

describe('an address to open outside', () => {
  it.each([
    ['https://forum.example/t/1#p2', 'https://forum.example/t/1#p2'],
    ['http://forum.example', 'http://forum.example/'],
    ['mailto:sari@tokosari.example', 'mailto:sari@tokosari.example'],
    ['https://münchen.example/', 'https://xn--mnchen-3ya.example/'],
  ])('%s is opened as %s', (typed, opened) => {
    expect(externalAddress(typed)).toBe(opened)
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'file:///etc/passwd',
    'data:text/html,x',
    'vbscript:x',
    'app://remit/',
    'ms-msdt:/id',
    'smb://host/share',
    'https://user:secret@bank.example/',
    'https://bank.example@evil.example/',
    'https://bank.example\\@evil.example/',
    'https://forum.example/\u0000',
    'https://forum.example/\u202e x',
    ' https://forum.example/',
    'java\nscript:alert(1)',
    '//forum.example/',
    'forum.example',
    '',
  ])('%j is refused', (typed) => {
    expect(externalAddress(typed)).toBe(null)
  })

  it('is never anything but web or mail, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((rest) => `https:${rest}`),
        ),
        (typed) => {
          const address = externalAddress(typed)
          return address === null || /^(https?:\/\/[^/@]+(\/|$)|mailto:)/.test(address)
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('the page’s own address', () => {
  it.each([
    ['app://remit/', true],
    ['app://remit/index.html#x', true],
    ['app://remit.evil/', false],
    ['app://user@remit/', false],
    ['https://x.example/?app://remit/', false],
    ['http://localhost:5173/', false],
    ['file:///index.html', false],
    ['about:blank', false],
    ['', false],
  ])('%j: %s', (address, own) => {
    expect(isOwnAddress(address)).toBe(own)
  })
})

describe('a caller', () => {
  it.each([
    ['the page’s main frame', { origin: 'app://remit', parent: null }, true],
    ['a frame inside the page', { origin: 'app://remit', parent: {} }, false],
    ['a page of a like name', { origin: 'app://remit.evil', parent: null }, false],
    ['an opaque origin', { origin: 'null', parent: null }, false],
    ['a frame without an origin', { origin: '', parent: null }, false],
    ['a frame that is gone', null, false],
  ])('%s: %s', (_, frame, allowed) => {
    expect(isOwnPage(frame)).toBe(allowed)
  })
})
