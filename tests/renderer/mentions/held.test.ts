// What is held over the window is known by what the drag says of itself; only web addresses lead anywhere.
import { describe, expect, it } from 'vitest'
import { heldBy, webAddressIn } from '../../../src/renderer/mentions/held.ts'

describe('what is held over the window', () => {
  it.each([
    [['Files'], 'files'],
    [['text/uri-list', 'text/html', 'Files'], 'files'],
    [['text/uri-list', 'text/plain'], 'link'],
    [['text/html', 'text/plain'], 'text'],
    [['application/x-remit-cases'], null],
    [[], null],
  ])('as %j is %s', (types, held) => {
    expect(heldBy(types)).toBe(held)
  })
})

describe('the address in a list', () => {
  it.each([
    ['https://blog.example/feed', 'https://blog.example/feed'],
    ['# from a browser\r\nhttp://a.example/\r\nhttps://b.example/', 'http://a.example/'],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd\nhttps://later.example/', null],
    ['', null],
  ])('%j is %s', (list, address) => {
    expect(webAddressIn(list)).toBe(address)
  })
})
